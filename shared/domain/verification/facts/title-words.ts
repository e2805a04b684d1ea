import { wordsIn } from '../../terms/lists.ts';
import data from './data/titles.json' with { type: 'json' };

/**
 * The part that a word plays in a title. `trade` says which work it is and can be its last word; `field` says
 * in what.
 */
export type Part = 'trade' | 'field' | 'leading' | 'helping' | 'rank' | 'aside';

export interface TitleWord {
  /** The same for words of one meaning. */
  concept: string;
  part: Part;
  /**
   * Steps: 0 for somebody who learns, 2 for an ordinary position, 5 for a manager, 11 for the head of a
   * company.
   */
  level: number;
}

/** The first word of a row, which stands for all of them. */
const firstOf = (words: string): string => words.split(' ')[0] ?? '';

/** Of a word in two lists the first one counts. */
function lexicon(): Map<string, TitleWord> {
  const found = new Map<string, TitleWord>();
  const put = (words: string, part: Part, { concept, level = 2 }: { concept?: string; level?: number }) => {
    for (const word of words.split(' '))
      if (!found.has(word)) found.set(word, { concept: concept ?? word, part, level });
  };
  for (const { level, words } of data.leading.levels) put(words, 'leading', { level });
  for (const { level, words } of data.helping.levels) put(words, 'helping', { level });
  for (const { people, work } of data.trades.rows) {
    const concept = firstOf(people);
    const level = concept === 'professor' ? 4 : 2;
    put(people, 'trade', { concept, level });
    if (work !== undefined) put(work, 'field', { concept, level });
  }
  for (const { names } of data.fields.rows) put(names, 'field', { concept: firstOf(names) });
  for (const { words } of data.ranks.ranks) put(words, 'rank', {});
  for (const words of data.asides.words) put(words, 'aside', {});
  return found;
}

export const titleWords: ReadonlyMap<string, TitleWord> = lexicon();

/** Words of rank with the steps that they add to a trade. */
export const rankSteps: ReadonlyMap<string, number> = new Map(
  data.ranks.ranks.flatMap(({ steps, words }) =>
    words.split(' ').map((word): [string, number] => [word, steps]),
  ),
);

const conceptOf = (word: string): string => titleWords.get(word)?.concept ?? word;

/** A field to the wider ones. Each concept is named by the first word of its row. */
export const wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.fields.rows.flatMap(({ names, wider }) =>
    wider === undefined
      ? []
      : [[conceptOf(firstOf(names)), new Set(wider.split(' ').map(conceptOf))] as const],
  ),
);

/** The field of a title that only the person who leads it is called by: the finance of a CFO. */
export const fieldOfChief: ReadonlyMap<string, string> = new Map(Object.entries(data.chiefs.fields));

/** Words around a title in a sentence. */
export const filler: ReadonlySet<string> = new Set(wordsIn(data.filler.words));
