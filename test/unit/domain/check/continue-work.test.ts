import { describe, expect, it } from 'vitest';
import { type Check, pendingChange } from '../../../../shared/domain/check/check.ts';
import { agreeToChange, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import {
  answered,
  applied,
  collecting,
  consented,
  consentTo,
  done,
  items,
  lapsed,
  nominated,
  onDay,
  staff,
  stepped,
} from '../../support/checks.ts';
import { steps } from '../../support/steps.ts';

const less = { items: items.filter(({ id }) => id !== 'trust') };
/** A change is proposed on this day, and the candidate is asked. */
const changing = (before: Check, day = 3): Check =>
  stepped(
    applied(before, changeScope(before, less, staff, onDay(day)), onDay(day)),
    'ChaseConsent',
    onDay(day),
  );
const agreed = (check: Check, day: number): Check =>
  done(check, (now, at) => agreeToChange(now, consentTo(pendingChange(now)?.scope), at), onDay(day));
const kept = (check: Check, day: number): Check => done(check, keepScope, onDay(day));
const dropped = (check: Check): Check => stepped(check, 'ChaseConsent', onDay(10));

/** By how many days a moment has moved. */
const moved = (after: string | undefined, before: string | undefined) =>
  (Date.parse(after ?? '') - Date.parse(before ?? '')) / 86_400_000;

const answers: [string, (check: Check) => Check, number][] = [
  ['agreed to', (check) => agreed(check, 5), 2],
  ['refused', (check) => kept(check, 5), 2],
  ['not answered', dropped, 7],
];

describe.each(answers)('when a change of scope was %s', (_, settle, days) => {
  it('referees who are asked get the time back for which the work stood still', () => {
    const before = changing(collecting());
    const check = settle(before);
    expect(moved(check.head.collectBy, before.head.collectBy)).toBe(days);
    for (const [index, { dueAt, invitedAt }] of check.referees.entries()) {
      expect(moved(dueAt, before.referees[index]?.dueAt)).toBe(days);
      // Their reminders come as long after the invitation as without the change.
      expect(moved(invitedAt, before.referees[index]?.invitedAt)).toBe(days);
    }
  });

  it('nothing moves that is settled', () => {
    const before = changing(answered(collecting(), 'r1', onDay(2)));
    expect(settle(before).referees[0]).toEqual(before.referees[0]);
  });

  it('a candidate who is asked for another address has as many days left as before', () => {
    const bounced = done(
      collecting(),
      (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
      onDay(2),
    );
    const before = changing(stepped(bounced, 'AskForAddress', onDay(2), 'r1'));
    expect(moved(settle(before).referees[0]?.addressBy, before.referees[0]?.addressBy)).toBe(days);
  });

  it('a candidate who is still to name referees has as many days left as before', () => {
    const before = changing(consented());
    const { head } = settle(before);
    expect(moved(head.consentBy, before.head.consentBy)).toBe(days);
    expect(moved(head.consentAskedAt, before.head.consentAskedAt)).toBe(days);
  });

  it('the check does not wait for it any more', () => {
    const { head } = settle(changing(collecting()));
    expect(head).toMatchObject({ status: 'collecting', stage: 'collection' });
    for (const field of ['suspendedAt', 'changeBy', 'changeReminders'] as const)
      expect(head[field]).toBeUndefined();
  });

  it('the requester is told', () => {
    const { mails } = settle(changing(collecting()));
    expect(mails.filter(({ template }) => template === 'scope-change-settled')).toMatchObject([
      { id: 'scope-change-settled-1', to: 'requester' },
    ]);
  });
});

it('the time for more referees moves too, but not once it is over', () => {
  const more = stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11));
  const before = changing(more, 12);
  expect(moved(kept(before, 13).head.moreBy, before.head.moreBy)).toBe(1);
  const over = { ...before, head: { ...before.head, moreClosed: true } };
  expect(kept(over, 13).head.moreBy).toBe(before.head.moreBy);
});

it('a new execution reckons the days anew only while referees are still to be named', () => {
  // Otherwise the wait ends by itself, and the same execution goes on.
  for (const settle of [agreed, kept]) {
    expect(settle(changing(consented()), 5).head.run).toBe(3);
    expect(settle(changing(nominated()), 5).head.run).toBe(2);
    expect(settle(changing(collecting()), 5).head.run).toBe(2);
  }
});

it('goes on with what is due for naming referees, in the same step in which the change is dropped', () => {
  const decision = steps.ChaseConsent(changing(consented()), onDay(10));
  expect(decision).toMatchObject({ next: 'wait', head: { consentReminders: 1 } });
  expect(decision.events.map(({ event }) => event)).toEqual(['scope_change.lapsed', 'consent.reminded']);
  const check = applied(changing(consented()), decision, onDay(10));
  // Asked on day 0 for seven days, and seven days stood still.
  expect(check.head.consentBy).toBe('2026-03-16T09:00:00.000Z');
  expect(steps.ChaseConsent(check, onDay(10))).toMatchObject({ next: 'wait', events: [] });
  expect(steps.ChaseConsent(check, onDay(14))).toMatchObject({ next: 'ended', head: { ended: 'expired' } });
});
