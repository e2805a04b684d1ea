import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { retryCheck } from '../../../../shared/domain/check/retry-check.ts';
import { outcomeOf } from '../../../../shared/domain/check/waits.ts';
import { correctAddress } from '../../../../shared/domain/outreach/correct-address.ts';
import { type DeliveryInput, recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import {
  answered,
  applied,
  asked,
  collecting,
  consented,
  done,
  onDay,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';
import { reportProblem, steps } from '../../support/steps.ts';

const told = (check: Check, mailId: string, result: DeliveryInput['result'] = 'bounced') =>
  recordDelivery(check, { mailId, result }, onDay(2));

const noted = (check: Check, mailId: string, result?: DeliveryInput['result']) =>
  applied(check, told(check, mailId, result), onDay(2));

const stateOf = (check: Check, mailId: string) => check.mails.find(({ id }) => id === mailId)?.state;

describe('a bounce', () => {
  it('of an invitation sets the referee aside until the candidate corrects the address', () => {
    const check = noted(collecting(), 'referee-invitation-r1-1');
    expect(stateOf(check, 'referee-invitation-r1-1')).toBe('bounced');
    expect(check.referees[0]).toMatchObject({ state: 'bounced' });
    expect(openAsk(collecting(), 'reference', 'r1')).toBeDefined();
    expect(openAsk(check, 'reference', 'r1')).toBeUndefined();
    expect(told(collecting(), 'referee-invitation-r1-1').events.map(({ event }) => event)).toEqual([
      'mail.bounced',
      'referee.bounced',
    ]);
  });

  it('is noted once', () => {
    expect(told(noted(collecting(), 'referee-invitation-r1-1'), 'referee-invitation-r1-1')).toEqual(settled);
  });

  it('of a mail that nobody knows is nothing', () => {
    expect(told(collecting(), 'referee-invitation-r9-1')).toEqual(settled);
  });

  it('of the address before the present one says nothing about the present one', () => {
    // Invitation and reminder have left for the first address; the reminder comes back last.
    const reminded = stepped(collecting(), 'ChaseReferee', onDay(4.5), 'r1');
    const bounced = noted(reminded, 'referee-invitation-r1-1');
    const corrected = done(
      bounced,
      (check, moment) => correctAddress(check, { refereeId: 'r1', email: 'new@work.example' }, moment),
      onDay(5),
    );
    const invited = stepped(corrected, 'ChaseReferee', onDay(5), 'r1');
    const check = noted(invited, 'referee-reminder-r1-1-1');
    expect(stateOf(check, 'referee-reminder-r1-1-1')).toBe('bounced');
    expect(check.referees[0]?.state).toBe('invited');
  });

  it('after the answer changes nothing for the referee', () => {
    const check = noted(answered(collecting(), 'r1', onDay(2)), 'referee-invitation-r1-1');
    expect(check.referees[0]?.state).toBe('answered');
  });

  it('of the candidate’s invitation says that the candidate cannot be reached', () => {
    expect(noted(asked(), 'consent-invitation-1').head.candidateBounced).toBe(true);
  });

  it('of the candidate’s mail is only noted once they have consented', () => {
    const check = noted(consented(), 'consent-invitation-1');
    expect(stateOf(check, 'consent-invitation-1')).toBe('bounced');
    expect(check.head.candidateBounced).toBeUndefined();
  });

  it('of the candidate’s old address says nothing about the new one', () => {
    const reminded = stepped(asked(), 'ChaseConsent', onDay(2));
    const stuck = done(noted(reminded, 'consent-invitation-1'), (c, m) => reportProblem(c, m), onDay(2));
    const retried = done(
      stuck,
      (check, moment) => retryCheck(check, { actor: staff, candidateEmail: 'ana@new.example' }, moment),
      onDay(2.5),
    );
    // Whether it comes before the new invitation or after it.
    expect(noted(retried, 'consent-reminder-1-1').head.candidateBounced).toBeUndefined();
    const again = stepped(retried, 'ChaseConsent', onDay(2.5));
    expect(noted(again, 'consent-reminder-1-1').head.candidateBounced).toBeUndefined();
    expect(noted(again, 'consent-invitation-2').head.candidateBounced).toBe(true);
  });

  it('still counts after a retry that changed no address', () => {
    const retried = done(asked(), (check, moment) => retryCheck(check, { actor: staff }, moment), onDay(1));
    expect(noted(retried, 'consent-invitation-1').head.candidateBounced).toBe(true);
  });

  it('after the end is noted and no more', () => {
    const ended = done(collecting(), withdraw, onDay(2));
    const decision = told(ended, 'referee-invitation-r1-1');
    expect(decision.put).toMatchObject([{ type: 'mail', state: 'bounced' }]);
    expect(decision.head).toBeUndefined();
  });
});

describe('a complaint', () => {
  it('stops the reminders of a referee', () => {
    const decision = told(collecting(), 'referee-invitation-r1-1', 'complained');
    expect(decision.put).toMatchObject([{ id: 'r1', remindersStopped: true, state: 'invited' }]);
    expect(decision.events).toMatchObject([
      { event: 'reminders.stopped', actor: { kind: 'referee', id: 'r1' } },
    ]);
  });

  it('is settled the second time, and for anybody who is no referee', () => {
    const once = noted(collecting(), 'referee-invitation-r1-1', 'complained');
    expect(told(once, 'referee-invitation-r1-1', 'complained')).toEqual(settled);
    expect(told(collecting(), 'outreach-started-1', 'complained')).toEqual(settled);
  });
});

describe('a bounce of the question about a change of scope', () => {
  const reason = 'The role now also leads the laboratory, which has six people.';
  const proposed = () =>
    stepped(
      done(collecting(), (check, at) => changeScope(check, { reason }, staff, at), onDay(2)),
      'ChaseConsent',
      onDay(2),
    );
  const bounced = () => noted(proposed(), 'scope-changed-1-2');

  it('is no answer: staff are asked for another address, and nothing goes on', () => {
    const check = bounced();
    expect(check.head.candidateBounced).toBe(true);
    expect(outcomeOf(check, { kind: 'consent' })).toBe('unreachable');
    expect(steps.ChaseConsent(check, onDay(30))).toEqual({ next: 'unreachable', events: [] });
  });

  it('is corrected by another address, to which the question goes again', () => {
    const retried = done(
      bounced(),
      (check, at) => retryCheck(check, { actor: staff, candidateEmail: 'ana@elsewhere.example' }, at),
      onDay(3),
    );
    const asked = stepped(retried, 'ChaseConsent', onDay(3));
    expect(
      asked.mails.filter(({ template }) => template === 'scope-changed').map(({ state }) => state),
    ).toEqual(['bounced', 'queued']);
    expect(asked.head.candidateBounced).toBeUndefined();
    expect(noted(asked, 'scope-changed-1-2').head.candidateBounced).toBeUndefined();
  });
});
