import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import type { Finding } from '../../../../shared/domain/check/findings.ts';
import type { FollowUpAnswer } from '../../../../shared/domain/check/records.ts';
import { stopReminders } from '../../../../shared/domain/collection/send-reference.ts';
import { answerFollowUp, declineFollowUp } from '../../../../shared/domain/follow-up/answer-follow-up.ts';
import {
  corroborationOf,
  followUpFact,
  followUpPoints,
  othersFor,
  shownOrder,
} from '../../../../shared/domain/follow-up/follow-up.ts';
import { done, onDay } from '../../support/checks.ts';
import {
  alone,
  askedAgain,
  compared,
  example,
  findings,
  lowRating,
  otherMonth,
  planned,
  questionnaireOf,
} from '../../support/followed-up.ts';

const pointsOf = (of: Finding[], check = compared()) => followUpPoints(check, questionnaireOf(check), of);
const quality = { questionId: 'quality', besides: ['r1'] };
const endMonth = { questionId: 'end-month', claimKey: 'work.0.endDate', besides: ['r1'] };
const shunning = (check: Check, ...doNotContact: string[]): Check =>
  check.consent ? { ...check, consent: { ...check.consent, doNotContact } } : check;

describe('the points of a follow-up', () => {
  it('is what rests on one witness alone, once per question', () => {
    expect(pointsOf(findings)).toEqual([quality, endMonth]);
    expect(pointsOf([example()])).toEqual([quality]);
  });

  it.each<[string, Partial<Finding>]>([
    ['in favour of the candidate', { adverse: false }],
    ['corroborated', { corroborated: true }],
    ['a suggestion in somebody’s own words', { kind: 'improvement', questionId: 'improvement' }],
    ['a remark that was no example', { kind: 'remark', questionId: 'conditions' }],
    ['to a question that is not covered any more', { questionId: 'gone' }],
  ])('leaves out what is %s', (_what, different) => {
    expect(pointsOf([{ ...lowRating(), ...different }])).toEqual([]);
  });

  it('rests on everybody who chose a low point, whatever they count as', () => {
    const two = { ...alone, r3: { quality: { value: 2 } } };
    expect(pointsOf([lowRating()], compared(two))).toEqual([{ ...quality, besides: ['r1', 'r3'] }]);
  });

  it('is three points at the most, in the order of the findings', () => {
    const ids = ['reliability', 'quality', 'clarity', 'judgement'];
    const low = { r1: Object.fromEntries(ids.map((id) => [id, { value: 1 }])) };
    const many = ids.map((id, index) => lowRating(index + 1, id));
    expect(pointsOf(many, compared(low)).map(({ questionId }) => questionId)).toEqual(ids.slice(0, 3));
  });

  it('is nothing where there is nobody to ask', () => {
    const knowing = { ...alone, r2: {} };
    expect(pointsOf([otherMonth()], compared(knowing))).toEqual([]);
  });

  it('is never the same twice', () => {
    expect(pointsOf(findings, askedAgain())).toEqual([]);
  });
});

describe('who is asked', () => {
  it('about a rating: all others who were asked the question, those who did not observe it included', () => {
    // The personnel department is not asked about the quality of the work.
    expect(othersFor(compared(), quality)).toEqual(['r2', 'r3', 'r4']);
  });

  it('about a fact: only those who did not know', () => {
    expect(othersFor(compared(), endMonth)).toEqual(['r2']);
    expect(othersFor(compared(), { ...endMonth, claimKey: 'work.1.endDate' })).toEqual([]);
  });

  it('is nobody who wants no more mail, and nobody whom the candidate wants left alone', () => {
    const stopped = done(compared(), (check, at) => stopReminders(check, { refereeId: 'r3' }, at), onDay(2));
    expect(othersFor(stopped, quality)).toEqual(['r2', 'r4']);
    expect(othersFor(shunning(compared(), 'witness2@work.example', 'Witness 4'), quality)).toEqual(['r3']);
    expect(pointsOf(findings, shunning(compared(), 'work.example'))).toEqual([]);
  });
});

it('shows the two descriptions in an order that is fixed, and not the same for all questions', () => {
  const orders = questionnaireOf(compared()).questions.map((question) => shownOrder(question)[0]);
  expect(new Set(orders)).toEqual(new Set(['lower', 'upper']));
  expect(shownOrder({ id: 'quality' })).toEqual(shownOrder({ id: 'quality' }));
});

describe('what it brings', () => {
  const says = (check: Check, refereeId: string, answers: Record<string, FollowUpAnswer>) =>
    done(check, (now, at) => answerFollowUp(now, { refereeId, answers }, at), onDay(3));

  it('is nothing while nobody has answered', () => {
    expect(corroborationOf(compared())).toEqual([]);
    expect(corroborationOf(planned())).toEqual([
      { questionId: 'quality', by: [], against: [], unknown: [] },
      { questionId: 'end-month', claimKey: 'work.0.endDate', by: [], against: [], unknown: [] },
    ]);
  });

  it('tells who saw it too, who saw only the contrary, and who saw neither', () => {
    const first = says(askedAgain(), 'r2', {
      quality: { seen: 'both', example: 'Once each.' },
      'end-month': { value: '2021-02' },
    });
    const second = says(first, 'r3', { quality: { seen: 'upper' } });
    const all = says(second, 'r4', { quality: { seen: 'none' } });
    expect(corroborationOf(all)[0]).toEqual({
      questionId: 'quality',
      by: ['r2'],
      against: ['r3'],
      unknown: ['r4'],
    });
    expect(followUpFact(all, 'r2', 'end-month')).toBe('2021-02');
    expect(followUpFact(all, 'r3', 'end-month')).toBeUndefined();
  });

  it('counts a description that was seen alone, and nobody’s silence', () => {
    const one = says(askedAgain(), 'r3', { quality: { seen: 'lower' } });
    const none = done(one, (check, at) => declineFollowUp(check, { refereeId: 'r2' }, at), onDay(3));
    expect(corroborationOf(none)[0]).toMatchObject({ by: ['r3'], against: [], unknown: [] });
    expect(followUpFact(none, 'r2', 'end-month')).toBeUndefined();
  });

  it('names those who still do not know a fact', () => {
    const still = says(askedAgain(), 'r2', { quality: { seen: 'none' }, 'end-month': { value: null } });
    expect(corroborationOf(still)[1]).toMatchObject({ claimKey: 'work.0.endDate', unknown: ['r2'] });
    expect(followUpFact(still, 'r2', 'end-month')).toBeUndefined();
  });
});
