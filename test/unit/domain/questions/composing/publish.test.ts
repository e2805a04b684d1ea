import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../../shared/domain/check/audit.ts';
import { acknowledged } from '../../../../../shared/domain/questions/composing/acknowledge.ts';
import {
  withoutQuestion,
  withPack,
  withQuestion,
} from '../../../../../shared/domain/questions/composing/edit.ts';
import { bannedBy, faultsOf } from '../../../../../shared/domain/questions/composing/faults.ts';
import {
  mustBeIntact,
  publish,
  questionnaireFrom,
} from '../../../../../shared/domain/questions/composing/publish.ts';
import { reviewDraft } from '../../../../../shared/domain/questions/composing/review.ts';
import { Refusal } from '../../../../../shared/domain/terms/refusal.ts';
import { composed, editing, fresh, leading, professional, rating } from './sample.ts';

const strict = bannedBy('strict-default');

/** A rating in the place of another, so that the time of a referee stays the same. */
const withOwn = (worded = rating as Parameters<typeof composed>[0]) =>
  withQuestion(withoutQuestion(fresh(), 'disagreement', editing), composed(worded), editing);

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('publishing', () => {
  it('makes a version whose hash covers every word, and which names the one before', () => {
    const first = publish(withOwn(), undefined, professional, editing);
    expect(first).toMatchObject({ type: 'questionnaire', id: 'own-professional', version: 1, by: 'admin-1' });
    expect(first.hash).toBe(hashOf(questionnaireFrom(first)));
    expect(first).not.toHaveProperty('previous');
    const second = publish(fresh(), first, professional, editing);
    expect(second).toMatchObject({ version: 2, previous: first.hash });
    expect(second.questions.every(({ question }) => (question.version ?? 0) >= 1)).toBe(true);
  });

  it('is found out when a word was changed afterwards', () => {
    const version = publish(withOwn(), undefined, professional, editing);
    expect(mustBeIntact(version)).toBe(version);
    const changed = structuredClone(version);
    for (const { question } of changed.questions) question.text = question.text.replace('{name}', 'she');
    expect(() => mustBeIntact(changed)).toThrow('was changed');
  });

  it('refuses an unacknowledged fault, with its rule and the words', () => {
    const refusal = refusalOf(() => publish(withOwn(leading), undefined, professional, editing));
    expect(refusal.code).toBe('not_publishable');
    const [fault] = refusal.fields;
    expect(fault).toMatchObject({ path: 'questions.leading.en.text', rule: 'leading' });
    expect(leading.text.en.slice(fault?.span?.start, fault?.span?.end)).toMatch(/agree/i);
  });

  it('takes a fault that an administrator has given a reason for, while the words stay', () => {
    const reason = {
      rule: 'leading',
      language: 'en' as const,
      reason: 'The standard wording of our trade body.',
    };
    const kept = acknowledged(composed(leading), [reason], editing);
    expect(kept.acknowledged).toMatchObject([{ ...reason, by: 'admin-1', at: '2026-03-02T09:00:00.000Z' }]);
    const draft = withQuestion(withoutQuestion(fresh(), 'disagreement', editing), kept, editing);
    expect(publish(draft, undefined, professional, editing).version).toBe(1);
    const reworded = composed({
      ...leading,
      text: { ...leading.text, en: 'Would you agree that {name} was on time?' },
    });
    const carried = { ...reworded, acknowledged: kept.acknowledged };
    expect(faultsOf(carried, strict).some((fault) => fault.acknowledged)).toBe(false);
  });

  it('never takes a banned topic, whatever reason is given', () => {
    const asked = { ...rating, text: { ...rating.text, en: 'How many children does {name} have?' } };
    const rules = faultsOf(composed(asked), strict).map(({ rule }) => rule);
    const banned = rules.find((rule) => rule.startsWith('banned_topic.'));
    expect(banned).toBeDefined();
    const reasons = rules.map((rule) => ({
      rule,
      language: 'en' as const,
      reason: 'We have asked this for years.',
    }));
    const kept = acknowledged(composed(asked), reasons, editing);
    const draft = withQuestion(withoutQuestion(fresh(), 'disagreement', editing), kept, editing);
    const { fields } = refusalOf(() => publish(draft, undefined, professional, editing));
    expect(fields.map(({ rule }) => rule)).toContain(banned);
  });

  it('keeps pay history out where it is banned, and lets it be asked where it is not', () => {
    const pay = { ...rating, text: { en: 'What was {name}’s salary?', zh: rating.text.zh } };
    const draft = withOwn(pay);
    expect(refusalOf(() => publish(draft, undefined, professional, editing)).fields).toMatchObject([
      { rule: 'banned_topic.pay_history' },
    ]);
    expect(publish(withPack(draft, 'uk', editing), undefined, professional, editing).pack).toBe('uk');
  });
});

describe('the whole of a draft', () => {
  const problemsOf = (draft: ReturnType<typeof fresh>) =>
    reviewDraft(draft, professional).problems.map(({ message }) => message);

  it('is fine as the package asks it', () => {
    expect(reviewDraft(fresh(), professional)).toMatchObject({ faults: {}, problems: [], publishable: true });
  });

  it('asks as often for improvements as for strengths', () => {
    expect(problemsOf(withoutQuestion(fresh(), 'improvement', editing))).toEqual([
      expect.stringMatching('1 times for strengths and 0 times for improvements'),
    ]);
  });

  it('asks about every item of the package, and about nothing else', () => {
    const without = withoutQuestion(
      withoutQuestion(fresh(), 'mistakes', editing),
      'confidentiality',
      editing,
    );
    expect(problemsOf(without)).toEqual(['Nothing is asked about trust.']);
    expect(problemsOf(withOwn({ ...rating, competency: 'leadership' }))).toEqual([
      expect.stringMatching('does not ask about that'),
    ]);
  });

  it('takes no role more than five minutes in either language, and rates three times', () => {
    let long = fresh();
    for (const n of [1, 2, 3, 4, 5, 6])
      long = withQuestion(long, composed({ ...rating, id: `more-${n}` }), editing);
    const { problems, load } = reviewDraft(long, professional);
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/up to \d minutes.*manager, peer/),
    );
    expect(load.find(({ role }) => role === 'manager')?.minutes.en).toBeGreaterThan(5);
    const ratings = fresh().questions.flatMap(({ question }) =>
      question.kind === 'scale' ? [question.id] : [],
    );
    const few = ratings.slice(2).reduce((draft, id) => withoutQuestion(draft, id, editing), fresh());
    expect(problemsOf(few)).toContainEqual(expect.stringMatching(/Fewer than 3 ratings.*peer/));
  });

  it('asks about one claim once', () => {
    const again = composed({
      kind: 'fact',
      id: 'start-again',
      answer: 'month',
      field: 'startDate',
      text: { en: 'In which month did {name} start?', zh: '{name}是哪年哪月开始的？' },
    });
    expect(problemsOf(withQuestion(fresh(), again, editing))).toContainEqual(
      expect.stringMatching('once each'),
    );
  });
});
