import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import {
  declineReference,
  draftAnswer,
  sendReference,
  stopReminders,
} from '../../../../shared/domain/collection/send-reference.ts';
import { questionsOf } from '../../../../shared/domain/scope/questions-asked.ts';
import {
  answered,
  applied,
  collecting,
  consented,
  done,
  drafted,
  nominated,
  nominee,
  onDay,
  stepped,
  trio,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const r1 = { refereeId: 'r1' };
const questionIds = (check: Check, id: string) => {
  const referee = check.referees.find((one) => one.id === id);
  return referee ? questionsOf(check, referee).map((question) => question.id) : [];
};

const unanswered = () => stepped(collecting(), 'ChaseReferee', onDay(11), 'r1');

describe('the questions of a referee', () => {
  it('are nobody’s before consent', () => {
    const check = nominated();
    const { consent: _, ...without } = check;
    expect(questionIds(without, 'r1')).toEqual([]);
  });

  it('leave out what the candidate refused', () => {
    const check = nominated(trio, [], consented({ 'own-words': false }));
    expect(questionIds(check, 'r1')).not.toContain('strength');
    expect(questionIds(nominated(), 'r1')).toContain('strength');
  });

  it('leave out the facts for somebody who shared no entry', () => {
    const { entry: _, ...stranger } = nominee(4, 'other');
    const check = nominated([...trio, stranger]);
    expect(questionIds(check, 'r1')).toContain('start-month');
    expect(questionIds(check, 'r4')).not.toContain('start-month');
  });
});

describe('a draft', () => {
  it('grows answer by answer and remembers when it was begun', () => {
    const check = collecting();
    const first = draftAnswer(check, { ...r1, questionId: 'reliability', answer: { value: 4 } }, onDay(2));
    const second = draftAnswer(
      { ...check, drafts: first ? [first] : [] },
      { ...r1, conflict: true },
      onDay(2.5),
    );
    expect(second).toEqual({
      type: 'draft',
      refereeId: 'r1',
      startedAt: '2026-03-04T09:00:00.000Z',
      at: '2026-03-04T21:00:00.000Z',
      answers: { reliability: { value: 4 } },
      conflict: true,
    });
  });

  it('changes an answer, and can take “did not observe”', () => {
    const check = drafted(collecting(), 'r1', onDay(2));
    const draft = draftAnswer(check, { ...r1, questionId: 'reliability', answer: { value: null } }, onDay(2));
    expect(draft?.answers.reliability).toEqual({ value: null });
    expect(Object.keys(draft?.answers ?? {})).toHaveLength(questionIds(check, 'r1').length);
  });

  it('takes no answer to a question that is not asked', () => {
    expect(
      refusalOf(() =>
        draftAnswer(collecting(), { ...r1, questionId: 'salary', answer: { value: 1 } }, onDay(2)),
      ).code,
    ).toBe('invalid_input');
  });

  it('is not kept once the referee has answered, declined or run out of time', () => {
    const part = { ...r1, questionId: 'reliability', answer: { value: 4 } };
    expect(draftAnswer(answered(collecting(), 'r1', onDay(2)), part, onDay(3))).toBeUndefined();
    expect(
      draftAnswer(
        done(collecting(), (c, m) => declineReference(c, r1, m), onDay(2)),
        part,
        onDay(3),
      ),
    ).toBeUndefined();
    expect(draftAnswer(unanswered(), part, onDay(12))).toBeUndefined();
  });
});

describe('sending a reference', () => {
  it('keeps the answers with the version of the questions, and takes the draft away', () => {
    const check = drafted(collecting(), 'r1', onDay(2));
    const decision = sendReference(check, r1, { ...onDay(2), now: onDay(2).now + 240_000 });
    expect(decision.put).toMatchObject([
      {
        type: 'reference',
        refereeId: 'r1',
        questionnaireId: 'professional',
        questionnaireVersion: 2,
        conflict: false,
        seconds: 240,
      },
      { type: 'referee', id: 'r1', state: 'answered', settledAt: '2026-03-04T09:04:00.000Z' },
    ]);
    expect(decision.remove).toEqual(check.drafts);
    expect(decision.events).toEqual([
      { event: 'referee.answered', actor: { kind: 'referee', id: 'r1' }, data: { conflict: false } },
    ]);
  });

  it('names every question that has no answer', () => {
    const asked = questionIds(collecting(), 'r1');
    expect(refusalOf(() => sendReference(collecting(), r1, onDay(2)))).toEqual({
      code: 'invalid_input',
      paths: [...asked, 'conflict'],
    });
    const check = drafted(collecting(), 'r1', onDay(2));
    const [draft] = check.drafts;
    if (!draft) throw new Error('There is no draft.');
    const { reliability: _, ...answers } = draft.answers;
    expect(
      refusalOf(() => sendReference({ ...check, drafts: [{ ...draft, answers }] }, r1, onDay(2))).paths,
    ).toEqual(['reliability']);
  });

  it('keeps nothing that was not asked', () => {
    const check = drafted(collecting(), 'r1', onDay(2));
    const drafts = check.drafts.map((draft) => ({
      ...draft,
      answers: { ...draft.answers, salary: { value: 9 } },
    }));
    const sent = applied(check, sendReference({ ...check, drafts }, r1, onDay(2)), onDay(2));
    expect(sent.references[0]?.answers).not.toHaveProperty('salary');
  });

  it('is settled the second time', () => {
    expect(sendReference(answered(collecting(), 'r1', onDay(2)), r1, onDay(3))).toEqual(settled);
  });

  it('is refused when the time is over, before the invitation, and after the end', () => {
    expect(refusalOf(() => sendReference(unanswered(), r1, onDay(12))).code).toBe('not_at_this_step');
    expect(refusalOf(() => sendReference(nominated(), r1, onDay(2))).code).toBe('not_at_this_step');
    const withdrawn = done(drafted(collecting(), 'r1', onDay(2)), withdraw, onDay(2));
    expect(refusalOf(() => sendReference(withdrawn, r1, onDay(2))).code).toBe('already_ended');
    expect(refusalOf(() => sendReference(collecting(), { refereeId: 'r9' }, onDay(2))).code).toBe(
      'not_found',
    );
  });
});

describe('declining', () => {
  it('settles the referee and takes their draft away', () => {
    const check = drafted(drafted(collecting(), 'r1', onDay(2)), 'r2', onDay(2));
    const declined = done(check, (c, m) => declineReference(c, r1, m), onDay(3));
    expect(declined.referees[0]).toMatchObject({ state: 'declined', settledAt: '2026-03-05T09:00:00.000Z' });
    expect(declined.drafts.map(({ refereeId }) => refereeId)).toEqual(['r2']);
  });

  it('is settled the second time, and refused once they have answered', () => {
    const declined = done(collecting(), (c, m) => declineReference(c, r1, m), onDay(3));
    expect(declineReference(declined, r1, onDay(4))).toEqual(settled);
    expect(refusalOf(() => declineReference(answered(collecting(), 'r1', onDay(2)), r1, onDay(3))).code).toBe(
      'not_at_this_step',
    );
  });
});

describe('stopping reminders', () => {
  it('leaves the request open', () => {
    const check = done(collecting(), (c, m) => stopReminders(c, r1, m), onDay(2));
    expect(check.referees[0]).toMatchObject({ remindersStopped: true, state: 'invited' });
    expect(stopReminders(check, r1, onDay(3))).toEqual(settled);
    expect(answered(check, 'r1', onDay(3)).referees[0]?.state).toBe('answered');
  });
});
