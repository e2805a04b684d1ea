import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { cancelCheck } from '../../../../shared/domain/check/end-check.ts';
import {
  applied,
  asked,
  collecting,
  completed,
  consented,
  disputed,
  done,
  drafted,
  inReview,
  nominated,
  onDay,
  ordered,
  refuse,
  staff,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';
import { reportProblem } from '../../support/steps.ts';

const states: [string, () => Check][] = [
  ['just ordered', ordered],
  ['asked for consent', asked],
  ['consented', consented],
  ['nominated', nominated],
  ['collecting', collecting],
  ['in review', inReview],
  ['disputed', disputed],
];
const cancel = (check: Check) => cancelCheck(check, { actor: staff, note: 'The role is gone.' }, onDay(5));

describe('ending a check', () => {
  it.each(states)('withdrawing works when the check is %s', (_, state) => {
    const check = done(state(), withdraw, onDay(5));
    expect(check.head).toMatchObject({
      ended: 'withdrawn',
      status: 'withdrawn',
      endedAt: '2026-03-07T09:00:00.000Z',
      // The closing step still has to tell everybody.
      open: true,
    });
  });

  it.each(states)('cancelling works when the check is %s', (_, state) => {
    const check = applied(state(), cancel(state()), onDay(5));
    expect(check.head).toMatchObject({
      ended: 'cancelled',
      status: 'cancelled',
      endedNote: { code: 'note', values: { note: 'The role is gone.' } },
    });
  });

  it('refusing works until the candidate has consented', () => {
    expect(done(asked(), refuse, onDay(1)).head.status).toBe('refused');
    expect(refusalOf(() => refuse(consented(), onDay(2))).code).toBe('not_at_this_step');
  });

  it('takes drafts away with it', () => {
    const check = drafted(collecting(), 'r1', onDay(2));
    const decision = withdraw(check, onDay(3));
    expect(decision.remove).toEqual(check.drafts);
    expect(applied(check, decision, onDay(3)).drafts).toEqual([]);
  });

  it('tells who did it, and nothing else', () => {
    expect(cancel(asked()).events).toEqual([{ event: 'check.cancelled', actor: staff }]);
    expect(withdraw(asked(), onDay(5)).events).toEqual([
      { event: 'check.withdrawn', actor: { kind: 'candidate', id: 'candidate' } },
    ]);
  });

  it.each([
    ['refused', refuse],
    ['withdrawn', withdraw],
    ['cancelled', cancel],
  ])('is settled the second time: %s', (_, end) => {
    const check = done(asked(), end, onDay(5));
    expect(end(check, onDay(6))).toEqual(settled);
  });

  it('never ends what has ended otherwise', () => {
    const withdrawn = done(collecting(), withdraw, onDay(5));
    expect(refusalOf(() => cancel(withdrawn)).code).toBe('already_ended');
    expect(refusalOf(() => refuse(withdrawn, onDay(5))).code).toBe('already_ended');
    expect(refusalOf(() => withdraw(completed(), onDay(9))).code).toBe('already_ended');
  });

  it('starts a new run for a check whose execution has failed, so that somebody closes it', () => {
    const stuck = applied(collecting(), reportProblem(collecting(), onDay(4)), onDay(4));
    const decision = cancel(stuck);
    expect(decision.events).toEqual([{ event: 'check.cancelled', actor: staff, data: { run: 2 } }]);
    const { head } = applied(stuck, decision, onDay(5));
    expect(head).toMatchObject({ run: 2, status: 'cancelled' });
    expect(head.attention).toBeUndefined();
  });
});
