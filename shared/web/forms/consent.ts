import type { Scope } from '../../domain/check/records.ts';
import { type FormValues, type Parsed, valuesOf } from './parsed.ts';

/** The choices, by name. Nothing stands for a choice that was not made: the rule names it. */
function chosen(values: FormValues, prefix: string, names: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[`${prefix}-${name}`];
      return value === 'yes' || value === 'no' ? [[name, value === 'yes']] : [];
    }),
  );
}

/**
 * Fields `item-<id>` = `yes` | `no` for each item of the scope, `separate-<name>` = `yes` | `no` for each thing that the law wants agreed to
 * apart, and `scope`: the hash of what was shown. There is no fault of form; whether the choices are enough is for the rule to say.
 *
 * @param scope what is asked now; nothing when there is nothing to agree to
 */
export function parseConsent(
  params: URLSearchParams,
  scope: Pick<Scope, 'items' | 'separateConsents'> | undefined,
): Parsed<{ items: Record<string, boolean>; separate: Record<string, boolean>; scopeHash: string }> {
  const values = valuesOf(params);
  const ids = scope?.items.map(({ id }) => id) ?? [];
  return {
    values,
    ok: {
      items: chosen(values, 'item', ids),
      separate: chosen(values, 'separate', scope?.separateConsents ?? []),
      scopeHash: values.scope ?? '',
    },
  };
}
