import * as z from 'zod';
import { refereeRoles } from '../../domain/check/records.ts';
import type { NominationInput, NomineeInput } from '../../domain/consent/nominate-referees.ts';
import { isKnownPlace } from '../../domain/law/index.ts';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import { languages } from '../../words/index.ts';
import { doNotContactOf } from './do-not-contact.ts';
import { faultsOf } from './faults.ts';
import { email, line, monthOf, says } from './fields.ts';
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
  'place',
  'language',
  'conflict',
] as const;

/** More rows than this are not read; the rules allow fewer. */
const mostRows = 30;

const nominee = z.object({
  name: line('form.name-missing'),
  email: email('form.email-missing'),
  role: z.enum(refereeRoles, says('form.role-missing')),
  relationship: line('form.relationship-missing', 300),
  entry: z.string().trim().max(60).optional(),
  place: z
    .string()
    .trim()
    .toUpperCase()
    .refine((place) => !place || isKnownPlace(place), says('form.place-unknown')),
  language: z.enum(['', ...languages], says('form.language-unknown')),
  conflict: z.string().transform((value) => value === 'yes'),
});

/** What is chosen from a list. */
const chosen: ReadonlySet<string> = new Set(['role', 'entry', 'place', 'language', 'conflict']);

/** A row counts as empty when nobody has typed in it; a chosen role alone is not a referee. */
const isEmpty = (row: FormValues): boolean =>
  !refereeFields.some((field) => !chosen.has(field) && row[field]?.trim());

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
  if ('empty' in from) faults.push(fault(at('from'), 'form.from-missing'));
  if ('fault' in from) faults.push(fault(at('from'), from.key));
  if ('fault' in to) faults.push(fault(at('to'), to.key));
  if ('month' in from && 'month' in to && to.month < from.month)
    faults.push(fault(at('to'), 'fault.end-before-start'));

  if (!result.success || faults.length > 0 || !('month' in from)) return { faults };
  const { entry, place, language, conflict, ...rest } = result.data;
  return {
    faults: [],
    nominee: {
      ...rest,
      period: { from: from.month, ...('month' in to && { to: to.month }) },
      ...(entry && { entry }),
      ...(place && { place }),
      ...(language && { language }),
      ...(conflict && { conflict }),
    },
  };
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
  const avoid = doNotContactOf(values);
  const faults = [...nominees.flatMap((one) => one.faults), ...avoid.faults];
  return parsed(values, faults, () => ({
    referees: nominees.flatMap((one) => one.nominee ?? []),
    doNotContact: avoid.list,
  }));
}
