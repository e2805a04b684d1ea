import data from './data/hypothetical.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, matches, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const always = pattern(lists.always.expressions);

const conditions = pattern(lists.conditions.expressions);
const habit = pattern(lists.habit.expressions);
const fine = pattern(lists.innocent.expressions);

/** Finds guesses about the future or another world. A referee can tell what was done, and what was usually done. */
export function hypothetical({ text }: Question): Found[] {
  const sure = find(text, always, fine);
  if (sure.length > 0) return all('hypothetical', sure);
  const if_ = find(text, conditions, fine);
  return matches(habit, text) ? [] : all('hypothetical', if_);
}
