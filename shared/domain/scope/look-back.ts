import type { Scope, ScopeItem } from '../check/records.ts';

/**
 * The month `YYYY-MM` before which nothing is asked about under this item: so many years before the scope was set.
 * Counted from the scope, not from today, so that what was agreed to does not change while the check runs.
 */
export function lookBackMonth(scope: Pick<Scope, 'at'>, item: Pick<ScopeItem, 'lookBackYears'>): string {
  const [year = '', month = ''] = scope.at.split('-');
  // Half years and the like: in whole months.
  const months = Number(year) * 12 + Number(month) - 1 - Math.round(item.lookBackYears * 12);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * Whether something that ended in this month (`YYYY-MM`, `YYYY`, or absent while it lasts) still lies within the look-back.
 * Of a year alone, its last month counts: when in doubt the whole of it is not cut off.
 */
export function isWithin(
  scope: Pick<Scope, 'at'>,
  item: Pick<ScopeItem, 'lookBackYears'>,
  end?: string,
): boolean {
  if (end === undefined) return true;
  return (end.length === 4 ? `${end}-12` : end) >= lookBackMonth(scope, item);
}
