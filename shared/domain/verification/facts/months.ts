import { type Span, type When, whenOf } from './dates.ts';
import { best, type Likeness, type Memo, withoutMemory } from './likeness.ts';

/** Months that lie between two spans; 0 when they overlap. */
const apart = (a: Span, b: Span): number => Math.max(0, a.first - b.last, b.first - a.last);

function compareSpans(a: Span, b: Span): Likeness {
  const months = apart(a, b);
  return months === 0 ? 'same' : months === 1 ? 'near' : 'other';
}

/** Compares moments that are read already. */
export function compareWhens(claimed: When, said: When): Likeness | undefined {
  if (claimed === 'present' || said === 'present') return claimed === said ? 'same' : 'other';
  // Somebody who names several moments ("2019 or 2020") contradicts none of them.
  return best(claimed.flatMap((a) => said.map((b) => compareSpans(a, b))));
}

/**
 * Compares two months. People remember a month by about one: equal is the same, one apart is near. A year alone is the same as
 * each of its months. Who names an end says that it has come.
 *
 * @returns undefined for an answer that is no date, which says nothing
 */
export function compareMonths(
  claimed: unknown,
  said: unknown,
  memo: Memo = withoutMemory,
): Likeness | undefined {
  if (typeof claimed !== 'string' || typeof said !== 'string') return undefined;
  const one = memo('month', claimed, whenOf);
  const other = memo('month', said, whenOf);
  return one && other ? compareWhens(one, other) : undefined;
}
