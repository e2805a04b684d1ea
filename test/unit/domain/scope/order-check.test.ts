import { describe, expect, it } from 'vitest';
import { evolve } from '../../../../shared/domain/check/apply-decision.ts';
import { verifyChain } from '../../../../shared/domain/check/audit.ts';
import { orderCheck } from '../../../../shared/domain/scope/order-check.ts';
import { ids, onDay, order, staff } from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const place = (of = order) => orderCheck(ids, of, staff, onDay(0));

describe('ordering a check', () => {
  it('begins a check that waits for its scope, promised by its timetable', () => {
    const { check } = place();
    expect(check.head).toMatchObject({
      ...ids,
      seq: 0,
      run: 1,
      open: true,
      stage: 'scope',
      status: 'ordered',
      requesterId: 'staff-1',
      candidateName: 'Ana Ferreira',
      createdAt: '2026-03-02T09:00:00.000Z',
      // 7 days for consent, 10 for the referees, 5 for the candidate.
      promisedBy: '2026-03-24T09:00:00.000Z',
    });
  });

  it('is one audit event that starts the first run, and one item', () => {
    const { check, decision } = place();
    expect(decision).toEqual({
      put: [order],
      events: [{ event: 'check.ordered', actor: staff, data: { package: 'professional', run: 1 } }],
    });
    const { audit, check: then } = evolve(check, decision, onDay(0));
    expect(verifyChain(audit, then.head)).toEqual({ ok: true, length: 1 });
  });

  it.each([
    ['an unknown package', { package: 'astronaut' }, { code: 'unknown_package', paths: ['package'] }],
    [
      'no address',
      { candidate: { ...order.candidate, email: '' } },
      { code: 'invalid_input', paths: ['candidate.email'] },
    ],
    ['no reason', { reason: 'Because.' }, { code: 'invalid_input', paths: ['reason'] }],
  ])('refuses %s before anybody is written to', (_, change, refusal) => {
    expect(refusalOf(() => place({ ...order, ...change }))).toEqual(refusal);
  });
});
