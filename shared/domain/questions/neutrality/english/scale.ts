import { wordsIn } from '../../../terms/lists.ts';
import data from './data/scale.json' with { type: 'json' };
import { formsOf } from './forms.ts';
import { finder } from './patterns.ts';
import type { Token } from './tokens.ts';

const { lists } = data;

const refusals = finder(lists.refusals.patterns);

/** Whether an option only says that there is no answer. */
export const dontKnow = (tokens: readonly Token[]): boolean => refusals(tokens).length > 0;

const grades = [
  [2, lists.best],
  [1, lists.good],
  [0, lists.middle],
  [-1, lists.bad],
  [-2, lists.worst],
] as const;

const table = new Map(
  grades.flatMap(([grade, { words }]) => wordsIn(words).map((word): [string, number] => [word, grade])),
);

/** Whether a word is a point of a usual scale: "terrible" is, at its lower end. */
export const isGrade = (word: string): boolean => table.has(word);

/** "Willingly" is as good as "willing". */
const known = (word: string): number | undefined =>
  table.get(word) ??
  (word.endsWith('ly') ? (table.get(word.slice(0, -2)) ?? table.get(word.slice(0, -4))) : undefined) ??
  byClass(word);

function byClass(word: string): number | undefined {
  const forms = formsOf(word);
  if (forms.includes('<good>')) return 2;
  if (forms.includes('<bad>')) return -1;
  return forms.includes('<neg>') ? -2 : undefined;
}

/** The words of an option that say where it stands. */
interface Option {
  words: readonly string[];
  first: string;
  second: string;
  third: string;
}

/** A grade; `none` for an option that stands on no scale; undefined where a rule says nothing. */
type Graded = number | 'none' | undefined;

const neither = ({ words }: Option): Graded =>
  words.includes('neither') || words.includes('nor') ? 0 : undefined;

/** "About the same" */
const aboutTheSame = ({ first, second }: Option): Graded =>
  /^(about|roughly|almost)$/.test(first) && /^(same|as)$/.test(second) ? 0 : undefined;

/** "Yes, but not always" is half a yes. */
function yes({ first, second, third }: Option): Graded {
  if (first !== 'yes') return undefined;
  const limited =
    /^(but|partly|mostly|sometimes|with|to)$/.test(second) && /^(not|limits|some|reservations)$/.test(third);
  return limited ? 0.5 : 1;
}

/** "No change" is no blame. */
function no({ first, second }: Option): Graded {
  if (first !== 'no') return undefined;
  return second === 'change' || second === 'difference' ? 0 : -1;
}

/** "Mostly yes", "rather poor" */
function softened({ first, second }: Option): Graded {
  if (!/^(mostly|partly|rather|somewhat|slightly|fairly)$/.test(first)) return undefined;
  if (second === 'yes') return 1;
  if (second === 'no') return -1;
  const grade = table.get(second);
  if (grade === undefined) return first === 'mostly' ? 1 : 0;
  return first === 'partly' ? 0 : Math.sign(grade);
}

const strong =
  /^(very|really|huge|big|great|extremely|much|highly|strongly|completely|totally|far|exceptionally|well|considerably|absolutely)$/;

/** "Very good", "far above" */
function strengthened({ words, first, second, third }: Option): Graded {
  if (words.length < 2 || !strong.test(first)) return undefined;
  const grade = table.get(second);
  if (grade !== undefined) return Math.sign(grade) * 2;
  if (first !== 'far' && first !== 'well') return undefined;
  return table.get(third) ?? (second === 'above' ? 2 : second === 'below' ? -2 : 'none');
}

/** "More than before"; "more than 3" is an amount. */
function compared({ first, second, third }: Option): Graded {
  if (first === 'less' && second === 'often') return -1;
  if (!/^(less|more)$/.test(first) || second !== 'than') return undefined;
  if (/^\d|once|a|half|three|two$/.test(third)) return 'none';
  return first === 'more' ? 1 : -1;
}

function not({ first, second }: Option): Graded {
  if (first !== 'not') return undefined;
  if (second === 'all' || second === 'never') return -2;
  const grade = table.get(second);
  return grade === undefined ? -1 : -Math.sign(grade);
}

/** "Every time", "most of the time", "some days" */
function howMany({ words, first, second }: Option): Graded {
  if (/^(every|each|all)$/.test(first)) return second === 'time' || words.length === 1 ? 2 : 'none';
  if (first !== 'most' && first !== 'some') return undefined;
  if (!/^(times|of|days)$/.test(second)) return 'none';
  return first === 'most' ? 1 : 0;
}

/** "Like a vandal" */
const like = ({ first }: Option): Graded => (first === 'like' ? -2 : undefined);

function listed({ words, first, second }: Option): Graded {
  if (words.length > 4) return 'none';
  return known(first) ?? (words.length === 2 ? known(second) : undefined);
}

/** The first rule that says something decides. */
const rules = [
  neither,
  aboutTheSame,
  yes,
  no,
  softened,
  strengthened,
  compared,
  not,
  howMany,
  like,
  listed,
] as const;

/**
 * How far an option lies to the good side of a scale or to the bad one, from -2 to 2.
 *
 * @returns undefined for an option that is no point of a scale
 */
export function gradeOf(tokens: readonly Token[]): number | undefined {
  const words = tokens
    .filter(({ mark, text }) => !mark && !/^\d+$/.test(text))
    .map(({ text }) => text)
    .filter((word) => !/^(a|an|the|in|with|at|to|of|it|was|is|were)$/.test(word));
  const [first = '', second = '', third = ''] = words;
  for (const rule of rules) {
    const grade = rule({ words, first, second, third });
    if (grade !== undefined) return grade === 'none' ? undefined : grade;
  }
  return undefined;
}
