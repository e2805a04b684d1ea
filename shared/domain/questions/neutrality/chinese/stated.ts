import { all, type Found } from './found.ts';
import { find, matches, oneOf, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';
import { praise, scorn } from './words/values.ts';

const claims = pattern(`
  @~12(?:很|挺|都|也|是|会|没|不|了|应该|非常|太|最|比较|有点|过于|能|可以|真|得)
  (?:应该|差不多|很|挺|没问题|不错|也)~6$
`);
const asksOpenly = pattern(`什么|哪|谁|怎|如何|多少|几|何|有多|多[久长大快远高深细清频]`);
const judged = new RegExp(oneOf([...praise, ...scorn].filter((word) => word.length > 1)), 'g');

/** A statement with a question mark wants a yes; one with a judgement before the question gives the answer away. */
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
