import { anyOf } from '../../../terms/lists.ts';
import data from './data/quantifier.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, type Match, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const often = pattern(lists.often.expressions);

const amount = pattern(lists.amount.expressions);

const fine = pattern(lists.innocent.expressions);

/** Words that can be left out, so that the question asks whether it happened. */
const adverb = new RegExp(`^${anyOf(lists.adverbs.expressions)}$`);

/** Finds amounts that each reader takes differently. In the answers offered, such words make a scale. */
export function quantifier({ text, sentences, framed }: Question): Found[] {
  const found: Match[] = find(text, often, fine);
  for (const { from, to, kind } of sentences) {
    if (kind !== 'yesNo' && kind !== 'none') continue;
    for (const match of find(text.slice(from, to), amount, fine))
      found.push({ from: from + match.from, to: from + match.to });
  }
  return all(
    'vague_quantifier',
    found.filter(({ from }) => !framed[from]),
  ).map((one) =>
    adverb.test(text.slice(one.from, one.to))
      ? { ...one, edits: [{ from: one.from, to: one.to, put: '' }] }
      : one,
  );
}
