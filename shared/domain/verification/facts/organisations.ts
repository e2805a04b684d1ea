import { best, type Likeness } from './likeness.ts';
import { type Organisation, organisationOf } from './organisation.ts';
import { filling, general, institutions, qualifiers, trades } from './organisation-words.ts';
import { pattern } from './pattern.ts';
import { foreign, lowered, unspaced } from './plain.ts';
import { isForm, isSlip } from './slips.ts';
import { comparingTexts } from './texts.ts';

/** 北大 for 北京大学: the characters in their order, at least half of them, from the first on. */
function shortened(short: string, long: string): boolean {
  if (
    short.length < 2 ||
    short.length > 3 ||
    short.length >= long.length ||
    short.length * 2 < long.length ||
    short[0] !== long[0]
  )
    return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

const light = (word: string): boolean => filling.has(word) || trades.has(word);

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (unspaced.test(a) && unspaced.test(b)) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    return (short.length >= 2 && long.startsWith(short)) || shortened(short, long);
  }
  if (a.length >= 4 && b.length >= 4 && (a === `${b}co` || b === `${a}co`)) return true;
  if (a.length > 4 && b.length > 4 && (a === `${b}s` || b === `${a}s`)) return true;
  return isSlip(a, b) || (light(a) && light(b) && isForm(a, b));
}

/**
 * "UC Berkeley" beside "University of California, Berkeley": a short word replaced by the words that it
 * stands for.
 */
function spelledOut(words: readonly string[], full: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.length < 2 || full.includes(word)) return [word];
    for (let start = 0; start < full.length; start += 1) {
      const run = full.slice(start, start + word.length);
      if (word.length <= 5 && run.length === word.length && run.map((one) => one[0]).join('') === word)
        return run;
      for (const length of [2, 3]) {
        if (full.slice(start, start + length).join('') === word) return full.slice(start, start + length);
      }
    }
    return [word];
  });
}

/** "IBM" for "International Business Machines". */
const isShortFor = (short: Organisation, long: Organisation): boolean =>
  short.words.every((word) => word.length <= 5) &&
  short.joined.some(
    (one) =>
      one.length >= 2 &&
      one.length <= 6 &&
      !unspaced.test(one) &&
      long.initials.some((letters) => letters === one || (one.length >= 4 && letters.slice(0, -1) === one)),
  );

const without = (these: readonly string[], those: readonly string[]): string[] =>
  these.filter((a) => !those.some((b) => alike(a, b)));

const institutionsHan = [...institutions].filter((kind) => unspaced.test(kind));
const qualifiersHan = [...qualifiers].filter((one) => unspaced.test(one));

const isInstitution = (word: string): boolean =>
  institutions.has(word) || (unspaced.test(word) && institutionsHan.some((kind) => word.endsWith(kind)));

/** Words that make it another institution than one without them. */
const marked = ({ words }: Organisation): string =>
  words
    .flatMap((word) =>
      unspaced.test(word)
        ? qualifiersHan.filter((one) => word.includes(one))
        : qualifiers.has(word)
          ? [word]
          : [],
    )
    .sort()
    .join(' ');

/** "Michigan State University" is not the University of Michigan. */
function anotherInstitution(a: Organisation, b: Organisation): boolean {
  if (!a.words.some(isInstitution) && !b.words.some(isInstitution)) return false;
  const named = a.words.some((word) => unspaced.test(word)) ? 1 : 2;
  return marked(a) !== marked(b) && Math.min(a.words.length, b.words.length) >= named;
}

const weak = (word: string): boolean => filling.has(word);

function compareRead(a: Organisation, b: Organisation): Likeness {
  if (a.joined.length === 0 || b.joined.length === 0) return 'other';
  if (a.joined.some((name) => b.joined.includes(name))) return 'same';
  if (isShortFor(a, b) || isShortFor(b, a)) return 'near';
  const [one, other] = [spelledOut(a.words, b.words), spelledOut(b.words, a.words)];
  const [left, right] = [without(one, other), without(other, one)];
  if (left.length === 0 && right.length === 0) return 'near';
  if (a.joined.some((x) => b.joined.some((y) => isSlip(x, y)))) return 'near';
  const inHan = ({ joined, own }: Organisation): string[] =>
    [...joined, ...own].filter((name) => unspaced.test(name));
  if (inHan(a).some((x) => inHan(b).some((y) => shortened(x, y) || shortened(y, x)))) return 'near';
  if (anotherInstitution(a, b)) return 'other';

  const ownShared = a.own.some((word) => b.own.some((second) => alike(word, second)));
  const fewer = left.length === 0 ? one : right.length === 0 ? other : undefined;
  if (fewer) {
    // All of the shorter name is in the longer one: a short name when it says more than a general word.
    const more = left.length === 0 ? right : left;
    const said = fewer.filter((word) => !weak(word)).length >= 2 || (fewer.length >= 2 && more.every(weak));
    return ownShared || said ? 'near' : 'other';
  }
  if (!ownShared) {
    const same = one.length - left.length;
    const light = left.every(weak) && right.every(weak);
    return light && one.filter((word) => !weak(word)).length - left.length >= 2 && same >= 2
      ? 'near'
      : 'other';
  }
  // "Acme Systems" and "Acme Technology" may be one; "Delta Airlines" and "Delta Faucets" are two.
  const empty = (words: string[]): boolean => words.every((word) => weak(word) || general.has(word));
  return empty(left) || empty(right) ? 'near' : 'other';
}

const names = pattern(String.raw`
    [()（）[\]]|\s(?:[-–—|]|formerly|previously|now|later|aka|a\.k\.a\.|dba|d\/b\/a|part of|owned by|
    a subsidiary of|subsidiary of|via|through)\s|(?:原|前身是|现为|隶属于|旗下)|[/;|]
  `);

interface ReadNames {
  whole: Organisation;
  parts: Organisation[];
}

/** "Meta (formerly Facebook)": the whole name, and each name in it. */
const read = (text: string): ReadNames => {
  const whole = organisationOf(text);
  const parts = lowered(text).split(names);
  if (parts.length === 1) return { whole, parts: [whole] };
  const named = parts
    .map((part) => organisationOf(part.replace(/^\s*(?:formerly|previously|now|part of|ex|aka)\s+/, '')))
    .filter(({ own, words }) => own.length > 0 || words.length > 1);
  return { whole, parts: named };
};

/**
 * Compares two names of organisations. Names that differ only in legal form, case, accents, punctuation, "The" and spaces are the same. Near is a short
 * name, initials, a subsidiary, another order or a typing mistake. Names that share only a general word or a
 * trade are other.
 *
 * @returns undefined for an answer that says nothing, or in a script that cannot be compared with the claim's
 */
export const compareOrganisations = comparingTexts((claimed, said, memo) => {
  const [one, other] = [memo('org', claimed, read), memo('org', said, read)];
  const whole = compareRead(one.whole, other.whole);
  if (whole !== 'other') return whole;
  if (one.parts.length + other.parts.length > 2) {
    const parts = best(one.parts.flatMap((a) => other.parts.map((b) => compareRead(a, b))));
    if (parts === 'same' || parts === 'near') return 'near';
  }
  return foreign(claimed, said) ? undefined : 'other';
});
