import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import type { WaitKind } from '../../../../shared/domain/check/records.ts';
import { waitKinds } from '../../../../shared/domain/check/records.ts';
import { outcomeOf } from '../../../../shared/domain/check/waits.ts';
import { keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { correctAddress } from '../../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { decideDispute } from '../../../../shared/domain/review/answer-findings.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import {
  answered,
  asked,
  collecting,
  consented,
  decision,
  disputed,
  done,
  inReview,
  items,
  lapsed,
  nominated,
  onDay,
  ordered,
  returned,
  reviewed,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';

const bounced = () =>
  done(
    collecting(),
    (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
    onDay(2),
  );
const corrected = () =>
  done(
    bounced(),
    (now, at) => correctAddress(now, { refereeId: 'r1', email: 'new@work.example' }, at),
    onDay(2),
  );
const decided = () => done(disputed(), (now, at) => decideDispute(now, decision, at), onDay(4));
const changing = (before = collecting()) =>
  done(before, (now, at) => changeScope(now, { items: items.slice(0, 2) }, staff, at), onDay(3));
const withHead = (check: Check, head: Partial<Check['head']>): Check => ({
  ...check,
  head: { ...check.head, ...head },
});

describe('the outcome of a wait', () => {
  it.each<[WaitKind | `${WaitKind} r${number}`, string, () => Check, string | undefined]>([
    ['consent', 'nobody has answered', asked, undefined],
    ['consent', 'consent without referees', consented, undefined],
    ['consent', 'referees are named', nominated, 'nominated'],
    [
      'consent',
      'the candidate cannot be reached',
      () => withHead(asked(), { candidateBounced: true }),
      'unreachable',
    ],
    [
      'consent',
      'named after a reminder came back',
      () => withHead(nominated(), { candidateBounced: true }),
      'nominated',
    ],
    ['consent', 'a change of scope waits', changing, undefined],
    ['consent', 'a change waits and referees are named', () => changing(nominated()), undefined],
    ['consent', 'a change was refused', () => done(changing(), keepScope, onDay(4)), 'nominated'],
    [
      'consent',
      'a change was refused before referees were named',
      () => done(changing(consented()), keepScope, onDay(4)),
      undefined,
    ],
    ['reference r1', 'invited', collecting, undefined],
    ['reference r1', 'bounced', bounced, 'bounced'],
    // The candidate was so quick that nobody has looked at the bounce yet: the new address is written to at once.
    ['reference r1', 'bounced and already corrected', corrected, 'bounced'],
    ['reference r1', 'answered', () => answered(collecting(), 'r1', onDay(2)), 'done'],
    ['reference r1', 'unanswered', () => stepped(collecting(), 'ChaseReferee', onDay(11), 'r1'), 'done'],
    ['reference r2', 'another one bounced', bounced, undefined],
    ['address r1', 'still bounced', bounced, undefined],
    ['address r1', 'corrected', corrected, 'corrected'],
    ['more-referees', 'asked', () => stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11)), undefined],
    ['more-referees', 'named', () => withHead(collecting(), { nominationRound: 2 }), 'nominated'],
    ['review', 'shared', inReview, undefined],
    ['review', 'answered', reviewed, 'reviewed'],
    ['review', 'disputed', disputed, 'disputed'],
    // The reviewer was so quick that nobody has looked at the wait yet: the findings still come back.
    ['review', 'disputed and already decided', decided, 'disputed'],
    ['review', 'shared again', returned, undefined],
    ['review', 'answered again', () => withHead(returned(), { reviewDone: 2 }), 'reviewed'],
    ['dispute', 'open', disputed, undefined],
    ['dispute', 'decided', decided, 'decided'],
  ])('%s, %s', (name, _, state, outcome) => {
    const kind = waitKinds.find((one) => one === name.split(' ')[0]);
    const [, refereeId] = name.split(' ');
    if (!kind) throw new Error(`There is no wait called ${name}.`);
    expect(outcomeOf(state(), { kind, ...(refereeId && { refereeId }) })).toBe(outcome);
  });

  it.each(waitKinds)('of %s is the end when the check has ended', (kind) => {
    expect(outcomeOf(done(ordered(), withdraw, onDay(1)), { kind, refereeId: 'r1' })).toBe('ended');
  });
});
