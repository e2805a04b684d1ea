import { wordsIn } from '../../terms/lists.ts';
import data from './data/yes-and-no.json' with { type: 'json' };
import type { Likeness } from './likeness.ts';
import { wordsOf } from './plain.ts';
import { saysNothing } from './says-nothing.ts';

const yes = new Set(wordsIn(data.lists.yes.words));
const no = new Set(wordsIn(data.lists.no.words));

/** Yes or no, as a boolean or as a word in front: "Yes, twice", 不是. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || saysNothing(value)) return value === '无' ? false : undefined;
  const [first = ''] = wordsOf(value);
  if (yes.has(first)) return true;
  if (no.has(first)) return false;
  if (/^(?:不|没|否)/.test(first)) return false;
  return /^(?:是|对|有)/.test(first) ? true : undefined;
}

/** @returns undefined for an answer that is neither yes nor no */
export function compareBooleans(claimed: unknown, said: unknown): Likeness | undefined {
  const [one, other] = [truthOf(claimed), truthOf(said)];
  if (one === undefined || other === undefined) return undefined;
  return one === other ? 'same' : 'other';
}
