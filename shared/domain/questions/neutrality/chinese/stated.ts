import { wordsIn } from '../../../terms/lists.ts';
import data from './data/leading.json' with { type: 'json' };
import values from './data/values.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, matches, oneOf, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const claims = pattern(lists.claims.expressions);
const asksOpenly = pattern(['什么|哪|谁|怎|如何|多少|几|何|有多|多[久长大快远高深细清频]']);
const judged = new RegExp(
  oneOf(
    [...wordsIn(values.lists.praise.words), ...wordsIn(values.lists.scorn.words)].filter(
      (word) => word.length > 1,
    ),
  ),
  'g',
);

/** Finds statements that want a yes by a question mark, and judgements before a question that give its answer away. */
export function statedFirst({ text, sentences }: Question): Found[] {
  return sentences.flatMap(({ from, to, kind, asks }, i) => {
    if (kind !== 'none') return [];
    const words = text.slice(from, to);
    if (asks && matches(claims, words) && !matches(asksOpenly, words)) return all('leading', [{ from, to }]);
    if (i === sentences.length - 1 || !/@|我们/.test(words)) return [];
    const [hit] = find(words, judged);
    return hit === undefined ? [] : all('leading', [{ from: from + hit.from, to: from + hit.to }]);
  });
}
