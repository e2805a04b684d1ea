import * as z from 'zod';
import { type Key, wordsOf } from '../../words/index.ts';
import type { FormValues } from './parsed.ts';

/** The message of a schema about a field: the name of a text, which `faultsOf` turns into its words. */
export const says = (key: Key): Key => key;

/** A line of text that must be there. */
export const line = (missing: Key, maximum = 200) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(maximum, says('form.too-long'))
    .refine((text) => !/[\r\n]/.test(text), says('form.one-line'));

/** An e-mail address, in lower case. */
export const email = (missing: Key) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .min(1, missing)
    .max(254, says('form.address-too-long'))
    .pipe(z.email(says('form.address-whole')));

const yearPattern = /^(19|20)\d\d$/;

/** The two fields of a month: `<name>-month` (`01` to `12`) and `<name>-year`. A fault in English, and by the name of its text. */
export type MonthResult = { month: string } | { empty: true } | { fault: string; key: Key };

const wrong = (key: Key): MonthResult => ({ fault: wordsOf.en(key), key });

/** Reads a month as `YYYY-MM` from its two fields. */
export function monthOf(values: FormValues, name: string): MonthResult {
  const month = values[`${name}-month`]?.trim() ?? '';
  const year = values[`${name}-year`]?.trim() ?? '';
  if (!month && !year) return { empty: true };
  if (!/^(0[1-9]|1[0-2])$/.test(month)) return wrong('form.month-missing');
  if (!yearPattern.test(year)) return wrong('form.year-wrong');
  return { month: `${year}-${month}` };
}
