import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../shared/domain/check/records.ts';
import type { Order } from '../../../../shared/domain/order/order.ts';
import { resolveScope } from '../../../../shared/domain/scope/scope.ts';
import { scopeDifference } from '../../../../shared/domain/scope/scope-difference.ts';
import { items, onDay, order } from '../../support/checks.ts';

const scopeOf = (different: Partial<Order> = {}) => resolveScope({ ...order, ...different }, onDay(0));
const kinds = (different: Partial<Order>) =>
  scopeDifference(scopeOf(), scopeOf(different)).map(({ kind }) => kind);
const longer = 'The role now also leads the laboratory, which has six people.';

const leading = [...items.slice(0, 3), { id: 'leading-people', reason: longer }, ...items.slice(3)];
const peopleManagement = ['package', 'item-added', 'questions', 'referees'];
const withFirst = (scope: Scope, different: Partial<Scope['items'][number]>): Scope => ({
  ...scope,
  items: scope.items.map((item, index) => (index === 0 ? { ...item, ...different } : item)),
});

describe('the difference of two scopes', () => {
  it.each<[string, Partial<Order>, string[]]>([
    ['nothing', {}, []],
    ['the purpose', { reason: longer }, ['purpose']],
    ['the title', { role: { title: 'Head of tests' } }, ['role']],
    ['the risk', { riskLevel: 'high' }, ['risk-level']],
    ['an item less', { items: items.slice(0, 3) }, ['item-removed', 'questions']],
    [
      'another reason for an item',
      { items: [...items.slice(1), { id: 'employment-facts', reason: longer }] },
      ['reason'],
    ],
    ['another law', { places: { candidate: 'US', employer: 'DE' } }, ['law']],
    ['an item more, of another package', { package: 'people-manager', items: leading }, peopleManagement],
  ])('is told: %s', (_, different, told) => {
    expect(kinds(different)).toEqual(told);
  });

  it('is told word for word: what it was, and what it would be', () => {
    expect(scopeDifference(scopeOf(), scopeOf({ reason: longer, riskLevel: 'high' }))).toEqual([
      { kind: 'purpose', before: order.reason, after: longer },
      { kind: 'risk-level', before: 'medium', after: 'high' },
    ]);
    const [first, ...others] = items;
    const other = scopeOf({ items: [...others, { id: first?.id ?? '', reason: longer }] });
    expect(scopeDifference(scopeOf(), other)).toEqual([
      { kind: 'reason', item: 'employment-facts', before: first?.reason, after: longer },
    ]);
  });

  it.each<[string, (scope: Scope) => Scope, object]>([
    [
      'how far back it goes',
      (scope) => withFirst(scope, { lookBackYears: 3 }),
      { kind: 'look-back', item: 'employment-facts', before: 7, after: 3 },
    ],
    [
      'whether it can be refused',
      (scope) => withFirst(scope, { required: false }),
      { kind: 'required', item: 'employment-facts', before: true, after: false },
    ],
    [
      'for how long everything is kept',
      (scope) => ({ ...scope, timetable: { ...scope.timetable, retentionDays: 1 } }),
      { kind: 'retention', before: scopeOf().timetable.retentionDays, after: 1 },
    ],
    [
      'how many must answer',
      (scope) => ({ ...scope, minimumReferences: 4 }),
      { kind: 'referees', before: { minimumReferences: 3 }, after: { minimumReferences: 4 } },
    ],
  ])('is told of a newer package or law: %s', (_, newer, told) => {
    const difference = scopeDifference(scopeOf(), newer(scopeOf()));
    expect(difference).toMatchObject([told]);
    expect(difference).toHaveLength(1);
  });

  it('shows an item that is new, and the questions that come with it, word for word', () => {
    const before = scopeOf({ items: items.slice(0, 2) });
    const difference = scopeDifference(before, scopeOf({ items: items.slice(0, 3) }));
    expect(difference).toMatchObject([
      { kind: 'item-added', item: { id: 'trust', reason: items[2]?.reason } },
      {},
    ]);
    const questions = difference.find(({ kind }) => kind === 'questions');
    if (questions?.kind !== 'questions') throw new Error('There are no questions.');
    expect(questions.removed).toEqual([]);
    expect(new Set(questions.added.map(({ item }) => item))).toEqual(new Set(['trust']));
  });

  it('shows another package whole: its questions, its referees, its items', () => {
    const manager = { package: 'people-manager', items: items.slice(0, 3) };
    expect(new Set(kinds(manager))).toEqual(new Set(['package', 'item-removed', 'questions', 'referees']));
  });

  it('is there exactly when the hash is another', () => {
    const any = fc.record({
      items: fc.subarray(items, { minLength: 1 }),
      riskLevel: fc.constantFrom('medium' as const, 'high' as const),
      reason: fc.constantFrom(order.reason, longer),
      places: fc.constantFrom({ candidate: 'PT', employer: 'DE' }, { candidate: 'US-CA', employer: 'GB' }),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [a, b] = [scopeOf(one), scopeOf(other)];
        expect(scopeDifference(a, b).length === 0).toBe(a.hash === b.hash);
      }),
      { numRuns: 200 },
    );
  });
});
