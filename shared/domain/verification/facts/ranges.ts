import { type When, whenOf } from './dates.ts';
import { type Likeness, type Memo, withoutMemory, worst } from './likeness.ts';
import { compareWhens } from './months.ts';

interface Ends {
  from: When | undefined;
  to: When | undefined;
}

const between =
  /\s+(?:[-–—~]|to|until|till|through|bis|and|至|到)\s+|\s*[–—~至到]\s*|(?<=\d{4})\s*-\s*(?=\d{4}(?!\d))/i;
const open = /^\s*(?:since|seit|depuis|desde|from|started|joined)\b|[以]来|开始/i;

/** "2019-03 to 2021-06", "since 2019", 2019年3月至2021年6月. One date alone is a beginning. */
function endsOfText(text: string): Ends {
  const [first = '', second] = text.trim().split(between);
  if (second !== undefined) return { from: whenOf(first), to: whenOf(second) };
  const from = whenOf(first);
  return { from, to: from && open.test(first) && /since|seit|来/i.test(first) ? 'present' : undefined };
}

function endsOf(value: unknown): Ends | undefined {
  if (typeof value === 'string') return endsOfText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { from, to } = value as { from?: unknown; to?: unknown };
  const noEnd = to === undefined || to === null || to === '';
  return { from: whenOf(from), to: noEnd ? 'present' : whenOf(to) };
}

/**
 * Compares both ends, each as a month. An end that cannot be read is left out; an open end (`to` absent or `present`)
 * is none yet.
 */
export function compareRanges(
  claimed: unknown,
  said: unknown,
  memo: Memo = withoutMemory,
): Likeness | undefined {
  const read = (value: unknown): Ends | undefined =>
    typeof value === 'string' ? memo('range', value, endsOf) : endsOf(value);
  const [one, other] = [read(claimed), read(said)];
  if (!one || !other) return undefined;
  const ends = (['from', 'to'] as const).map((end) => {
    const [a, b] = [one[end], other[end]];
    return a && b ? compareWhens(a, b) : undefined;
  });
  // An answer that has no beginning that can be read is no range.
  if (other.from === undefined && other.to === 'present') return undefined;
  return worst(ends);
}
