import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import { askedUntil, askOf, type Check, pendingChange } from '../../../../shared/domain/check/check.ts';
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
    for (const { id } of check.referees) {
      const [asked, askedBefore] = [askOf(check, 'reference', id), askOf(before, 'reference', id)];
      expect(moved(asked?.until, askedBefore?.until)).toBe(days);
      // Their reminders come as long after the invitation as without the change.
      expect(moved(asked?.askedAt, askedBefore?.askedAt)).toBe(days);
    }
  });

  it('nothing moves that is settled', () => {
    const before = changing(answered(collecting(), 'r1', onDay(2)));
    const check = settle(before);
    expect(check.referees[0]).toEqual(before.referees[0]);
    expect(askOf(check, 'reference', 'r1')).toEqual(askOf(before, 'reference', 'r1'));
  });

  it('a candidate who is asked for another address has as many days left as before', () => {
    const bounced = done(
      collecting(),
      (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
      onDay(2),
    );
    const before = changing(stepped(bounced, 'AskForAddress', onDay(2), 'r1'));
    expect(moved(askedUntil(settle(before), 'address', 'r1'), askedUntil(before, 'address', 'r1'))).toBe(
      days,
    );
  });

  it('a candidate who is still to name referees has as many days left as before', () => {
    const before = changing(consented());
    const [asked, askedBefore] = [askOf(settle(before), 'consent'), askOf(before, 'consent')];
    expect(moved(asked?.until, askedBefore?.until)).toBe(days);
    expect(moved(asked?.askedAt, askedBefore?.askedAt)).toBe(days);
  });

  it('the check does not wait for it any more', () => {
    const check = settle(changing(collecting()));
    expect(check.head).toMatchObject({ status: 'collecting', stage: 'collection' });
    expect(check.head.suspendedAt).toBeUndefined();
    expect(openAsk(check, 'scope-change')).toBeUndefined();
  });

  it('the requester is told', () => {
    const { mails } = settle(changing(collecting()));
    expect(mails.filter(({ template }) => template === 'scope-change-settled')).toMatchObject([
      { id: 'scope-change-settled-1', to: { kind: 'requester' } },
    ]);
  });
});

it('the time for more referees moves too, but not once it is over', () => {
  const more = stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11));
  const before = changing(more, 12);
  const until = askedUntil(before, 'more-referees');
  expect(moved(askedUntil(kept(before, 13), 'more-referees'), until)).toBe(1);
  const asks = before.asks.map((ask) =>
    ask.kind === 'more-referees' ? { ...ask, over: 'lapsed' as const } : ask,
  );
  expect(askedUntil(kept({ ...before, asks }, 13), 'more-referees')).toBe(until);
});

it('a new execution reckons the days again only while referees are still to be named', () => {
  // Otherwise the wait ends by itself, and the same execution goes on.
  for (const settle of [agreed, kept]) {
    expect(settle(changing(consented()), 5).head.run).toBe(3);
    expect(settle(changing(nominated()), 5).head.run).toBe(2);
    expect(settle(changing(collecting()), 5).head.run).toBe(2);
  }
});

it('goes on with what is due for naming referees, in the same step in which the change is dropped', () => {
  const decision = steps.ChaseConsent(changing(consented()), onDay(10));
  expect(decision).toMatchObject({ next: 'wait' });
  expect(decision.events.map(({ event }) => event)).toEqual(['scope_change.lapsed', 'consent.reminded']);
  const check = applied(changing(consented()), decision, onDay(10));
  // Asked on day 0 for seven days, and seven days stood still.
  expect(askOf(check, 'consent')?.reminders).toBe(1);
  expect(askedUntil(check, 'consent')).toBe('2026-03-16T09:00:00.000Z');
  expect(steps.ChaseConsent(check, onDay(10))).toMatchObject({ next: 'wait', events: [] });
  expect(steps.ChaseConsent(check, onDay(14))).toMatchObject({ next: 'ended', head: { ended: 'expired' } });
});
