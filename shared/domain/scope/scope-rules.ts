import { entriesOf } from '../order/json-resume.ts';
import type { Order } from '../order/order.ts';
import { type Package, riskAllows } from '../order/package.ts';
import type { FieldFault, ScopeRule } from '../terms/refusal.ts';

/** A reason shorter than a sentence is none: every item of a check carries a job-related reason. */
export const leastReason = 20;

type Ordered = Pick<Order, 'items' | 'riskLevel' | 'resume'>;

const refuse = (path: string, rule: ScopeRule, message: string): FieldFault => ({ path, rule, message });

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
    return [
      refuse(
        path('id'),
        'item-in-package',
        `The package “${offered.id}” has no item of this id. It has ${known}.`,
      ),
    ];
  }
  const faults: FieldFault[] = [];
  if (ordered.items.findIndex((one) => one.id === id) < index)
    faults.push(refuse(path('id'), 'item-once', 'This item is named twice.'));
  if (reason.trim().length < leastReason)
    faults.push(
      refuse(
        path('reason'),
        'item-needs-reason',
        `Say in a sentence why this job needs “${id}” (at least ${leastReason} characters), or leave the item out.`,
      ),
    );
  if (!riskAllows(ordered.riskLevel, item.minimumRisk))
    faults.push(
      refuse(
        path('id'),
        'item-within-risk-level',
        `“${id}” may be asked from the risk level “${item.minimumRisk}” on. This role has “${ordered.riskLevel}”. Leave the item out.`,
      ),
    );
  return faults;
}

/**
 * What the rules of scope say against an order: each item is part of the package, is named once, has a written job-related reason, can be
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
    faults.push(
      refuse(
        'items.0.id',
        'item-can-be-asked',
        'The résumé has no entry that anybody could be asked about. Add its entries, or order another item too.',
      ),
    );
  if (riskAllows(ordered.riskLevel, offered.minimumRisk)) return faults;
  const message = `The package “${offered.id}” is for roles of the risk level “${offered.minimumRisk}” on. This role has “${ordered.riskLevel}”. Order a lighter package.`;
  return [refuse('package', 'package-within-risk-level', message), ...faults];
}
