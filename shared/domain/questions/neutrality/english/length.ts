import type { Spotted } from '../fault.ts';
import type { Sentence } from './question.ts';

const longest = 30;
const nested = 4;
const openers =
  /^(when|whenever|if|while|whilst|after|before|until|because|although|though|unless|once|whereas|since|which|who|whom|whose|that|where|so)$/;

/** Finds sentences with more words than one can keep in mind, or with clauses within clauses. */
export function overLong(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap(({ tokens, head }) => {
    const words = tokens.filter(({ mark, joined, text }) => !mark && !joined && text !== 'not');
    const clauses = tokens.filter(({ text }, i) => i !== head && openers.test(text)).length;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return [];
    if (words.length <= longest && !(words.length > 22 && clauses >= nested)) return [];
    return [{ rule: 'over_long' as const, start: first.start, end: last.end }];
  });
}
