import { entriesOf } from '../order/json-resume.ts';
import type { Order } from '../order/order.ts';
import { type Package, riskAllows } from '../order/package.ts';
import { type FaultValues, type FieldFault, fault, type ScopeRule } from '../terms/refusal.ts';

/** A reason shorter than a sentence is none: every item of a check carries a job-related reason. */
export const leastReason = 20;

type Ordered = Pick<Order, 'items' | 'riskLevel' | 'resume'>;

/** A rule's fault: its words stand in the catalogue under the rule's name. */
const refuse = (path: string, rule: ScopeRule, values?: FaultValues): FieldFault => ({
  ...fault(path, `fault.${rule}`, values),
  rule,
});

function itemFaults(
  ordered: Ordered,
  offered: Package,
  { id, reason }: Order['items'][number],
  index: number,
): FieldFault[] {
  const path = (field: string) => `items.${index}.${field}`;
  const item = offered.items.find((one) => one.id === id);
  if (!item) {
    const known = offered.items.map((one) => one.id).join(', ');
    return [refuse(path('id'), 'item-in-package', { package: offered.id, items: known })];
  }
  const faults: FieldFault[] = [];
  if (ordered.items.findIndex((one) => one.id === id) < index) faults.push(refuse(path('id'), 'item-once'));
  if (reason.trim().length < leastReason)
    faults.push(refuse(path('reason'), 'item-needs-reason', { item: id, least: leastReason }));
  if (!riskAllows(ordered.riskLevel, item.minimumRisk))
    faults.push(
      refuse(path('id'), 'item-within-risk-level', {
        item: id,
        minimum: item.minimumRisk,
        risk: ordered.riskLevel,
      }),
    );
  return faults;
}

/**
 * Lists the faults of an order under the scope rules: each item is part of the package, is named once, has a written job-related reason, can be
 * asked about, and is proportionate to the role's risk, as is the package itself. The first is a matter of purpose limitation, the last of data minimisation
 * (GDPR Art. 5(1)(b) and (c)).
 *
 * @returns one fault a rule and field, with the name of the rule
 */
export function scopeFaults(ordered: Ordered, offered: Package): FieldFault[] {
  const faults = ordered.items.flatMap((item, index) => itemFaults(ordered, offered, item, index));
  const asked = offered.items.filter(({ id }) => ordered.items.some((item) => item.id === id));
  // Facts are asked of somebody who shares an entry of the résumé: without entries nobody could be named.
  if (
    asked.length > 0 &&
    asked.every(({ claims }) => claims.length > 0) &&
    entriesOf(ordered.resume).length === 0
  )
    faults.push(refuse('items.0.id', 'item-can-be-asked'));
  if (riskAllows(ordered.riskLevel, offered.minimumRisk)) return faults;
  const values = { package: offered.id, minimum: offered.minimumRisk, risk: ordered.riskLevel };
  return [refuse('package', 'package-within-risk-level', values), ...faults];
}
