import type { RefereeRole } from '../check/records.ts';
import { monthWords } from '../terms/month.ts';
import { present } from './claims.ts';

/** A witness by the relation to the candidate, never by name. */
export const witnessWord: Record<RefereeRole, string> = {
  manager: 'a manager',
  peer: 'a colleague',
  report: 'somebody they managed',
  client: 'a client',
  teacher: 'a teacher',
  volunteer_lead: 'a lead of voluntary work',
  hr: 'somebody from HR',
  other: 'a referee',
};

export const quoted = (text: string): string => `“${text.trim()}”`;

/** "1 referee says", "3 referees say". */
export const referees = (n: number, one: string, many: string): string =>
  n === 1 ? `1 referee ${one}` : `${n} referees ${many}`;

/** "March 2021" for `2021-03`, a title in quotes, "no end" for a position that lasts. */
export function valueWords(value: string): string {
  if (value === present) return 'no end';
  return monthWords(value) ?? quoted(value);
}

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
