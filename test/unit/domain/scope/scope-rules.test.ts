import { describe, expect, it } from 'vitest';
import type { Order } from '../../../../shared/domain/order/order.ts';
import { resolveScope } from '../../../../shared/domain/scope/scope.ts';
import { Refusal, scopeRules } from '../../../../shared/domain/terms/refusal.ts';
import { items, onDay, order } from '../../support/checks.ts';

const reason = 'The person leads a team of six from the first day on.';
const only = (...ids: string[]) => items.filter(({ id }) => ids.includes(id));

/** The rules that refuse an order, with the path of each. */
function refusedBy(different: Partial<Order>): string[] {
  try {
    resolveScope({ ...order, ...different }, onDay(0));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'scope_refused')
      return error.fields.map(({ path, rule }) => `${path} ${rule ?? ''}`.trim());
    throw error;
  }
  return [];
}

const broken: [string, Partial<Order>, string[]][] = [
  [
    'an item that the package does not have',
    { items: [...items, { id: 'leading-people', reason }] },
    ['items.4.id item-in-package'],
  ],
  ['an item that there is not', { items: [{ id: 'credit', reason }] }, ['items.0.id item-in-package']],
  ['an item named twice', { items: [...items, ...only('trust')] }, ['items.4.id item-once']],
  [
    'an item without a reason',
    { items: [{ id: 'trust', reason: '' }] },
    ['items.0.reason item-needs-reason'],
  ],
  [
    'a reason of one word and spaces',
    { items: [{ id: 'trust', reason: `policy${' '.repeat(40)}` }] },
    ['items.0.reason item-needs-reason'],
  ],
  [
    'facts alone, where there are none',
    { items: only('employment-facts'), resume: { ...order.resume, work: [], volunteer: [], education: [] } },
    ['items.0.id item-can-be-asked'],
  ],
  ['an item beyond the risk of the role', { riskLevel: 'low' }, ['items.2.id item-within-risk-level']],
  [
    'a package beyond the risk of the role',
    { package: 'executive', riskLevel: 'medium', items: only('work-style') },
    ['package package-within-risk-level'],
  ],
  [
    'a deep check for a low risk, part by part',
    {
      package: 'people-manager',
      riskLevel: 'low',
      items: [...only('trust'), { id: 'leading-people', reason }],
    },
    [
      'package package-within-risk-level',
      'items.0.id item-within-risk-level',
      'items.1.id item-within-risk-level',
    ],
  ],
  [
    'whatever else is wrong, beside the rules',
    { reason: 'too short', items: [{ id: 'trust', reason: '' }] },
    ['reason', 'items.0.reason item-needs-reason'],
  ],
];

describe('the rules of scope', () => {
  it.each(broken)('refuse %s', (_, different, paths) => {
    expect(refusedBy(different)).toEqual(paths);
  });

  it('are each broken above', () => {
    const told = broken.flatMap(([, , paths]) => paths.map((path) => path.split(' ')[1]));
    expect(new Set(told.filter(Boolean))).toEqual(new Set(scopeRules));
  });

  it.each<[string, Partial<Order>]>([
    ['everything at its risk', {}],
    ['less than the package has', { items: only('work-style') }],
    ['a light check for a low risk', { riskLevel: 'low', items: only('employment-facts', 'work-style') }],
    ['a high risk for a light package', { package: 'junior', riskLevel: 'high', items: only('work-style') }],
  ])('let through %s', (_, different) => {
    expect(refusedBy(different)).toEqual([]);
  });

  it('ask for the items in the order of the package, whatever that of the order', () => {
    const turned = resolveScope({ ...order, items: [...items].reverse() }, onDay(0));
    expect(turned.hash).toBe(resolveScope(order, onDay(0)).hash);
  });
});
