import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { outcomeOf, refereeOfWait } from '../../../../shared/domain/check/waits.ts';
import { keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { mendAddress } from '../../../../shared/domain/outreach/mend-address.ts';
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
const mended = () =>
  done(
    bounced(),
    (now, at) => mendAddress(now, { refereeId: 'r1', email: 'new@work.example' }, at),
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
  it.each<[string, string, () => Check, string | undefined]>([
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
    ['referee/r1', 'invited', collecting, undefined],
    ['referee/r1', 'bounced', bounced, 'bounced'],
    // The candidate was so quick that nobody has looked at the bounce yet: the new address is written to at once.
    ['referee/r1', 'bounced and already mended', mended, 'bounced'],
    ['referee/r1', 'answered', () => answered(collecting(), 'r1', onDay(2)), 'done'],
    ['referee/r1', 'unanswered', () => stepped(collecting(), 'ChaseReferee', onDay(11), 'r1'), 'done'],
    ['referee/r2', 'another one bounced', bounced, undefined],
    ['address/r1', 'still bounced', bounced, undefined],
    ['address/r1', 'mended', mended, 'mended'],
    ['more-referees', 'asked', () => withHead(collecting(), { moreAskedAt: 'now' }), undefined],
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
    expect(outcomeOf(state(), { name })).toBe(outcome);
  });

  it.each(['consent', 'referee/r1', 'address/r1', 'more-referees', 'redaction', 'review', 'dispute'])(
    'of %s is the end when the check has ended',
    (name) => {
      expect(outcomeOf(done(ordered(), withdraw, onDay(1)), { name })).toBe('ended');
    },
  );

  it('of something unknown is a fault', () => {
    expect(() => outcomeOf(ordered(), { name: 'tea' })).toThrow('tea');
  });

  it('names the referee it is about', () => {
    expect(refereeOfWait('address/r12')).toBe('r12');
    expect(refereeOfWait('review')).toBeUndefined();
  });
});
