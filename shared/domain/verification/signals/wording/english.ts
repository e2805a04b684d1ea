import { stemmer } from 'stemmer';
import { wordsIn } from '../../../terms/lists.ts';
import data from './data/english.json' with { type: 'json' };
import irregularForms from './data/english-irregular.json' with { type: 'json' };
import synonyms from './data/english-synonyms.json' with { type: 'json' };

const { lists } = data;

export interface Word {
  /** In lower case, without apostrophes. */
  text: string;
  /** The key that all forms of a word share: its stem, or the first of its synonyms. */
  key: string;
  /** How much it says: 0 for a stop word, 1 for a word of which nothing is known. */
  weight: number;
  /** Whether it begins with a capital letter, and whether it is all in capital letters. */
  capital: boolean;
  upper: boolean;
  /** Stock phrases that begin with it. */
  phrases?: string[][];
}

const months = new Set(wordsIn(lists.months.words));
const weekdays = new Set(wordsIn(lists.weekdays.words));
const numerals = new Set(wordsIn(lists.numerals.words));
const stopWords = new Set(wordsIn(lists.stopWords.words));

/** Turns British into American spelling, roughly: both only have to become the same. */
function spelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=...)our(s|ed|ing|able|ite|ites|ful|hood)?$/, 'or$1')
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/([bt])re(s|d)?$/, '$1er$2')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/enc(e|es)$/, 'ens$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/mme(s)?$/, 'm$1');
}

/** Irregular forms to the form that stands for all. */
const irregular = new Map(
  irregularForms.lists.rows.rows.flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

const notAdverbs = new Set(wordsIn(lists.notAdverbs.words));

/** Stems are cut so that a noun made of a verb or an adjective is the same word: composed, composure. */
const stemLength = 6;

/** The stem of a word in lower case, the same for British and American spelling. */
function stemOf(word: string): string {
  const plain = irregular.get(word) ?? word;
  const adverb = plain.length > 5 && plain.endsWith('ly') && !notAdverbs.has(plain);
  const adjective = adverb ? plain.slice(0, -2).replace(/i$/, 'y') : plain;
  return stemmer(spelling(adjective)).slice(0, stemLength);
}

const classes = new Map<string, string>();
for (const row of synonyms.lists.groups.rows) {
  const group = row.split(' ');
  const [first] = group;
  for (const word of group) {
    const stem = stemOf(word);
    if (!classes.has(stem)) classes.set(stem, `=${first}`);
  }
}
const keyOf = (stem: string): string => classes.get(stem) ?? stem;

/** Weights by stem, and by class for those of its words that are in no list. */
const weights = new Map<string, number>();
for (const [{ words }, weight] of [
  [lists.ordinary, 0.7],
  [lists.common, 0.55],
  [lists.trade, 0.4],
  [lists.stock, 0.2],
] as const) {
  for (const stem of wordsIn(words).map(stemOf)) {
    weights.set(stem, weight);
    const key = keyOf(stem);
    if (key !== stem) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
}

const phrases = wordsIn(lists.phrases.words).map((phrase) => phrase.split('_'));
const phrasesByStart = Map.groupBy(phrases, ([first]) => first as string);

const lexicon = new Map<string, Word>();
const lexiconSize = 30_000;

function meaning(word: string): { key: string; weight: number } {
  if (/^\d/.test(word) || numerals.has(word)) return { key: '#', weight: 0.25 };
  if (months.has(word)) return { key: '#month', weight: 0.25 };
  if (weekdays.has(word)) return { key: '#day', weight: 0.3 };
  if (stopWords.has(word) || word.length < 2) return { key: word, weight: 0 };
  const stem = stemOf(word);
  const key = keyOf(stem);
  return { key, weight: weights.get(stem) ?? weights.get(key) ?? 1 };
}

function define(surface: string): Word {
  const lower = surface.toLowerCase();
  const text = lower.replaceAll("'", '');
  const phrases = phrasesByStart.get(text);
  return {
    text,
    ...meaning(lower.endsWith("'s") ? text.slice(0, -1) : text),
    capital: surface[0] !== lower[0],
    upper: surface.toUpperCase() === surface,
    ...(phrases && { phrases }),
  };
}

/** Reads a word as it is written. Words are remembered, since stemming is the slowest part of all. */
export function wordOf(surface: string): Word {
  const known = lexicon.get(surface);
  if (known) return known;
  if (lexicon.size >= lexiconSize) lexicon.clear();
  const defined = define(surface);
  lexicon.set(surface, defined);
  return defined;
}

/** Length in words of the longest of some stock phrases that stands at a position, 0 when none does. */
export function phraseLength(candidates: readonly string[][], words: readonly string[], at: number): number {
  let longest = 0;
  for (const phrase of candidates) {
    if (phrase.length > longest && phrase.every((word, i) => words[at + i] === word)) longest = phrase.length;
  }
  return longest;
}
