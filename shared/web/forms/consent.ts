import type { ScopeItem } from '../../domain/records.ts';
import { type Parsed, parsed, valuesOf } from './parsed.ts';

/** Fields `item-<id>` = `yes` | `no`, one for each item of the scope. A required item may be `no` here; the rule refuses it. */
export function parseConsent(
  params: URLSearchParams,
  items: readonly Pick<ScopeItem, 'id' | 'title'>[],
): Parsed<{ items: Record<string, boolean> }> {
  const values = valuesOf(params);
  const faults = items
    .filter(({ id }) => values[`item-${id}`] !== 'yes' && values[`item-${id}`] !== 'no')
    .map(({ id, title }) => ({ path: `item-${id}`, message: `Choose yes or no for “${title}”.` }));
  return parsed(values, faults, () => ({
    items: Object.fromEntries(items.map(({ id }) => [id, values[`item-${id}`] === 'yes'])),
  }));
}
