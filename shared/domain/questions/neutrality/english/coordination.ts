import { wordsIn } from '../../../terms/lists.ts';
import data from './data/coordination.json' with { type: 'json' };
import type { Token } from './tokens.ts';

const { lists } = data;

const verbs = new Set(wordsIn(lists.verbs.words));

const onlyVerbs = new Set(wordsIn(lists.onlyVerbs.words));

/** Steps that hands do one after the other and that are one job together. */
export const handwork = new Set(wordsIn(lists.handwork.words));

const adjectives = new Set(wordsIn(lists.adjectives.words));

const adjectiveEnd = /(?:ful|ous|ive|able|ible|ical|less|ish)$/;
const notAdjectives = new Set(wordsIn(lists.notAdjectives.words));

export const isAdjective = (here: Token | undefined): boolean =>
  here !== undefined &&
  (adjectives.has(here.text) ||
    (adjectiveEnd.test(here.text) && !notAdjectives.has(here.text)) ||
    here.forms.includes('<good>') ||
    here.forms.includes('<bad>'));

const adverbs = new Set(wordsIn(lists.adverbs.words));
const notAdverbs = new Set(wordsIn(lists.notAdverbs.words));

export const isAdverb = (here: Token | undefined): boolean =>
  here !== undefined && (adverbs.has(here.text) || (/..ly$/.test(here.text) && !notAdverbs.has(here.text)));

/** Whether a word is the base form of a verb. */
export const isKnownVerb = (word: string): boolean => verbs.has(word);

/** Whether a word may be the base form of a verb here. */
export const isVerb = (here: Token | undefined, next: Token | undefined): boolean =>
  here !== undefined && verbs.has(here.text) && !(next?.forms.includes('be') ?? false);

export const sureVerb = (here: Token): boolean => onlyVerbs.has(here.text);
