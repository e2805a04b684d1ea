import type { Likeness } from './likeness.ts';
import { wordsOf } from './plain.ts';
import { saysNothing } from './says-nothing.ts';

const yes = new Set(
  (
    'yes y yep yeah true ja oui si sim da correct right definitely certainly absolutely indeed 是 是的 对 ' +
    '对的 有 会 可以 属实 正确'
  ).split(' '),
);
const no = new Set(
  'no n nope not false nein non nao niet never incorrect wrong 不 不是 否 没有 没 无 不会 不对 不可以 不属实 错误'.split(
    ' ',
  ),
);

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
