import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { stopReminders } from '../../../../shared/domain/collection/send-reference.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { correctAddress } from '../../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import {
  answered,
  applied,
  collecting,
  day,
  done,
  drafted,
  inReview,
  lapsed,
  nominated,
  nominee,
  onDay,
  stepped,
} from '../../support/checks.ts';
import { steps } from '../../support/steps.ts';

const planned = () => stepped(nominated(), 'PlanOutreach', onDay(1));
const mailIds = (check: Check) => check.mails.map(({ id }) => id);
const bounced = (check = collecting(), mailId = 'referee-invitation-r1-1') =>
  done(check, (now, at) => recordDelivery(now, { mailId, result: 'bounced' }, at), onDay(2));
const corrected = (check: Check, email: string, days = 3) =>
  done(check, (now, at) => correctAddress(now, { refereeId: 'r1', email }, at), onDay(days));

describe('planning the outreach', () => {
  it('opens the round: a deadline, and a word to the candidate', () => {
    expect(mailIds(planned())).toContain('outreach-started-1');
    expect(steps.PlanOutreach(nominated(), onDay(1))).toMatchObject({
      next: 'contact',
      referees: ['r1', 'r2', 'r3'],
      head: {
        stage: 'collection',
        collectionStartedAt: '2026-03-03T09:00:00.000Z',
        collectBy: '2026-03-13T09:00:00.000Z',
      },
      mails: [{ template: 'outreach-started', to: { kind: 'candidate' }, round: 1 }],
    });
  });

  it.each([
    ['right after it was opened', planned],
    ['once referees are written to', collecting],
  ])('opens a round once: %s', (_, state) => {
    expect(steps.PlanOutreach(state(), onDay(4))).toEqual({
      next: 'contact',
      referees: ['r1', 'r2', 'r3'],
      events: [],
    });
  });

  it('names only those who have not settled', () => {
    const check = answered(collecting(), 'r2', onDay(2));
    expect(steps.PlanOutreach(check, onDay(4))).toMatchObject({ referees: ['r1', 'r3'] });
  });

  it('passes over a collection that is done', () => {
    expect(steps.PlanOutreach(lapsed(), onDay(12))).toEqual({ next: 'collected', events: [] });
    expect(steps.PlanOutreach(inReview(), onDay(4))).toEqual({ next: 'collected', events: [] });
  });

  it('opens the second round with a deadline of its own', () => {
    const asked = stepped(lapsed('r1', 'r2'), 'AskForMoreReferees', onDay(11));
    const more = done(
      asked,
      (check, at) => nominateReferees(check, { referees: [nominee(4, 'hr')], doNotContact: [] }, at),
      onDay(12),
    );
    const check = stepped(more, 'PlanOutreach', onDay(12));
    expect(check.head).toMatchObject({
      collectionStartedAt: '2026-03-03T09:00:00.000Z',
      collectBy: '2026-03-24T09:00:00.000Z',
    });
    expect(steps.PlanOutreach(check, onDay(12))).toEqual({ next: 'contact', referees: ['r4'], events: [] });
  });
});

