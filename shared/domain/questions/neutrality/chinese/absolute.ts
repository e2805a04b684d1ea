import { anyOf } from '../../../terms/lists.ts';
import data from './data/absolute.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, type Match, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const strong = pattern(lists.strong.expressions);

const claimed = pattern(lists.claimed.expressions);

const fine = pattern(lists.innocent.expressions);

/** Words after which nothing else has to change. */
const adverb = new RegExp(`^${anyOf(lists.adverbs.expressions)}$`);

/** Finds wordings that allow no exception. In the frame of a question they are no fault: "不是所有事实都清楚时". */
export function absolute({ text, sentences, framed }: Question): Found[] {
  const found: Match[] = find(text, strong, fine);
  for (const { from, to, kind } of sentences) {
    if (kind !== 'yesNo' && kind !== 'none') continue;
    for (const match of find(text.slice(from, to), claimed, fine))
      found.push({ from: from + match.from, to: from + match.to });
  }
  const plain = found.filter(
    ({ from, to }) => !framed[from] || /^(?:不管|无论|不论)/.test(text.slice(from, to)),
  );
  return all('absolute', plain).map((one) =>
    adverb.test(text.slice(one.from, one.to))
      ? { ...one, edits: [{ from: one.from, to: one.to, put: '' }] }
      : one,
  );
}
