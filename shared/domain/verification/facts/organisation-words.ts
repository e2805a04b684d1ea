import { anyOf, wordsIn } from '../../terms/lists.ts';
import data from './data/organisations.json' with { type: 'json' };

const { lists } = data;
const setOf = ({ words }: { words: readonly string[] }): ReadonlySet<string> => new Set(wordsIn(words));

/** Legal forms say nothing about which company it is. */
export const legalForms = setOf(lists.legalForms);

/** Words without weight in a name. */
export const small = setOf(lists.small);

/** Words that names take to sound larger: a name with them and one without them are the same in substance. */
export const filling = setOf(lists.filling);

/** Words for what a company does: two that share only this are two. */
export const trades = setOf(lists.trades);

/** Kinds of institutions in which one more word ("state", "medical") makes another one. */
export const institutions = setOf(lists.institutions);

/** Words that make another institution of one. */
export const qualifiers = setOf(lists.qualifiers);

/** Places and general words: two that share only one of these are two as well. */
export const general = setOf(lists.general);

/** Each name, its words joined by a space, to the first name of its row. */
export const alias: ReadonlyMap<string, string> = new Map(
  lists.aliases.rows.flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((other): [string, string] => [other.replaceAll('_', ' '), first]);
  }),
);

/** Endings, trades and places of Chinese names. */
export const chinese = {
  legal:
    /(?:股份)?(?:有限)?(?:责任)?公司$|(?:股份|集团)?有限公司|股份|集团|总公司|分公司|公司|\(.*?\)|（.*?）/g,
  trades: new RegExp(anyOf(lists.chineseTrades.expressions), 'g'),
  places: new RegExp(`^${anyOf(lists.chinesePlaces.expressions)}(?:省|市)?`),
};
