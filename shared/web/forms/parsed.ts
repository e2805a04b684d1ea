import type { FieldFault } from '../../domain/terms/refusal.ts';

/** The fields of a form as the person filled them in, by name. */
export type FormValues = Record<string, string>;

/** A form that comes back to the person: what they wrote, and what needs a change. */
export interface FormState {
  values: FormValues;
  faults: readonly FieldFault[];
}

/**
 * The result of a form parser. `values` are always there, so that a later refusal by a rule can show the same form
 * again; rows that were left empty are closed up in them, so that `referees.1` names the same row on both sides.
 */
export type Parsed<T> =
  | { ok: T; values: FormValues; faults?: undefined }
  | { ok?: undefined; values: FormValues; faults: FieldFault[] };

/** The fields of a body by name, line ends made the same. Of a field that comes twice, the last counts. */
export function valuesOf(params: URLSearchParams): FormValues {
  // No prototype: a field may be called `__proto__`.
  const values: FormValues = Object.create(null);
  for (const [name, value] of params) values[name] = value.replace(/\r\n?/g, '\n');
  return values;
}

/** A parser's result: the input when there are no faults. */
export const parsed = <T>(values: FormValues, faults: FieldFault[], ok: () => T): Parsed<T> =>
  faults.length > 0 ? { values, faults } : { values, ok: ok() };
