import * as z from 'zod';
import type { NominationInput, NomineeInput } from '../../domain/acts/nominate-referees.ts';
import { refereeRoles } from '../../domain/records.ts';
import type { FieldFault } from '../../domain/refusal.ts';
import { faultsOf } from './faults.ts';
import { email, line, monthOf } from './fields.ts';
import { type FormValues, type Parsed, parsed, valuesOf } from './parsed.ts';

/** The fields of a row, each named `referees.<row>.<field>`. */
export const refereeFields = [
  'name',
  'email',
  'role',
  'relationship',
  'from-month',
  'from-year',
  'to-month',
  'to-year',
  'entry',
] as const;

/** More rows than this are not read; the rules allow fewer. */
const mostRows = 30;

const nominee = z.object({
  name: line('Give their name.'),
  email: email('Give their e-mail address.'),
  role: z.enum(refereeRoles, 'Choose how you know them.'),
  relationship: line('Say in a few words how you worked together.', 300),
  entry: z.string().trim().max(60).optional(),
});

/** A row counts as empty when nobody has typed in it; a chosen role alone is not a referee. */
const isEmpty = (row: FormValues): boolean =>
  !refereeFields.some((field) => field !== 'role' && field !== 'entry' && row[field]?.trim());

function rowsOf(values: FormValues): FormValues[] {
  const rows: FormValues[] = [];
  for (let index = 0; index < mostRows; index++) {
    const row: FormValues = {};
    for (const field of refereeFields) row[field] = values[`referees.${index}.${field}`] ?? '';
    if (!isEmpty(row)) rows.push(row);
  }
  return rows;
}

function nomineeOf(row: FormValues, index: number): { nominee?: NomineeInput; faults: FieldFault[] } {
  const at = (field: string) => `referees.${index}.${field}`;
  const result = nominee.safeParse(row);
  const faults = result.success ? [] : faultsOf(result.error, at);

  const from = monthOf(row, 'from');
  const to = monthOf(row, 'to');
  if ('empty' in from) faults.push({ path: at('from'), message: 'Say since when you have worked together.' });
  if ('fault' in from) faults.push({ path: at('from'), message: from.fault });
  if ('fault' in to) faults.push({ path: at('to'), message: to.fault });
  if ('month' in from && 'month' in to && to.month < from.month)
    faults.push({ path: at('to'), message: 'The end is before the start.' });

  if (!result.success || faults.length > 0 || !('month' in from)) return { faults };
  const { entry, ...rest } = result.data;
  return {
    faults: [],
    nominee: {
      ...rest,
      period: { from: from.month, ...('month' in to && { to: to.month }) },
      ...(entry && { entry }),
    },
  };
}

const addressOrDomain = /^(?:[^\s@]+@|@)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** One address or domain a line; commas and semicolons separate too. */
function doNotContactOf(text: string): { list: string[]; faults: FieldFault[] } {
  const list = text.split(/[\n,;]/).flatMap((entry) => entry.trim().toLowerCase() || []);
  const wrong = list.find((entry) => !addressOrDomain.test(entry));
  const fault = (message: string) => ({ list, faults: [{ path: 'doNotContact', message }] });
  if (wrong)
    return fault(
      `“${wrong.slice(0, 80)}” is neither an e-mail address nor a domain. Write one on each line.`,
    );
  if (list.length > 200) return fault('Write at most 200 lines.');
  return { list: [...new Set(list)], faults: [] };
}

/**
 * Rows `referees.<n>.<field>` (see `refereeFields`) and `doNotContact`. Rows without words are left out.
 * Faults of a month are at `referees.<n>.from` and `.to`.
 */
export function parseNomination(params: URLSearchParams): Parsed<NominationInput> {
  const given = valuesOf(params);
  const rows = rowsOf(given);
  const values: FormValues = { doNotContact: given.doNotContact ?? '' };
  for (const [index, row] of rows.entries())
    for (const field of refereeFields) values[`referees.${index}.${field}`] = row[field] ?? '';

  const nominees = rows.map(nomineeOf);
  const avoid = doNotContactOf(values.doNotContact ?? '');
  const faults = [...nominees.flatMap((one) => one.faults), ...avoid.faults];
  return parsed(values, faults, () => ({
    referees: nominees.flatMap((one) => one.nominee ?? []),
    doNotContact: avoid.list,
  }));
}
