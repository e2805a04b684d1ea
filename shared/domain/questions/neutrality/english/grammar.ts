import { wordsIn } from '../../../terms/lists.ts';
import data from './data/grammar.json' with { type: 'json' };

const { lists } = data;

/** Words that a sentence may begin with and that change nothing. */
export const polite = new Set(wordsIn(lists.polite.words));
/** Abbreviations whose full stop ends no sentence. */
export const abbreviated = new Set(wordsIn(lists.abbreviated.words));
/** Words that ask. */
export const wh = new Set(wordsIn(lists.wh.words));
/** Verbs that go before the subject in a question. */
export const aux = new Set(wordsIn(lists.aux.words));
/** Words that stand before a noun. */
export const prepositions = new Set(wordsIn(lists.prepositions.words));
/** Verbs that ask without a question mark. */
export const orders = new Set(wordsIn(lists.orders.words));
/** Words that begin a condition or a circumstance. */
export const conditions = new Set(wordsIn(lists.conditions.words));
/** Finite verb forms that do not end in "ed". */
export const pasts = new Set(wordsIn(lists.pasts.words));
