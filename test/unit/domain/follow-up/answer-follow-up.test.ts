import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { newestFollowUp } from '../../../../shared/domain/check/follow-up.ts';
import { retryCheck } from '../../../../shared/domain/check/retry-check.ts';
import { addDoNotContact } from '../../../../shared/domain/consent/add-do-not-contact.ts';
import { answerFollowUp, declineFollowUp } from '../../../../shared/domain/follow-up/answer-follow-up.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { done, items, onDay, saidAgain, staff, stepped, withdraw } from '../../support/checks.ts';
import { askedAgain, compared, planned } from '../../support/followed-up.ts';
import { refusalOf } from '../../support/refusals.ts';

const r2 = { refereeId: 'r2' };
const answers = { quality: { seen: 'upper' as const }, 'end-month': { value: null } };
const answered = (check = askedAgain(), refereeId = 'r2'): Check =>
  done(
    check,
    (now, at) => answerFollowUp(now, { refereeId, answers: saidAgain(now, refereeId) }, at),
    onDay(3),
  );
const stateOf = (check: Check, id = 'r2') => newestFollowUp(check, id)?.state;
const lapsed = () => stepped(askedAgain(), 'ChaseFollowUp', onDay(5), 'r2');

describe('answering', () => {
  it('is kept with its moment, and told without a word of it', () => {
    const decision = answerFollowUp(askedAgain(), { ...r2, answers }, onDay(3));
    expect(decision.put).toEqual([
      expect.objectContaining({ state: 'answered', answers, settledAt: '2026-03-05T09:00:00.000Z' }),
    ]);
    expect(decision.events).toEqual([
      { event: 'follow_up.answered', actor: { kind: 'referee', id: 'r2' }, data: { round: 1 } },
    ]);
    expect(decision.head).toBeUndefined();
  });

  it('ends the round with the last of them', () => {
    const two = answered(answered(), 'r3');
    expect(two.head.corroboratedAt).toBeUndefined();
    expect(answered(two, 'r4').head.corroboratedAt).toBe('2026-03-05T09:00:00.000Z');
  });

  it('names each question without an answer', () => {
    const half = { quality: { example: 'I saw it.' } };
    const check = askedAgain();
    expect(refusalOf(() => answerFollowUp(check, { ...r2, answers: half }, onDay(3)))).toEqual({
      code: 'invalid_input',
      paths: ['quality', 'end-month'],
    });
  });

  it('takes nothing that was not asked', () => {
    const more = { ...answers, reliability: { seen: 'lower' as const } };
    const check = askedAgain();
    expect(refusalOf(() => answerFollowUp(check, { ...r2, answers: more }, onDay(3))).code).toBe(
      'invalid_input',
    );
    expect(refusalOf(() => answerFollowUp(check, { refereeId: 'r1', answers }, onDay(3))).code).toBe(
      'not_found',
    );
  });

  it('comes once: whoever is second finds it settled', () => {
    expect(answerFollowUp(answered(), { ...r2, answers }, onDay(3))).toBe(settled);
    expect(declineFollowUp(answered(), r2, onDay(3))).toBe(settled);
    const declined = done(askedAgain(), (check, at) => declineFollowUp(check, r2, at), onDay(3));
    expect(stateOf(declined)).toBe('declined');
    expect(answerFollowUp(declined, { ...r2, answers }, onDay(3))).toBe(settled);
  });

  it.each<[string, () => Check]>([
    ['before anybody was asked', planned],
    ['after their time', lapsed],
  ])('is refused %s', (_when, state) => {
    expect(refusalOf(() => answerFollowUp(state(), { ...r2, answers }, onDay(5))).code).toBe(
      'not_at_this_step',
    );
    expect(refusalOf(() => declineFollowUp(state(), r2, onDay(5))).code).toBe('not_at_this_step');
  });

  it('is refused after the end', () => {
    const over = done(askedAgain(), withdraw, onDay(3));
    expect(refusalOf(() => answerFollowUp(over, { ...r2, answers }, onDay(3))).code).toBe('already_ended');
    expect(refusalOf(() => declineFollowUp(over, r2, onDay(3))).code).toBe('already_ended');
  });
});

describe('what else can happen to a round', () => {
  const bounce = (check: Check, mailId: string) =>
    done(check, (now, at) => recordDelivery(now, { mailId, result: 'bounced' }, at), onDay(3));

  it('a mail that comes back lets go of the referee, and leaves their reference as it is', () => {
    const check = bounce(askedAgain(), 'referee-follow-up-r2-1');
    expect(stateOf(check)).toBe('lapsed');
    expect(check.referees.find(({ id }) => id === 'r2')?.state).toBe('answered');
    expect(check.references).toHaveLength(5);
    expect(stateOf(bounce(askedAgain(), 'referee-invitation-r2-1'))).toBe('asked');
    // Late, after they have answered: that says nothing.
    expect(stateOf(bounce(answered(), 'referee-follow-up-r2-1'))).toBe('answered');
  });

  it('the candidate wants somebody left alone', () => {
    const check = done(
      askedAgain(),
      (now, at) => addDoNotContact(now, { doNotContact: ['Witness 2'] }, at),
      onDay(3),
    );
    expect([stateOf(check), stateOf(check, 'r3')]).toEqual(['lapsed', 'asked']);
    const nobody = done(
      check,
      (now, at) => addDoNotContact(now, { doNotContact: ['work.example'] }, at),
      onDay(3),
    );
    expect(nobody.head.corroboratedAt).toBe('2026-03-05T09:00:00.000Z');
  });

  it('the scope cannot be changed any more, as once answers are compared', () => {
    const change = () => changeScope(askedAgain(), { items: items.slice(0, 2) }, staff, onDay(3));
    expect(refusalOf(change).code).toBe('not_at_this_step');
  });

  it('staff start it again: who is settled stays so', () => {
    const again = done(answered(), (now, at) => retryCheck(now, { actor: staff }, at), onDay(3));
    expect(again.followUps).toEqual(answered().followUps);
  });

  it('nothing without a round', () => {
    expect(bounce(compared(), 'referee-invitation-r2-1').followUps).toEqual([]);
  });
});
