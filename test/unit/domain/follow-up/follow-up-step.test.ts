import { describe, expect, it } from 'vitest';
import { isLinkAlive, type Link } from '../../../../shared/domain/check/access.ts';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { newestFollowUp } from '../../../../shared/domain/check/follow-up.ts';
import { type Mail, mailId, toReferee } from '../../../../shared/domain/check/records.ts';
import { outcomeOf } from '../../../../shared/domain/check/waits.ts';
import { stopReminders } from '../../../../shared/domain/collection/send-reference.ts';
import { answerFollowUp } from '../../../../shared/domain/follow-up/answer-follow-up.ts';
import { followUpStep, planFollowUps } from '../../../../shared/domain/follow-up/follow-up-step.ts';
import { projectionOf } from '../../../../shared/domain/progress/projection.ts';
import { timelineOf } from '../../../../shared/domain/progress/timeline.ts';
import { mayBeSent } from '../../../../shared/mail/may-be-sent.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import { day, done, onDay, saidAgain, stepped, withdraw } from '../../support/checks.ts';
import {
  alone,
  askedAgain,
  compared,
  findings,
  lowRating,
  planned,
  questionnaireOf,
} from '../../support/followed-up.ts';

const planOf = (check: Check, of = findings, at = onDay(2)) =>
  planFollowUps(check, questionnaireOf(check), of, at);
const answered = (check: Check, refereeId: string): Check =>
  done(
    check,
    (now, at) => answerFollowUp(now, { refereeId, answers: saidAgain(now, refereeId) }, at),
    onDay(3),
  );
const allAnswered = (check = askedAgain()) =>
  check.followUps.reduce((now, { refereeId }) => answered(now, refereeId), check);
const stopped = (check: Check, refereeId = 'r2') =>
  done(check, (now, at) => stopReminders(now, { refereeId }, at), onDay(2));

describe('planning a round', () => {
  it('says whom to ask what, and by when', () => {
    const check = compared();
    expect(planOf(check)).toMatchObject({
      next: 'follow-up',
      referees: ['r2', 'r3', 'r4'],
      head: { followUpRound: 1 },
      events: [
        { event: 'follow_up.planned', data: { round: 1, referees: 3, until: '2026-03-07T09:00:00.000Z' } },
      ],
    });
    const after = planned();
    expect(after.head).toMatchObject({ stage: 'verification', status: 'verifying' });
    expect(after.findings).toEqual([]);
    expect(after.followUps.map(({ refereeId, state, points }) => [refereeId, state, points])).toEqual([
      ['r2', 'planned', [{ questionId: 'quality' }, { questionId: 'end-month', claimKey: 'work.0.endDate' }]],
      ['r3', 'planned', [{ questionId: 'quality' }]],
      ['r4', 'planned', [{ questionId: 'quality' }]],
    ]);
  });

  it('waits for those who are still asked, and passes over who is settled', () => {
    const check = answered(askedAgain(), 'r3');
    expect(planOf(check)).toEqual({ next: 'follow-up', referees: ['r2', 'r4'], events: [] });
  });

  it('is over after the rounds of the timetable', () => {
    expect(planOf(allAnswered())).toBeUndefined();
    expect(planOf(allAnswered(), [lowRating(1, 'reliability')])).toBeUndefined();
  });

  it('is none where the timetable has none', () => {
    expect(planOf(compared(alone, { followUpRounds: 0 }))).toBeUndefined();
  });

  it('asks something else in a second round, where there is one', () => {
    const low = { r1: { ...alone.r1, reliability: { value: 1 } }, r2: { ...alone.r2 } };
    const check = allAnswered(askedAgain(planned(compared(low, { followUpRounds: 2 }))));
    const again = planOf(check, [...findings, lowRating(4, 'reliability')], onDay(3));
    expect(again).toMatchObject({ head: { followUpRound: 2 }, referees: ['r2', 'r3', 'r4', 'r5'] });
    const second = planned(check, [...findings, lowRating(4, 'reliability')], onDay(3));
    expect(newestFollowUp(second, 'r2')).toMatchObject({ round: 2, points: [{ questionId: 'reliability' }] });
    expect(second.head.corroboratedAt).toBeUndefined();
    // The first round says nothing of the day by which they answer in the second.
    expect(openAsk(second, 'follow-up', 'r2')).toBeUndefined();
    expect(second.scope && projectionOf(second, second.scope, onDay(3)).verification).toBe(
      '2026-03-08T09:00:00.000Z',
    );
  });

  it('has nothing to ask when nothing rests on one alone', () => {
    expect(planOf(compared(), [])).toBeUndefined();
  });
});

