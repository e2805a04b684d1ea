import { describe, expect, it } from 'vitest';
import { type Check, stages } from '../../../../shared/domain/check/check.ts';
import { giveConsent, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { correctAddress } from '../../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { projectionFrom, projectionOf } from '../../../../shared/domain/progress/projection.ts';
import { projectedEnd } from '../../../../shared/domain/progress/timeline.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { iso, type Moment } from '../../../../shared/domain/terms/clock.ts';
import {
  answered,
  applied,
  asked,
  collected,
  collecting,
  completed,
  consented,
  consentTo,
  disputed,
  done,
  inReview,
  items,
  lapsed,
  nominated,
  onDay,
  returned,
  reviewed,
  scoped,
  staff,
  stepped,
  trio,
} from '../../support/checks.ts';
import { planned } from '../../support/followed-up.ts';
import { askedToRedact, decidedAs, holding } from '../../support/held.ts';
import type { StepName } from '../../support/steps.ts';

const day = 86_400_000;
const rules = (check: Check) => {
  if (!check.scope) throw new Error('There is no scope.');
  return check.scope;
};
const project = (check: Check, days: number) => projectionOf(check, rules(check), onDay(days));
const endIn = (check: Check, days: number) =>
  (Date.parse(projectedEnd(check, onDay(days))) - onDay(0).now) / day;

const states: [string, () => Check, number][] = [
  ['scoped', scoped, 0],
  ['asked', asked, 0],
  ['consented', consented, 1],
  ['nominated', nominated, 1],
  ['collecting', collecting, 1],
  ['partly answered', () => answered(collecting(), 'r1', onDay(2)), 2],
  ['asked for more', () => stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11)), 11],
  ['collected', collected, 2],
  ['in review', inReview, 2],
  ['disputed', disputed, 3],
  ['returned', returned, 4],
  ['reviewed', reviewed, 3],
  ['completed', completed, 3],
];

describe('the days of reviewers', () => {
  const held = (check: Check, days: number) => endIn(check, days);

  it('count only when a redaction is needed', () => {
    expect(held(holding({}), 2)).toBe(2 + 5);
    expect(held(holding(), 2)).toBe(2 + 2 + 5);
    expect(held(decidedAs(), 3)).toBe(3 + 5);
  });

  it('begin when the reviewers are asked, and are over with them', () => {
    expect(held(askedToRedact(), 3)).toBe(4 + 5);
    expect(held(stepped(askedToRedact(), 'ChaseRedaction', onDay(4)), 4)).toBe(4 + 5);
  });

  it('come after the follow-up', () => {
    const check = planned(holding());
    expect(held(check, 2)).toBe(2 + 3 + 2 + 5);
  });

  it('are no part of the promise', () => {
    const check = scoped();
    const { scope } = check;
    if (!scope) throw new Error('There is no scope.');
    const promised = (redactionDays: number) =>
      projectionFrom({ ...scope, timetable: { ...scope.timetable, redactionDays } }, onDay(0)).closure;
    expect(promised(30)).toBe(promised(scope.timetable.redactionDays));
  });
});

