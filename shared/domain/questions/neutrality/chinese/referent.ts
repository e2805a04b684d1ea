import { anyOf } from '../../../terms/lists.ts';
import data from './data/vague.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const pointing = pattern(lists.pointing.expressions);

const parts = {
  generic: anyOf(lists.generic.expressions),
  aspectless: anyOf(lists.aspectless.expressions),
  howWasIt: `(?:还|都|也)?${anyOf(lists.howWasIt.expressions)}`,
};
const whole = pattern(lists.whole.expressions, parts);

const fine = pattern(lists.innocent.expressions);
const antecedent = pattern(lists.antecedent.expressions);

/** Finds questions of which nobody can tell what they are about. "这种情况" is clear once a situation was named. */
export function referent({ text, framed }: Question): Found[] {
  const found = find(text, pointing, fine).filter(({ from, to }) => {
    if (!/^[这那]/.test(text.slice(from, to)))
      return !framed[from] || /^(?:之前|上次|上回|刚才|前面)/.test(text.slice(from, to));
    return find(text.slice(0, from + 1), antecedent).length === 0;
  });
  return all('vague_referent', [...found, ...(found.length === 0 ? find(text, whole, fine) : [])]);
}