describe('a follow-up to one referee', () => {
  const half = (days: number) => days * day;

  it('writes once, and waits for half of the time', () => {
    const check = planned();
    const decision = followUpStep(check, 'r3', onDay(2));
    expect(decision).toMatchObject({ next: 'wait', seconds: half(1.5) });
    expect(decision.mails?.map(mailId)).toEqual(['referee-follow-up-r3-1']);
    const asked = stepped(check, 'ChaseFollowUp', onDay(2), 'r3');
    expect(newestFollowUp(asked, 'r3')?.state).toBe('asked');
    expect(openAsk(asked, 'follow-up', 'r3')?.until).toBe('2026-03-07T09:00:00.000Z');
    expect(followUpStep(asked, 'r3', onDay(2))).toEqual({ next: 'wait', seconds: half(1.5), events: [] });
  });

  it('reminds once, and then lets go', () => {
    const reminded = followUpStep(askedAgain(), 'r3', onDay(3.5));
    expect(reminded).toMatchObject({ next: 'wait', seconds: half(1.5) });
    expect(reminded.mails?.map(mailId)).toEqual(['referee-follow-up-reminder-r3-1']);
    const once = stepped(askedAgain(), 'ChaseFollowUp', onDay(3.5), 'r3');
    expect(followUpStep(once, 'r3', onDay(4)).mails).toBeUndefined();
    const late = followUpStep(once, 'r3', onDay(5));
    expect(late).toMatchObject({ next: 'done', put: [{ state: 'lapsed' }] });
    expect(late.events.map(({ event }) => event)).toEqual(['follow_up.lapsed']);
  });

  it('reminds nobody who wants no reminders, and does not begin with whom it must not write to', () => {
    const decision = followUpStep(stopped(askedAgain()), 'r2', onDay(3.5));
    expect(decision).toMatchObject({ next: 'wait', events: [] });
    expect(followUpStep(stopped(planned()), 'r2', onDay(2))).toMatchObject({
      next: 'done',
      put: [{ state: 'lapsed' }],
    });
  });

  it('gives the whole of the time to whoever is asked late, and the round as long', () => {
    const late = stepped(planned(), 'ChaseFollowUp', onDay(6), 'r3');
    expect(openAsk(late, 'follow-up', 'r3')?.until).toBe('2026-03-11T09:00:00.000Z');
    expect(late.scope && projectionOf(late, late.scope, onDay(6)).verification).toBe(
      '2026-03-11T09:00:00.000Z',
    );
  });

  it('has nothing to do when it is settled, or has never been planned', () => {
    expect(followUpStep(answered(askedAgain(), 'r3'), 'r3', onDay(3))).toEqual({ next: 'done', events: [] });
    expect(() => followUpStep(planned(), 'r1', onDay(2))).toThrow('has no follow-up');
  });
});

describe('meanwhile', () => {
  const outcome = (check: Check, id = 'r3') => outcomeOf(check, { kind: 'follow-up', refereeId: id });
  const link = (person = 'r3'): Link => ({
    hash: '',
    checkId: '',
    person: toReferee(person),
    purpose: 'follow-up',
    issuedAt: '2026-03-04T09:00:00.000Z',
    expiresAt: '2999-01-01T00:00:00.000Z',
  });
  const alive = (check: Check, days: number, person?: string) =>
    isLinkAlive(check, link(person), onDay(days).now);

  it('the wait is for one referee', () => {
    expect(outcome(askedAgain())).toBeUndefined();
    expect(outcome(answered(askedAgain(), 'r3'))).toBe('done');
    expect(outcome(answered(askedAgain(), 'r2'))).toBeUndefined();
    expect(outcome(done(askedAgain(), withdraw, onDay(3)))).toBe('ended');
  });

  it('the link opens until their day, and shows what they have settled', () => {
    expect([alive(planned(), 2), alive(askedAgain(), 2), alive(askedAgain(), 5)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(alive(answered(askedAgain(), 'r3'), 3)).toBe(true);
    expect(alive(askedAgain(), 2, 'r1')).toBe(false);
    expect(alive(done(askedAgain(), withdraw, onDay(3)), 3)).toBe(false);
    expect(alive(stepped(askedAgain(), 'ChaseFollowUp', onDay(5), 'r3'), 4)).toBe(false);
  });

  it('a mail leaves only to whom is asked, and never against their will', () => {
    const mail = (check: Check) =>
      check.mails.find(({ id }) => id === 'referee-follow-up-r2-1') ?? ({} as Mail);
    const sent = (check: Check) => mayBeSent(check, mail(askedAgain()));
    expect(sent(askedAgain())).toBe(true);
    expect(sent(stopped(askedAgain()))).toBe(false);
    expect(sent(answered(askedAgain(), 'r2'))).toBe(false);
    const { consent } = askedAgain();
    if (!consent) throw new Error('Nobody has consented.');
    expect(sent({ ...askedAgain(), consent: { ...consent, doNotContact: ['Witness 2'] } })).toBe(false);
  });

  it('the step is expected to take as long as the round, and no longer', () => {
    const verification = (check: Check, at = onDay(2)) =>
      check.scope && projectionOf(check, check.scope, at).verification;
    expect(verification(askedAgain())).toBe('2026-03-07T09:00:00.000Z');
    expect(verification(allAnswered(), onDay(3))).toBe('2026-03-05T09:00:00.000Z');
  });

  it('everybody is told of the follow-up, and nobody about what', () => {
    const note = (check: Check) =>
      timelineOf(check, onDay(3), { words: wordsOf.en }).find(({ id }) => id === 'verification')?.note;
    expect(note(askedAgain())).toBe('We are asking some referees a short follow-up question.');
    expect(note(allAnswered())).toBeUndefined();
  });

  it('a withdrawal tells whom is in the middle of it', () => {
    const sent = (check: Check): Check => ({
      ...check,
      mails: check.mails.map((mail) => ({ ...mail, state: 'sent' })),
    });
    const over = stepped(
      done(sent(answered(stopped(askedAgain(), 'r4'), 'r3')), withdraw, onDay(3)),
      'EndEarly',
      onDay(3),
    );
    const told = over.mails.filter(({ template }) => template === 'check-ended-referee');
    expect(told.map(({ to }) => to)).toEqual([toReferee('r2')]);
  });
});