describe('what is to be expected', () => {
  it.each(states)('goes on from step to step, and nothing to come lies before now: %s', (_, state, days) => {
    const check = state();
    for (const later of [days, days + 1, days + 30]) {
      const projected = project(check, later);
      const [moments, now] = [stages.map((stage) => projected[stage]), iso(onDay(later).now)];
      const to = stages.indexOf(check.head.stage);
      for (const [index, at] of moments.entries()) {
        expect(Number.isNaN(Date.parse(at))).toBe(false);
        if (index > to) expect(at >= (moments[index - 1] ?? '')).toBe(true);
        if (index >= to && !check.head.closedAt) expect(at >= now).toBe(true);
      }
    }
  });

  it('is the promise, as long as everybody takes the whole of their time', () => {
    const check = asked();
    expect(projectedEnd(check, onDay(0))).toBe(check.head.promisedBy);
    expect(projectionFrom(rules(check), onDay(0)).closure).toBe(check.head.promisedBy);
    expect(projectedEnd(check, onDay(6))).toBe(check.head.promisedBy);
  });

  it('comes earlier with everything that is done earlier', () => {
    // 7 days for consent, 10 for answers, 5 for reading: 22 in all.
    expect(endIn(asked(), 1)).toBe(22);
    expect(endIn(collecting(), 1)).toBe(16);
    const all = ['r1', 'r2', 'r3'].reduce((check, id) => answered(check, id, onDay(2)), collecting());
    expect(endIn(all, 2)).toBe(7);
    expect(endIn(inReview(), 2)).toBe(7);
    expect(endIn(reviewed(), 3)).toBeLessThanOrEqual(7);
    expect(endIn(completed(), 30)).toBe(3);
  });

  it('comes later with what goes wrong', () => {
    const more = stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11));
    expect(endIn(more, 11)).toBe(11 + 4 + 10 + 5);
    // A reviewer has ten days, and the decision comes back for three.
    expect(endIn(disputed(), 3)).toBe(3 + 10 + 3);
    expect(endIn(asked(), 9)).toBe(9 + 10 + 5);
  });

  it('moves by as long as a change of scope can stand still, once', () => {
    const decision = changeScope(
      collecting(),
      { reason: 'The role now also leads the laboratory, which has six people.' },
      staff,
      onDay(3),
    );
    expect(endIn(applied(collecting(), decision, onDay(3)), 3)).toBe(endIn(collecting(), 3) + 7);
  });

  it('waits for an address that came back, and for whoever is asked under the new one', () => {
    const answeredTwo = ['r2', 'r3'].reduce((check, id) => answered(check, id, onDay(2)), collecting());
    const bounced = done(
      answeredTwo,
      (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
      onDay(9),
    );
    // The end of the answers is on day 11; an address is asked for three days, and a late referee has three more.
    expect(endIn(bounced, 9)).toBe(9 + 3 + 3 + 5);
    const asking = stepped(bounced, 'AskForAddress', onDay(9), 'r1');
    expect(endIn(asking, 10)).toBe(9 + 3 + 3 + 5);
    const corrected = done(
      asking,
      (now, at) => correctAddress(now, { refereeId: 'r1', email: 'new@work.example' }, at),
      onDay(10),
    );
    expect(endIn(corrected, 10)).toBe(10 + 3 + 5);
    expect(endIn(stepped(corrected, 'ChaseReferee', onDay(10), 'r1'), 11)).toBe(10 + 3 + 5);
    expect(
      endIn(
        stepped(
          answered(stepped(corrected, 'ChaseReferee', onDay(10), 'r1'), 'r1', onDay(11)),
          'CountReferences',
          onDay(11),
        ),
        11,
      ),
    ).toBe(11 + 5);
  });

  it('equals the promise at every step when everybody takes all their time', () => {
    const late = (check: Check, name: StepName, days: number) => stepped(check, name, onDay(days));
    const promised = asked().head.promisedBy;
    const end = (check: Check, days: number) => expect(projectedEnd(check, onDay(days))).toBe(promised);
    let check = done(asked(), (now, at) => giveConsent(now, consentTo(now.scope), at), onDay(7));
    end(check, 7);
    check = done(
      check,
      (now, at) => nominateReferees(now, { referees: trio, doNotContact: [] }, at),
      onDay(7),
    );
    end(check, 7);
    check = late(check, 'PlanOutreach', 7);
    check = ['r1', 'r2', 'r3'].reduce((now, id) => stepped(now, 'ChaseReferee', onDay(7), id), check);
    end(check, 7);
    end(check, 12);
    const almost = 17 - 1 / 86_400;
    check = ['r1', 'r2', 'r3'].reduce((now, id) => answered(now, id, onDay(almost)), check);
    check = late(late(check, 'CountReferences', 17), 'CrossVerify', 17);
    end(check, 17);
    check = late(check, 'ChaseReview', 17);
    end(check, 17);
    end(check, 21);
    check = late(late(check, 'ChaseReview', 22), 'Close', 22);
    end(check, 30);
  });

  it.each<[string, () => Check, number]>([
    ['consented', consented, 2],
    // Whoever has named referees has no days left to lose: the outreach begins at once.
    ['nominated', nominated, 0],
    ['collecting', collecting, 2],
    ['partly answered', () => answered(collecting(), 'r1', onDay(2)), 2],
  ])('comes later by a change of scope as long as it waits, and no longer: %s', (_, state, days) => {
    const change = (now: Check, at: Moment) => changeScope(now, { items: items.slice(0, 2) }, staff, at);
    const waiting = done(state(), change, onDay(3));
    const late = endIn(state(), 3) + 7;
    expect(endIn(waiting, 3)).toBe(late);
    expect(endIn(waiting, 9)).toBe(late);
    expect(endIn(done(waiting, keepScope, onDay(3)), 3)).toBe(endIn(state(), 3));
    expect(endIn(done(waiting, keepScope, onDay(5)), 5)).toBe(endIn(state(), 5) + days);
  });

  it('gives the whole of the time for another address that came back too', () => {
    const bounce = (check: Check, mailId: string, days: number) =>
      done(check, (now, at) => recordDelivery(now, { mailId, result: 'bounced' }, at), onDay(days));
    const once = stepped(bounce(collecting(), 'referee-invitation-r1-1', 7), 'AskForAddress', onDay(7), 'r1');
    const email = 'new@work.example';
    const given = done(once, (now, at) => correctAddress(now, { refereeId: 'r1', email }, at), onDay(9));
    const again = stepped(given, 'ChaseReferee', onDay(9), 'r1');
    const twice = bounce(again, 'referee-invitation-r1-2', 12);
    expect(endIn(twice, 12)).toBe(12 + 3 + 3 + 5);
    expect(endIn(stepped(twice, 'AskForAddress', onDay(12), 'r1'), 12)).toBe(12 + 3 + 3 + 5);
  });

  it('comes as much later by a second change of scope, before the candidate is asked and after', () => {
    const change = (n: number) => (now: Check, at: Moment) =>
      changeScope(now, { items: items.slice(0, n) }, staff, at);
    const first = stepped(done(collecting(), change(2), onDay(2)), 'ChaseConsent', onDay(2));
    const kept = done(first, keepScope, onDay(2));
    const second = done(kept, change(3), onDay(4));
    const late = endIn(kept, 4) + 7;
    expect(endIn(second, 4)).toBe(late);
    expect(endIn(stepped(second, 'ChaseConsent', onDay(4)), 4)).toBe(late);
  });
});
