import { itemIds } from '../../domain/order/package.ts';
import { type ParsedScopeChange, scopeChangeSchema } from '../../domain/scope/scope-change-request.ts';
import type { FieldFault } from '../../domain/terms/refusal.ts';
import { faultsOf } from './faults.ts';
import { type FormValues, type Parsed, valuesOf } from './parsed.ts';

/** An item counts as ordered when it is ticked, or when somebody has written why it is needed. */
const isOrdered = (values: FormValues, id: string): boolean =>
  values[`item-${id}`] === 'yes' || (values[`reason-${id}`]?.trim() ?? '') !== '';

/** The part of an order that says what is checked, as the forms of staff send it: `package`, `riskLevel`, `item-<id>` and `reason-<id>`. */
export const scopeOfForm = (values: FormValues) => ({
  package: values.package?.trim() ?? '',
  riskLevel: values.riskLevel ?? '',
  items: itemIds
    .filter((id) => isOrdered(values, id))
    .map((id) => ({ id, reason: values[`reason-${id}`]?.trim() ?? '' })),
});

/** The form's field for a path of an order: `reason-trust` for `items.1.reason`. */
export function scopeFieldOf(path: string, items: readonly { id: string }[]): string | undefined {
  if (path === 'items') return `item-${itemIds[0]}`;
  const [list, index = '', field] = path.split('.');
  if (list !== 'items') return undefined;
  const id = items[Number(index)]?.id ?? itemIds[0];
  return field === 'reason' ? `reason-${id}` : `item-${id}`;
}

/** The fault of a missing choice. */
export const scopeMissing: Record<string, string> = {
  package: 'Choose what to check.',
  riskLevel: 'Choose how much harm somebody in this role could do.',
};

/** Faults of a rule, at the fields of the form. */
export const onForm = (faults: readonly FieldFault[], items: readonly { id: string }[]): FieldFault[] =>
  faults.map((one) => ({ ...one, path: scopeFieldOf(one.path, items) ?? one.path }));

/** The form with which staff change the scope of a check: the fields of an order's scope, `reason` and `roleTitle`. */
export function parseScopeChange(params: URLSearchParams): Parsed<ParsedScopeChange> {
  const values = valuesOf(params);
  const scope = scopeOfForm(values);
  const result = scopeChangeSchema.safeParse({
    ...scope,
    reason: values.reason ?? '',
    role: { title: values.roleTitle ?? '' },
  });
  if (result.success) return { values, ok: result.data };
  const fieldOf = (path: string) =>
    path === 'role.title' ? 'roleTitle' : (scopeFieldOf(path, scope.items) ?? path);
  const faults = faultsOf(result.error, fieldOf).map((one) => ({
    ...one,
    message: scopeMissing[one.path] ?? one.message,
  }));
  return { values, faults };
}
