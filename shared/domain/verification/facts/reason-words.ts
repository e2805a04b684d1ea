import { anyOf, wordsIn } from '../../terms/lists.ts';
import data from './data/reasons.json' with { type: 'json' };
import { pattern } from './pattern.ts';

/**
 * Why a position ended. `personal` is family and health together: neither is judged. `own` is leaving by
 * one's own wish, without more. Words are looked for in this order.
 */
export const reasonClasses = [
  'dismissal',
  'redundancy',
  'ending',
  'agreement',
  'retirement',
  'study',
  'relocation',
  'personal',
  'newJob',
  'own',
  'lasting',
] as const;
export type ReasonClass = (typeof reasonClasses)[number];

/** Whole words of a language with spaces, and Chinese ones wherever they stand. */
const wordings = ({ western, chinese }: { western: string[]; chinese: string[] }): RegExp =>
  new RegExp(`\\b${anyOf(western)}\\b|${chinese.join('|')}`);

/** Written in lower case without accents and apostrophes. */
export const reasonPatterns: readonly (readonly [ReasonClass, RegExp])[] = reasonClasses.map((name) => [
  name,
  wordings(data.classes[name]),
]);

/** "Let go" is said of a redundancy and of a dismissal. */
export const letGo = wordings(data.letGo);

/** Words too common to show that two reasons are one. */
export const common: ReadonlySet<string> = new Set(wordsIn(data.common.words));

/** Words that turn around what follows them. */
export const negation = pattern(String.raw`
    (?:\b(?:not|never|no|without|wasnt|isnt|werent|didnt|nor|neither|rather than|instead of|
    nothing to do with|nicht|kein\w*)(?: (?:\w+ )?){0,3}|不是(?:因为|被|由于)?|并非(?:因为|被)?|并没有?被?|没有?被|未被|
    没有)$
  `);
