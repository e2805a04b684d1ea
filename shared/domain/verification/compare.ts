import { present } from '../claims.ts';

/** How an answer stands to a claim. `near` is the same in substance: a title with a word more or less. */
export type Likeness = 'same' | 'near' | 'other';

/** Months since the year 0 that a date covers, first and last: a year alone covers twelve. */
function span(date: string): [number, number] | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(date);
  if (!match) return undefined;
  const january = Number(match[1]) * 12;
  const month = match[2] ? Number(match[2]) - 1 : undefined;
  return month === undefined ? [january, january + 11] : [january + month, january + month];
}

/** Months that lie between two dates; 0 when one lies within the other. */
function monthsApart(a: string, b: string): number | undefined {
  const [one, other] = [span(a), span(b)];
  if (!one || !other) return undefined;
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}

/**
 * People remember a month by about one: equal or one apart is the same.
 *
 * @returns undefined for an answer that is no date, which says nothing
 */
export function compareMonths(claimed: string, said: string): Likeness | undefined {
  if (!span(said)) return undefined;
  // Whoever names an end says that it has come.
  if (claimed === present) return 'other';
  const apart = monthsApart(claimed, said);
  return apart !== undefined && apart <= 1 ? 'same' : 'other';
}
