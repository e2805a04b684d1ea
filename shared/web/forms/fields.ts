import * as z from 'zod';
import type { FormValues } from './parsed.ts';

/** A line of text that must be there. */
export const line = (missing: string, maximum = 200) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(maximum, `Use at most ${maximum} characters.`)
    .refine((text) => !/[\r\n]/.test(text), 'Use one line.');

/** An e-mail address, in lower case. */
export const email = (missing: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .min(1, missing)
    .max(254, 'This address is too long.')
    .pipe(z.email('Give a whole e-mail address, such as ana@example.com.'));

const yearPattern = /^(19|20)\d\d$/;

/** The two fields of a month: `<name>-month` (`01` to `12`) and `<name>-year`. */
export type MonthResult = { month: string } | { empty: true } | { fault: string };

/** Reads a month as `YYYY-MM` from its two fields. */
export function monthOf(values: FormValues, name: string): MonthResult {
  const month = values[`${name}-month`]?.trim() ?? '';
  const year = values[`${name}-year`]?.trim() ?? '';
  if (!month && !year) return { empty: true };
  if (!/^(0[1-9]|1[0-2])$/.test(month)) return { fault: 'Choose the month too.' };
  if (!yearPattern.test(year)) return { fault: 'Give the year with four digits, such as 2021.' };
  return { month: `${year}-${month}` };
}
