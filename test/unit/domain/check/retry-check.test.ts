import { describe, expect, it } from 'vitest';
import { askedUntil, askOf, type Check } from '../../../../shared/domain/check/check.ts';
import { cancelCheck } from '../../../../shared/domain/check/end-check.ts';
import { type RetryInput, retryCheck } from '../../../../shared/domain/check/retry-check.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import {
  applied,
  asked,
  collecting,
  completed,
  disputed,
  done,
  nominated,
  onDay,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';
import { reportProblem } from '../../support/steps.ts';

const retry = (check: Check, input: Partial<RetryInput> = {}, moment = onDay(6)) =>
  done(check, (now, at) => retryCheck(now, { actor: staff, ...input }, at), moment);

const stuck = (check: Check, reason: Parameters<typeof reportProblem>[2] = 'step_failed') =>
  done(check, (now, at) => reportProblem(now, at, reason), onDay(5));

const unreachable = () =>
  stuck(
    done(
      asked(),
      (check, at) => recordDelivery(check, { mailId: 'consent-invitation-1', result: 'bounced' }, at),
      onDay(0.1),
    ),
    'candidate_unreachable',
  );

describe('a retry', () => {
  it('begins a new run of a check that needs attention, from where it stands', () => {
    const check = retry(stuck(collecting()));
    expect(check.head).toMatchObject({ run: 2, stage: 'collection', status: 'collecting' });
    expect(check.head.attention).toBeUndefined();
    expect(check.referees).toEqual(collecting().referees);
  });

  it('says so in the event that starts the execution', () => {
    expect(retryCheck(stuck(collecting()), { actor: staff }, onDay(6)).events).toEqual([
      { event: 'retry.requested', actor: staff, data: { run: 2, readdressed: false } },
    ]);
  });

  it('moves a healthy check to a new run, and asks nobody again', () => {
    const check = retry(asked());
    expect(check.head.run).toBe(2);
    expect(askOf(check, 'consent')).toEqual(askOf(asked(), 'consent'));
    expect(stepped(check, 'ChaseConsent', onDay(1)).mails).toHaveLength(1);
  });

  it('wants another address for a candidate who could not be reached', () => {
    expect(refusalOf(() => retry(unreachable()))).toEqual({
      code: 'invalid_input',
      paths: ['candidateEmail'],
    });
  });

  it('asks the candidate at the new address, with the whole time to answer', () => {
    const check = retry(unreachable(), { candidateEmail: 'ana@new.example' });
    expect(check.order.candidate).toEqual({ ...asked().order.candidate, email: 'ana@new.example' });
    const again = stepped(check, 'ChaseConsent', onDay(6));
    expect(askOf(again, 'consent')).toMatchObject({ until: '2026-03-15T09:00:00.000Z', reminders: 0 });
    expect(again.mails.map(({ id }) => id)).toContain('consent-invitation-2');
  });

  it('asks anew at another address even if the first never came back: it may be a stranger’s', () => {
    const check = stepped(
      retry(asked(), { candidateEmail: 'ana@new.example' }, onDay(1)),
      'ChaseConsent',
      onDay(1),
    );
    expect(check.mails.map(({ id }) => id)).toContain('consent-invitation-2');
  });

  it('leaves the consent alone when only the address changes later', () => {
    const check = retry(nominated(), { candidateEmail: 'ana@new.example' });
    expect(askOf(check, 'consent')).toEqual(askOf(asked(), 'consent'));
  });

  it('gives an overdue reviewer a new term', () => {
    const overdue = stuck(disputed(), 'dispute_overdue');
    const check = stepped(retry(overdue, {}, onDay(20)), 'ChaseReviewer', onDay(20));
    expect(askedUntil(check, 'dispute')).toBe('2026-04-01T09:00:00.000Z');
    expect(check.mails.map(({ id }) => id)).toContain('dispute-opened-2');
    // For any other fault the reviewer's time runs on.
    expect(askedUntil(retry(stuck(disputed())), 'dispute')).toBe(askedUntil(disputed(), 'dispute'));
  });

  it('goes on closing a check that has ended, without asking for an address', () => {
    const cancelled = done(unreachable(), (c, at) => cancelCheck(c, { actor: staff }, at), onDay(5));
    const check = retry(stuck(cancelled));
    expect(check.head).toMatchObject({ run: 3, ended: 'cancelled', candidateBounced: true });
    expect(retry(stuck(done(collecting(), withdraw, onDay(5)))).head.status).toBe('withdrawn');
  });

  it('sends what is left of a closed check whose last mails failed', () => {
    const check = retry(stuck(completed()));
    expect(check.head).toMatchObject({ run: 2, status: 'completed', open: false });
    expect(stepped(check, 'EndEarly', onDay(7))).toEqual(check);
  });

  it('is refused for a closed check', () => {
    expect(refusalOf(() => retry(completed())).code).toBe('already_ended');
  });

  it('keeps an address that is the same', () => {
    const decision = retryCheck(asked(), { actor: staff, candidateEmail: 'ana@example.com' }, onDay(6));
    expect(decision.put).toBeUndefined();
    expect(applied(asked(), decision, onDay(6)).asks).toEqual(asked().asks);
  });
});
