import { stemmer } from 'stemmer';
import type { Likeness } from './likeness.ts';
import { lowered, unspaced, wordsOf } from './plain.ts';
import { common, letGo, negation, type ReasonClass, reasonPatterns } from './reason-words.ts';
import { comparingTexts } from './texts.ts';

const own: ReadonlySet<ReasonClass> = new Set([
  'own',
  'newJob',
  'study',
  'relocation',
  'personal',
  'retirement',
]);

/**
 * Ends that nobody is to blame for. The employer's lack of work and a term that ran out are told as one
 * another.
 */
const blameless: ReadonlySet<ReasonClass> = new Set(['redundancy', 'ending', 'agreement']);

/**
 * Classes that a more telling one beside them explains: who resigned for a new position has a new position.
 */
const explained = (classes: Set<ReasonClass>): Set<ReasonClass> => {
  if (classes.has('dismissal')) return new Set(['dismissal']);
  // "The contract was not renewed after the merger" and "resigned when the office closed" keep both.
  const telling = [...classes].filter((one) => one !== 'own' && one !== 'agreement');
  return telling.length > 0 ? new Set(telling) : classes;
};

/** Classes of a reason; a class that is denied ("was not fired") is none. */
export function reasonClassesOf(text: string): Set<ReasonClass> {
  let rest = lowered(text)
    .replace(/[-–—_/]/g, ' ')
    .replace(/\s+/g, ' ');
  const classes = new Set<ReasonClass>();
  if (/\bcontract\w* (?:was |is )?terminated by mutual|terminat\w+ by (?:mutual|agreement)/.test(rest))
    return new Set(['agreement']);
  const take = (name: ReasonClass, pattern: RegExp): void => {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const [found] = match;
      const before = rest.slice(0, match.index);
      if (!negation.test(before.slice(-30))) classes.add(name);
      // A denied wording is no other class either.
      rest = before + ' '.repeat(found.length) + rest.slice(match.index + found.length);
    }
  };
  for (const [name, pattern] of reasonPatterns) take(name, pattern);
  if (classes.size === 0 && letGo.test(rest)) return new Set(['redundancy', 'dismissal']);
  return explained(classes);
}

function informative(text: string): Set<string> {
  const words = wordsOf(text).flatMap((word) =>
    unspaced.test(word)
      ? [...word].slice(1).map((sign, index) => `${[...word][index]}${sign}`)
      : [stemmer(word)],
  );
  return new Set(words.filter((word) => !common.has(word) && word.length > 1));
}

/**
 * Compares by words in common, of the smaller number. Undefined where nothing is shared: people word one reason in many
 * ways.
 */
function compareWords(claimed: string, said: string): Likeness | undefined {
  const [one, other] = [informative(claimed), informative(said)];
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return undefined;
  const both = [...one].filter((word) => other.has(word)).length;
  if (both === one.size && both === other.size) return 'same';
  return both / smaller >= 0.5 ? 'near' : undefined;
}

const every = (classes: Set<ReasonClass>, of: ReadonlySet<ReasonClass>): boolean =>
  [...classes].every((one) => of.has(one));

function compareClasses(a: Set<ReasonClass>, b: Set<ReasonClass>): Likeness {
  if ([...a].some((one) => b.has(one))) return 'same';
  if (every(a, own) && every(b, own)) return 'near';
  if (every(a, blameless) && every(b, blameless)) return 'near';
  // A term runs out, and one goes on to something else; an agreement may have any reason.
  const mild = (one: Set<ReasonClass>): boolean => one.has('ending') || one.has('agreement');
  const harmless = (one: Set<ReasonClass>): boolean => !one.has('dismissal') && !one.has('lasting');
  if (harmless(a) && harmless(b) && (mild(a) || mild(b))) return 'near';
  return 'other';
}

/**
 * Compares why somebody left, by classes of reasons: the same class is the same; all ways to leave by one's own wish
 * are near each other, and so are ends without blame; a dismissal is other than these. Family and health are
 * one class, so that neither is judged.
 *
 * @returns undefined for an answer that says nothing, and for words that fit no class and share none with the
 * claim
 */
export const compareReasons = comparingTexts((claimed, said, memo) => {
  const [one, other] = [memo('reason', claimed, reasonClassesOf), memo('reason', said, reasonClassesOf)];
  if (one.size > 0 && other.size > 0) return compareClasses(one, other);
  return compareWords(claimed, said);
});