describe('chasing a referee', () => {
  const chase = (check: Check, days: number) => steps.ChaseReferee(check, onDay(days), 'r1');

  it('invites, until the end of the collection', () => {
    const decision = chase(planned(), 1);
    expect(decision).toMatchObject({
      next: 'wait',
      seconds: 3 * day,
      mails: [{ template: 'referee-invitation', to: { kind: 'referee', id: 'r1' }, address: 1 }],
    });
    const check = applied(planned(), decision, onDay(1));
    expect(check.referees[0]).toMatchObject({ state: 'invited' });
    expect(openAsk(check, 'reference', 'r1')).toMatchObject({
      askedAt: '2026-03-03T09:00:00.000Z',
      until: '2026-03-13T09:00:00.000Z',
      reminders: 0,
    });
    expect(mailIds(check)).toContain('referee-invitation-r1-1');
  });

  it('reminds up to the cap, and then lets go', () => {
    let check = collecting();
    for (const days of [4, 7, 8, 10]) check = stepped(check, 'ChaseReferee', onDay(days), 'r1');
    expect(mailIds(check).filter((id) => id.startsWith('referee-reminder'))).toEqual([
      'referee-reminder-r1-1-1',
      'referee-reminder-r1-2-1',
    ]);
    const decision = chase(check, 11);
    expect(decision).toMatchObject({ next: 'done', put: [{ state: 'unanswered' }] });
    expect(decision.mails).toBeUndefined();
  });

  it('takes away what a referee began and did not send', () => {
    const check = drafted(drafted(collecting(), 'r1', onDay(2)), 'r2', onDay(2));
    const over = stepped(check, 'ChaseReferee', onDay(11), 'r1');
    expect(over.drafts.map(({ refereeId }) => refereeId)).toEqual(['r2']);
  });

  it('sends no reminder to somebody who stopped them', () => {
    const check = done(collecting(), (now, at) => stopReminders(now, { refereeId: 'r1' }, at), onDay(2));
    expect(chase(check, 8)).toEqual({ next: 'wait', seconds: 3 * day, events: [] });
  });

  it.each([
    ['answered', () => answered(collecting(), 'r1', onDay(2)), 'done'],
    ['unanswered', () => lapsed(), 'done'],
    ['bounced', () => bounced(), 'bounced'],
  ])('writes nothing for a referee who is %s', (_, state, next) => {
    expect(chase(state(), 3)).toEqual({ next, events: [] });
  });

  it('gives the least time to a referee who is invited late', () => {
    const check = corrected(stepped(bounced(), 'AskForAddress', onDay(2), 'r1'), 'new@work.example', 10);
    const invited = stepped(check, 'ChaseReferee', onDay(10), 'r1');
    // The collection ends on day 11; three days are the least.
    expect(openAsk(invited, 'reference', 'r1')).toMatchObject({
      round: 2,
      until: '2026-03-15T09:00:00.000Z',
      reminders: 0,
    });
    expect(mailIds(invited)).toContain('referee-invitation-r1-2');
  });

  it('does not know a stranger', () => {
    expect(() => steps.ChaseReferee(collecting(), onDay(2), 'r9')).toThrow('not there');
    expect(() => steps.AskForAddress(collecting(), onDay(2), 'r9')).toThrow('not there');
  });
});

describe('asking for another address', () => {
  const ask = (check: Check, days: number) => steps.AskForAddress(check, onDay(days), 'r1');

  it('asks the candidate once and waits for their time', () => {
    expect(ask(bounced(), 2)).toMatchObject({
      next: 'wait',
      seconds: 3 * day,
      mails: [{ template: 'address-needed', to: { kind: 'candidate' }, about: 'r1', address: 1 }],
      events: [{ event: 'address.asked', data: { referee: 'r1', until: '2026-03-07T09:00:00.000Z' } }],
    });
    const check = stepped(bounced(), 'AskForAddress', onDay(2), 'r1');
    expect(mailIds(check).at(-1)).toBe('address-needed-r1-1');
    expect(ask(check, 4)).toEqual({ next: 'wait', seconds: day, events: [] });
  });

  it('gives up on the referee when no address came', () => {
    const check = stepped(bounced(), 'AskForAddress', onDay(2), 'r1');
    expect(ask(check, 5)).toMatchObject({ next: 'done', put: [{ state: 'unreachable' }] });
  });

  it('goes on with a corrected address', () => {
    expect(ask(corrected(bounced(), 'new@work.example'), 3)).toEqual({ next: 'corrected', events: [] });
  });

  it('passes over a referee who has settled', () => {
    expect(ask(answered(collecting(), 'r1', onDay(2)), 3)).toEqual({ next: 'done', events: [] });
  });

  it('asks anew for each address, and not after the last one', () => {
    let check = bounced();
    for (const [n, days] of [
      [2, 3],
      [3, 4],
    ] as const) {
      check = corrected(stepped(check, 'AskForAddress', onDay(days), 'r1'), `try${n}@work.example`, days);
      check = bounced(stepped(check, 'ChaseReferee', onDay(days), 'r1'), `referee-invitation-r1-${n}`);
    }
    expect(mailIds(check).filter((id) => id.startsWith('address'))).toEqual([
      'address-needed-r1-1',
      'address-needed-r1-2',
    ]);
    expect(ask(check, 5)).toMatchObject({ next: 'done', put: [{ state: 'unreachable' }] });
  });
});
