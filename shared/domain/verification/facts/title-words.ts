import { fields, trades } from './title-trades.ts';

/**
 * What a word does in a title. `trade` says which work it is and can be its last word; `field` says in what.
 */
export type Part = 'trade' | 'field' | 'leading' | 'helping' | 'rank' | 'aside';

export interface TitleWord {
  /** The same for words of one meaning. */
  concept: string;
  part: Part;
  /**
   * Steps: 0 for somebody who learns, 2 for an ordinary position, 5 for a manager, 11 for who leads the
   * company.
   */
  level: number;
}

/** Words that lead, each with its level. */
const leading = `
4 leader lead teamleiterin productowner
4.5 supervisor foreman overseer shiftleader
5 manager manageress leiter leiterin gerente responsable superintendent storemanager
6 head chief principal headteacher headmaster
7 director direktor direktorin directeur directrice directora dean avp
9 vp partner
9.5 svp evp
11 md gm ceo cto cfo coo cmo cio ciso cpo chro cro cco president chair founder owner proprietor
  entrepreneur selfemployed
`;

/** Words for a person that say little about the work, each with its level. */
const helping = `
0 assistant aide helper trainee
0.5 secretary personalassistant salesassistant
1 clerk attendant labourer laborer porter
1.5 associate worker operative operator administrator handler guard hand
2 specialist officer representative agent executive coordinator organiser organizer planner scheduler
  employee member staff professional generalist crew contractor expert facilitator
-2 intern apprentice praktikant praktikantin stagiaire azubi werkstudent becario
`;

/** Words of rank before a trade, each with the steps that it adds. */
const ranks = `
-2 junior entry
-0.6 graduate
0 mid
1 senior
1.5 lead principal staff
3 head
3.5 chief
2 distinguished
`;

/** Words that may be there or not: places, terms of employment, grades. */
const asides = `
team group department dept division unit section company corporate general global national regional region
area local district country
worldwide emea apac dach europe european eu uk us usa germany france china asia india japan america
americas latam nordics north south east west
northern southern eastern western central international part full time fulltime parttime contract
temporary temp permanent interim acting remote
certified registered licensed chartered qualified experienced key level grade i ii iii iv v 1 2 3 4 5
school position title role job management managing de la du der
m w d f x h 华东 华南 华北 华中 西南 区域 大区 全国 中国 部 部门 岗 岗位 职位 公司
`;

const rows = (text: string): string[][] =>
  text
    .trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

function lexicon(): Map<string, TitleWord> {
  const words = new Map<string, TitleWord>();
  const put = (word: string, concept: string, part: Part, level = 2) => {
    if (!words.has(word)) words.set(word, { concept, part, level });
  };
  for (const [level, ...list] of rows(leading))
    for (const word of list) put(word, word, 'leading', Number(level));
  for (const [level, ...list] of rows(helping))
    for (const word of list) put(word, word, 'helping', Number(level));
  for (const row of rows(trades)) {
    const concept = row[0] ?? '';
    const split = row.includes('>') ? row.indexOf('>') : row.length;
    row.forEach((word, index) => {
      if (index !== split)
        put(word, concept, index < split ? 'trade' : 'field', concept === 'professor' ? 4 : 2);
    });
  }
  for (const row of rows(fields)) {
    for (const word of row.slice(0, row.includes('<') ? row.indexOf('<') : row.length))
      put(word, row[0] ?? '', 'field');
  }
  for (const [, ...list] of rows(ranks)) for (const word of list) put(word, word, 'rank');
  for (const word of asides.trim().split(/\s+/)) put(word, word, 'aside');
  return words;
}

export const titleWords: ReadonlyMap<string, TitleWord> = lexicon();

/** Words of rank with the steps that they add to a trade. */
export const rankSteps: ReadonlyMap<string, number> = new Map(
  rows(ranks).flatMap(([steps, ...list]) => list.map((word): [string, number] => [word, Number(steps)])),
);

/** A field to the wider ones. Each concept is named by the first word of its row. */
export const wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows(fields)
    .filter((row) => row.includes('<'))
    .map((row) => [
      titleWords.get(row[0] ?? '')?.concept ?? row[0] ?? '',
      new Set(row.slice(row.indexOf('<') + 1).map((word) => titleWords.get(word)?.concept ?? word)),
    ]),
);

/** What only whoever leads in it is called by: the finance of a CFO. */
export const fieldOfChief: ReadonlyMap<string, string> = new Map([
  ['cto', 'technology'],
  ['cfo', 'finance'],
  ['coo', 'operations'],
  ['cmo', 'marketer'],
  ['cio', 'it'],
  ['ciso', 'security'],
  ['cpo', 'product'],
  ['chro', 'hr'],
  ['cro', 'salesperson'],
  ['cco', 'salesperson'],
  ['storemanager', 'store'],
  ['headteacher', 'teacher'],
  ['headmaster', 'teacher'],
  ['productowner', 'product'],
  ['salesassistant', 'salesperson'],
]);
