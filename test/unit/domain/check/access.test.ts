import { describe, expect, it } from 'vitest';
import { isLinkAlive, type Link, type LinkPurpose } from '../../../../shared/domain/check/access.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { cancelCheck } from '../../../../shared/domain/check/end-check.ts';
import { type Participant, toCandidate, toReferee } from '../../../../shared/domain/check/records.ts';
import { retryCheck } from '../../../../shared/domain/check/retry-check.ts';
import { declineReference } from '../../../../shared/domain/collection/send-reference.ts';
import { keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import type { Moment } from '../../../../shared/domain/terms/clock.ts';
import {
  answered,
  asked,
  collecting,
  completed,
  done,
  inReview,
  items,
  leaving,
  nominated,
  onDay,
  refuse,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';

const link = (person: Participant, purpose: LinkPurpose, expires = 100): Link => ({
  hash: 'f'.repeat(64),
  checkId: 'check-1',
  person,
  purpose,
  issuedAt: new Date(onDay(0).now).toISOString(),
  expiresAt: new Date(onDay(expires).now).toISOString(),
});
const withdrawn = () => done(collecting(), withdraw, onDay(2));
const propose = (check: Check, at: Moment) =>
  changeScope(check, { items: items.slice(0, 2) }, { kind: 'staff', id: 's' }, at);
/** A change of scope waits for the candidate since the third day. */
const paused = () => done(collecting(), propose, onDay(3));
const bounced = () =>
  done(
    collecting(),
    (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
    onDay(2),
  );

describe('a link', () => {
  it.each<[string, Link, () => Check, number, boolean]>([
    ['process, running', link(toCandidate, 'process'), asked, 1, true],
    ['process, expired', link(toCandidate, 'process', 1), asked, 1, false],
    ['process, withdrawn', link(toCandidate, 'process'), withdrawn, 3, false],
    ['process, completed', link(toCandidate, 'process'), completed, 4, false],
    ['process of a referee', link(toReferee('r1'), 'process'), collecting, 2, false],
    ['result, running', link(toCandidate, 'result'), inReview, 3, false],
    ['result, completed', link(toCandidate, 'result'), completed, 4, true],
    ['result, expired', link(toCandidate, 'result', 4), completed, 4, false],
    ['result, withdrawn', link(toCandidate, 'result'), withdrawn, 4, false],
    ['result of a referee', link(toReferee('r1'), 'result'), completed, 4, false],
    ['reference, before the invitation', link(toReferee('r1'), 'reference'), nominated, 1, false],
    ['reference, invited', link(toReferee('r1'), 'reference'), collecting, 2, true],
    ['reference, a moment before the end', link(toReferee('r1'), 'reference'), collecting, 10.99, true],
    ['reference, past its time', link(toReferee('r1'), 'reference'), collecting, 11, false],
    [
      'reference, answered',
      link(toReferee('r1'), 'reference'),
      () => answered(collecting(), 'r1', onDay(2)),
      3,
      true,
    ],
    [
      'reference, declined',
      link(toReferee('r1'), 'reference'),
      () => done(collecting(), (c, m) => declineReference(c, { refereeId: 'r1' }, m), onDay(2)),
      3,
      true,
    ],
    ['reference, bounced', link(toReferee('r1'), 'reference'), bounced, 3, false],
    [
      'reference, unanswered',
      link(toReferee('r1'), 'reference'),
      () => stepped(collecting(), 'ChaseReferee', onDay(11), 'r1'),
      3,
      false,
    ],
    ['reference, withdrawn', link(toReferee('r1'), 'reference'), withdrawn, 3, false],
    ['reference, completed', link(toReferee('r1'), 'reference'), completed, 4, false],
    // While the check stands still, no referee's time runs out.
    ['reference, past its time while paused', link(toReferee('r1'), 'reference'), paused, 12, true],
    [
      'reference, past its time before the pause',
      link(toReferee('r1'), 'reference'),
      () => done(collecting(), propose, onDay(11)),
      12,
      false,
    ],
    [
      'reference, with the time that stood still given back',
      link(toReferee('r1'), 'reference'),
      () => done(paused(), keepScope, onDay(10)),
      17.99,
      true,
    ],
    [
      'reference, past that too',
      link(toReferee('r1'), 'reference'),
      () => done(paused(), keepScope, onDay(10)),
      18,
      false,
    ],
    ['reference of a stranger', link(toReferee('r9'), 'reference'), collecting, 2, false],
    ['reference of the candidate', link(toCandidate, 'reference'), collecting, 2, false],
  ])('%s', (_, one, state, days, alive) => {
    expect(isLinkAlive(state(), one, onDay(days).now)).toBe(alive);
  });
});

describe('the link through which the candidate left', () => {
  const own = { ...link(toCandidate, 'process'), hash: leaving.link };

  it.each<[string, () => Check]>([
    ['withdrew', withdrawn],
    ['refused', () => done(asked(), refuse, onDay(2))],
    ['withdrew while a change of scope waited', () => done(paused(), withdraw, onDay(4))],
  ])('still opens when they %s, and is the only one that does', (_, left) => {
    const check = left();
    expect(isLinkAlive(check, own, onDay(5).now)).toBe(true);
    expect(isLinkAlive(stepped(check, 'EndEarly', onDay(5)), own, onDay(5).now)).toBe(true);
    expect(isLinkAlive(check, own, onDay(101).now)).toBe(false);
    const others: Link[] = [
      link(toCandidate, 'process'),
      { ...own, person: toReferee('r1') },
      { ...own, purpose: 'result' },
      { ...own, purpose: 'reference' },
      { ...own, person: toReferee('r1'), purpose: 'reference' },
    ];
    for (const other of others) expect(isLinkAlive(check, other, onDay(5).now)).toBe(false);
  });

  it('is nobody’s when staff cancelled', () => {
    const cancelled = done(collecting(), (now, at) => cancelCheck(now, { actor: staff }, at), onDay(2));
    expect(isLinkAlive(cancelled, own, onDay(3).now)).toBe(false);
  });
});

it('a link that went to an address of the candidate that was wrong is dead', () => {
  const moved = done(
    asked(),
    (now, at) =>
      retryCheck(now, { actor: { kind: 'staff', id: 's' }, candidateEmail: 'new@home.example' }, at),
    onDay(1),
  );
  const old = link(toCandidate, 'process');
  expect(isLinkAlive(moved, old, onDay(2).now)).toBe(false);
  expect(isLinkAlive(moved, { ...old, issuedAt: new Date(onDay(1).now).toISOString() }, onDay(2).now)).toBe(
    true,
  );
});
