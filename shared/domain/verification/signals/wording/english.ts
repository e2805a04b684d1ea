import { stemmer } from 'stemmer';
import { englishGroups } from './english-synonyms.ts';
import { common, list, ordinary, phrases, stock, stopWords, trade } from './english-words.ts';

export interface Word {
  /** In lower case, without apostrophes. */
  text: string;
  /** What counts as the same word: its stem, or the first of its synonyms. */
  key: string;
  /** How much it says: 0 for a stop word, 1 for a word of which nothing is known. */
  weight: number;
  /** Begins with a capital letter; is all in capital letters. */
  capital: boolean;
  upper: boolean;
  /** Stock phrases that begin with it. */
  phrases?: string[][];
}

const months = new Set(
  list(
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
);
const weekdays = new Set(list('monday tuesday wednesday thursday friday saturday sunday'));
const numerals = new Set(
  list(`
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen
`),
);

/** British to American, roughly: it only has to make the same of both. */
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

const irregular: Record<string, string> = Object.fromEntries(
  list(`
wrote:write written:write rewrote:rewrite rewritten:rewrite built:build rebuilt:rebuild taught:teach
caught:catch brought:bring bought:buy sold:sell told:tell found:find held:hold kept:keep left:leave
lost:lose met:meet ran:run sat:sit saw:see seen:see sent:send spoke:speak spoken:speak spent:spend
stood:stand thought:think threw:throw thrown:throw understood:understand won:win drew:draw drawn:draw
drove:drive driven:drive fell:fall fallen:fall grew:grow grown:grow knew:know led:lead paid:pay rang:ring
rose:rise risen:rise chose:choose chosen:choose broke:break broken:break began:begin begun:begin
became:become felt:feel fought:fight flew:fly forgot:forget forgotten:forget heard:hear meant:mean
shook:shake slept:sleep stuck:stick swore:swear tore:tear woke:wake wore:wear children:child people:person
men:man women:woman mice:mouse analyses:analysis cheque:check grey:gray programme:program
`).map((pair) => pair.split(':') as [string, string]),
);

const notAdverbs = new Set(list('family supply assembly anomaly multiply monopoly butterfly'));

/** Stems are cut so that a noun made of a verb or an adjective is the same word: composed, composure. */
const stemLength = 6;

/** The stem of a word in lower case, the same for British and American spelling. */
function stemOf(word: string): string {
  const plain = irregular[word] ?? word;
  const adverb = plain.length > 5 && plain.endsWith('ly') && !notAdverbs.has(plain);
  const adjective = adverb ? plain.slice(0, -2).replace(/i$/, 'y') : plain;
  return stemmer(spelling(adjective)).slice(0, stemLength);
}

const classes = new Map<string, string>();
for (const group of englishGroups) {
  const [first] = group;
  for (const word of group) {
    const stem = stemOf(word);
    if (!classes.has(stem)) classes.set(stem, `=${first}`);
  }
}
const keyOf = (stem: string): string => classes.get(stem) ?? stem;

/** By stem; by class for those of its words that are in no list. */
const weights = new Map<string, number>();
for (const [words, weight] of [
  [ordinary, 0.7],
  [common, 0.55],
  [trade, 0.4],
  [stock, 0.2],
] as const) {
  for (const stem of words.map(stemOf)) {
    weights.set(stem, weight);
    const key = keyOf(stem);
    if (key !== stem) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
}

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

/** What a word as it is written is worth. Remembered, since stemming is the dearest part of all. */
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
