import { describe, expect, it } from 'vitest';
import { evolve } from '../../../../shared/domain/check/apply-decision.ts';
import { type CheckHead, type Stage, statusOf } from '../../../../shared/domain/check/check.ts';
import {
  type Decision,
  type NewEvent,
  type NewMail,
  settled,
} from '../../../../shared/domain/check/decision.ts';
import { toCandidate } from '../../../../shared/domain/check/records.ts';
import { asked, collecting, disputed, drafted, onDay } from '../../support/checks.ts';

const events: NewEvent[] = [{ event: 'check.expired', actor: { kind: 'system', id: 'test' } }];

describe('applying a decision', () => {
  it('changes nothing when nothing was decided', () => {
    const check = collecting();
    expect(evolve(check, settled, onDay(2))).toEqual({ check, put: [], remove: [], audit: [] });
  });

  it.each<[string, Decision]>([
    ['an entity', { put: collecting().referees, events: [] }],
    ['a field of the head', { head: { run: 2 }, events: [] }],
    ['a removal', { remove: drafted(collecting(), 'r1', onDay(2)).drafts, events: [] }],
    ['a mail', { mails: [{ template: 'result', to: toCandidate }], events: [] }],
  ])('changes nothing unseen: %s needs an event', (_, decision) => {
    expect(() => evolve(collecting(), decision, onDay(2))).toThrow(TypeError);
  });

  it('moves the head with the chain and derives the status', () => {
    const check = asked();
    const { check: next, audit } = evolve(check, { head: { stage: 'collection' }, events }, onDay(2));
    expect(audit).toHaveLength(1);
    expect(next.head).toMatchObject({
      seq: check.head.seq + 1,
      lastHash: audit[0]?.hash,
      stage: 'collection',
      status: 'collecting',
    });
    expect(audit[0]).toMatchObject({ prev: check.head.lastHash, at: '2026-03-04T09:00:00.000Z' });
  });

  it('takes a field away that is set to undefined', () => {
    const { check } = evolve(
      { ...asked(), head: { ...asked().head, collectBy: '2026-03-09T09:00:00.000Z' } },
      { head: { collectBy: undefined }, events },
      onDay(2),
    );
    expect(Object.hasOwn(check.head, 'collectBy')).toBe(false);
  });

  it('queues a mail once, whatever asks for it again', () => {
    const known: NewMail = { template: 'consent-invitation', to: toCandidate, run: 1 };
    const mail: NewMail = { template: 'consent-reminder', to: toCandidate, reminder: 1, run: 1 };
    const { put, check } = evolve(asked(), { mails: [known, mail], events }, onDay(2));
    expect(put).toEqual([
      {
        type: 'mail',
        id: 'consent-reminder-1-1',
        ...mail,
        state: 'queued',
        at: '2026-03-04T09:00:00.000Z',
      },
    ]);
    expect(check.mails.map(({ id }) => id)).toEqual(['consent-invitation-1', 'consent-reminder-1-1']);
  });

  it('replaces what is there and adds what is not, and leaves the check before as it was', () => {
    const before = collecting();
    const copy = structuredClone(before);
    const [first] = before.referees;
    if (!first) throw new Error('There is no referee.');
    const { check } = evolve(
      before,
      {
        put: [
          { ...first, state: 'declined' },
          { ...first, id: 'r4' },
        ],
        events,
      },
      onDay(2),
    );
    expect(check.referees.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'r1 declined',
      'r2 invited',
      'r3 invited',
      'r4 invited',
    ]);
    expect(before).toEqual(copy);
  });

  it('writes an entity once, as it came last, and does not remove what it writes', () => {
    const before = collecting();
    const [referee] = before.referees;
    const [ask] = before.asks;
    if (!referee || !ask) throw new Error('There is nobody.');
    const { check, put, remove } = evolve(
      before,
      {
        put: [
          { ...referee, state: 'bounced' },
          { ...referee, state: 'declined' },
          { ...ask, reminders: 1 },
        ],
        remove: [ask],
        events,
      },
      onDay(2),
    );
    expect(put).toEqual([
      { ...referee, state: 'declined' },
      { ...ask, reminders: 1 },
    ]);
    expect(remove).toEqual([]);
    expect(check.asks[0]).toEqual({ ...ask, reminders: 1 });
  });

  it('counts open disputes after the change, not before it', () => {
    const check = disputed();
    const decided = check.disputes.map((dispute) => ({
      ...dispute,
      decision: { verdict: 'upheld' as const, reason: 'So it was.', by: 'reviewer-1', at: '' },
    }));
    expect(evolve(check, { put: decided, events }, onDay(4)).check.head.status).toBe('in_review');
  });
});

describe('the status', () => {
  const { status: _, ...head } = asked().head;
  const attention = { reason: 'step_failed', step: 'consent', error: 'X', at: '' } as const;
  it.each<[Partial<CheckHead>, number, CheckHead['status']]>([
    [{ stage: 'scope' }, 0, 'ordered'],
    [{ stage: 'consent' }, 0, 'awaiting_consent'],
    [{ stage: 'collection' }, 0, 'collecting'],
    [{ stage: 'verification' }, 0, 'verifying'],
    [{ stage: 'review' }, 0, 'in_review'],
    [{ stage: 'review' }, 2, 'disputed'],
    [{ stage: 'closure' }, 0, 'closing'],
    [{ stage: 'closure', ended: 'completed' }, 0, 'completed'],
    [{ stage: 'review', ended: 'withdrawn' }, 1, 'withdrawn'],
    [{ stage: 'collection' as Stage, attention }, 0, 'needs_attention'],
    [{ ended: 'cancelled', attention }, 0, 'needs_attention'],
  ])('of %j with %i open disputes is %s', (change, open, status) => {
    expect(statusOf({ ...head, ...change }, open)).toBe(status);
  });
});
