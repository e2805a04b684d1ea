import { type Award, awards, beside, fieldConcepts } from './degree-words.ts';
import { pattern } from './pattern.ts';
import { lowered, unspaced } from './plain.ts';
import { isSlip } from './slips.ts';

export interface Degree {
  /** The levels that it can be; none when only a field is named. */
  levels: readonly number[];
  fields: Set<string>;
  /** Whether it was begun and not ended. */
  unfinished: boolean;
}

const begun = pattern(String.raw`
    \b(?:candidate|student|unfinished|incomplete|not (?:yet )?(?:finish\w*|complet\w*|graduat\w*|
    obtain\w*|award\w*)|(?:did not|didnt|never) (?:finish|complete|graduate|obtain|get|receive|
    earn)\w*|without (?:a )?(?:degree|graduating|finishing|completing)|dropped out|drop ?out|
    abandoned|abd|abgebrochen|in progress|ongoing|pursuing|expected|enrolled|attended|
    some (?:college|university))\b|肄业|在读|未毕业|没毕业|没有毕业|辍学|结业
  `);
const none =
  /\b(?:no|without any|without a) (?:university |college |academic )?(?:degree|qualification)s?\b|无学位|没有学位/;

/** Joins the letters of a short form that stand apart: "B. Sc.", "Ph D", "M.S." */
const joinShort = (text: string): string =>
  text
    .replace(
      /\b(b|m|d|s)\.?\s?(sc|sci|eng|ed|phil|tech|com|comm|arch|pharm|res|fa|ba|ca|cs)\b\.?/g,
      (_, one, two) => ` ${one}${two === 'sci' ? 'sc' : two} `,
    )
    .replace(/\bcomp(?:uter)?\.? sci\b\.?/g, ' computer ')
    .replace(/\bdr\.?\s*med\b\.?/g, ' drmed ')
    .replace(/\bbac\s?\+\s?[45]\b/g, ' master ')
    .replace(/\bbac\s?\+\s?3\b/g, ' licence ')
    .replace(/\bph\.?\s?d\b\.?/g, ' phd ')
    .replace(/\b([bmaj])\.\s?([asde])\b\.?/g, ' $1$2 ')
    .replace(/\bll\.?\s?([bm])\b\.?/g, ' ll$1 ')
    .replace(/\bm\.\s?b\.\s?a\b\.?/g, ' mba ')
    .replace(/\bdoctor of philosophy\b/g, ' phd ')
    .replace(/\bjuris doctor(?:ate)?\b/g, ' jd ')
    .replace(/\bmaster of philosophy\b/g, ' mphil ')
    .replace(
      /\b(bachelor|master|associate|batchelor)s? (?:degree )?of (?:applied )?(?:sciences?|arts)(?! of)\b/g,
      ' $1 ',
    )
    .replace(/\b(bachelor|master|doctor) of (?:the )?laws?\b/g, ' $1 law ')
    .replace(/\bpost ?grad(?:uate)? (?:diploma|certificate)\b/g, ' graduatediploma ')
    .replace(/\bunder ?grad(?:uate)?\b/g, ' undergraduate ')
    .replace(/\b(?:a|advanced)[\s-]levels?\b/g, ' alevels ')
    .replace(
      /\b(?:high|secondary|grammar) school(?: (?:diploma|certificate|graduate|degree|only))?\b/g,
      ' highschool ',
    )
    .replace(/\bassociates?(?: of)?(?: (?:arts|science|degree))*\b/g, ' associate ')
    .replace(/\b(?:advanced|higher national) diploma\b/g, ' hnd ')
    .replace(/\b(?:computer|computing) sciences?\b/g, ' computer ')
    .replace(/\b(?:software|computer) engineering\b/g, ' computer engineering ')
    .replace(/\bpolitical sciences?\b/g, ' politics ')
    .replace(/\bdata sciences?\b/g, ' datascience ')
    .replace(/\bpublic health\b/g, ' publichealth ')
    .replace(/\bbusiness administration\b/g, ' business ')
    .replace(/\b(?:information|business) (?:systems|technology|informatics)\b/g, ' informationsystems ');

/** Names of degrees and fields in a run of Chinese, longest first. */
function chineseParts(run: string): string[] {
  const parts: string[] = [];
  let rest = '';
  for (let index = 0; index < run.length; ) {
    let length = Math.min(9, run.length - index);
    const part = () => run.slice(index, index + length);
    while (length > 0 && !awards.has(part()) && !fieldConcepts.has(part()) && !beside.has(part()))
      length -= 1;
    if (length === 0) {
      rest += run[index];
      index += 1;
      continue;
    }
    if (rest) parts.push(rest);
    rest = '';
    parts.push(part());
    index += length;
  }
  return rest ? [...parts, rest] : parts;
}

/** A long name with a typing mistake: "Batchelor". */
function awardOf(word: string): Award | undefined {
  const exact = awards.get(word);
  if (exact || word.length < 6 || unspaced.test(word)) return exact;
  for (const [name, award] of awards) if (name.length >= 6 && isSlip(word, name)) return award;
  return undefined;
}

const short = new Set(['be', 'me', 'as', 'am', 'it', 'med', 'march', 'bed', 'dr', 'bit', 'ab', 'sm', 'sb']);

/** Words that are also short forms count as these only in capitals. */
const meantAsWord = (word: string, text: string): boolean =>
  short.has(word) &&
  !new RegExp(
    `(?<![A-Za-z])${word.toUpperCase()}(?![A-Za-z])|${word[0]?.toUpperCase()}\\.\\s?${word.slice(1)}`,
    'i',
  ).test(text.replace(/\b[a-z]+\b/g, ' '));

/** Reads a degree in words of any of these languages. */
export function degreeOf(text: string): Degree {
  const whole = lowered(text);
  const unfinished = begun.test(whole);
  const plain = joinShort(
    whole.replace(/\b(?:at|from) (?:the )?[\p{L} .]*$/u, ' ').replace(/\((.*?)\)/g, ' $1 '),
  );
  const words = plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word && !/^\d+$/.test(word))
    .flatMap((word) => (unspaced.test(word) ? chineseParts(word) : [word]));
  const fields = new Set<string>();
  const found: Award[] = [];
  for (const word of words) {
    const award = meantAsWord(word, text) ? undefined : awardOf(word);
    if (award) {
      found.push(award);
      if (award.field) fields.add(award.field);
      continue;
    }
    if (beside.has(word) || begun.test(word)) continue;
    fields.add(fieldConcepts.get(word) ?? fieldConcepts.get(word.replace(/s$/, '')) ?? word);
  }
  // "Bachelor degree": the narrower word counts; of several degrees the highest.
  const narrowest = found.filter(({ levels }) => levels.length < 3);
  const list = (narrowest.length > 0 ? narrowest : found).sort(
    (a, b) => (b.levels[0] ?? 0) - (a.levels[0] ?? 0) || a.levels.length - b.levels.length,
  );
  return { levels: none.test(whole) ? [0] : (list[0]?.levels ?? []), fields, unfinished };
}
