import { distance } from 'fastest-levenshtein';

const lettersOf = (word: string): string => [...word].sort().join('');

/** Letters that may be wrong in a word of so many letters. */
const allowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * Whether two different words are likely one word and its typing mistake: the same first letter and one
 * letter wrong, two in a long word, or letters in the wrong order. Words of fewer than four letters are too
 * alike to tell.
 */
export function isSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  if (/\d/.test(a + b)) return false;
  const apart = distance(a, b);
  if (apart <= allowed(length)) return true;
  return apart === 2 && a.length === b.length && lettersOf(a) === lettersOf(b);
}

/** Whether two words are forms of one: "optic" and "optics", "mechanic" and "mechanical". */
export function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (long === `${short}s` || long === `${short}es`) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= 5 && short.length - same <= 3 && long.length - same <= 4 && same >= long.length * 0.55;
}
