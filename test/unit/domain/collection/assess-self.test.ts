import { describe, expect, it } from 'vitest';
import { type Check, pendingChange } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { assessSelf } from '../../../../shared/domain/collection/assess-self.ts';
import {
  mayAssessSelf,
  ratedQuestionsOf,
  selfRatingsOf,
} from '../../../../shared/domain/collection/self-assessment.ts';
import { agreeToChange, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { questionnaireById } from '../../../../shared/domain/questions/published.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import * as checks from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';
import { reportProblem } from '../../support/steps.ts';

const { applied, collecting, consentTo, done, items, nominated, onDay, staff, stepped } = checks;

const own = { reliability: 4, quality: 5 };
const assess = (check: Check, ratings: Record<string, number> = own) =>
  assessSelf(check, { ratings }, onDay(2));
const assessed = (check = collecting(), ratings: Record<string, number> = own) =>
  applied(check, assess(check, ratings), onDay(2));

const questionnaire = questionnaireById('professional', 1);
const ratedIds = (check: Check) => ratedQuestionsOf(check).map(({ id }) => id);

/** The same check, had the candidate not agreed to one item. */
const without = (item: string, check: Check): Check => {
  if (!check.consent) throw new Error('There is no consent.');
  return { ...check, consent: { ...check.consent, items: { ...check.consent.items, [item]: false } } };
};

/** Staff want another package; the candidate agrees. */
const changed = (before: Check, change: Parameters<typeof changeScope>[1]): Check => {
  const asked = done(before, (check, at) => changeScope(check, change, staff, at), onDay(3));
  return done(
    asked,
    (check, at) =>
      agreeToChange(check, consentTo(pendingChange(check)?.scope, { items: { 'leading-people': true } }), at),
    onDay(3),
  );
};

describe('what candidates can rate themselves on', () => {
  it('is every rated question of what they agreed to, and nothing else', () => {
    const scales = questionnaire.questions.filter(({ kind }) => kind === 'scale');
    expect(ratedIds(collecting())).toEqual(scales.map(({ id }) => id));
    const less = without('trust', collecting());
    const inTrust = scales.filter(({ item }) => item === 'trust').map(({ id }) => id);
    expect(inTrust.length).toBeGreaterThan(0);
    expect(ratedIds(less)).toEqual(scales.map(({ id }) => id).filter((id) => !inTrust.includes(id)));
  });

  it('is nothing before the consent', () => {
    expect(ratedIds(checks.asked())).toEqual([]);
  });
});

describe('rating oneself', () => {
  it('keeps what was rated, and what was left out is not there', () => {
    expect(assessed().selfAssessment).toEqual({
      type: 'self-assessment',
      at: '2026-03-04T09:00:00.000Z',
      questionnaireId: 'professional',
      questionnaireVersion: 1,
      ratings: own,
    });
  });

  it('says in the trail that it was done, and not what was said', () => {
    expect(assess(collecting()).events).toEqual([
      { event: 'self.assessed', actor: { kind: 'candidate', id: 'candidate' }, data: { rated: 2 } },
    ]);
  });

  it('changes nothing else about the check', () => {
    const before = collecting();
    const { selfAssessment: _, head, ...after } = assessed(before);
    const { head: old, ...rest } = before;
    expect(after).toEqual(rest);
    expect({ ...head, seq: 0, lastHash: '' }).toEqual({ ...old, seq: 0, lastHash: '' });
  });

  it('can be changed, and taken back by leaving everything out', () => {
    const other = assessed(assessed(), { quality: 2 });
    expect(other.selfAssessment?.ratings).toEqual({ quality: 2 });
    expect(assessed(other, {}).selfAssessment?.ratings).toEqual({});
  });

  it('is settled when the same is said again, or nothing at all', () => {
    expect(assess(assessed())).toEqual(settled);
    expect(assess(collecting(), {})).toEqual(settled);
  });

  it.each<[string, () => Check]>([
    ['once referees are named', nominated],
    ['while referees answer', collecting],
    ['while answers are compared', checks.collected],
    ['while a step has failed', () => done(collecting(), reportProblem, onDay(2))],
  ])('is possible %s', (_, state) => {
    expect(mayAssessSelf(state())).toBe(true);
    expect(assessed(state()).selfAssessment?.ratings).toEqual(own);
  });

  it.each<[string, () => Check]>([
    ['before the consent', checks.asked],
    ['before referees are named', checks.consented],
    ['once the findings are there', () => stepped(checks.collected(), 'CrossVerify', onDay(2))],
    ['once the findings are shared', checks.inReview],
    ['while a reviewer decides', checks.disputed],
    ['once the candidate has answered', checks.reviewed],
  ])('is refused %s', (_, state) => {
    expect(mayAssessSelf(state())).toBe(false);
    expect(refusalOf(() => assess(state())).code).toBe('not_at_this_step');
  });

  it.each<[string, () => Check]>([
    ['completed', checks.completed],
    ['withdrawn', () => done(collecting(), checks.withdraw, onDay(2))],
  ])('is refused after the end: %s', (_, state) => {
    expect(mayAssessSelf(state())).toBe(false);
    expect(refusalOf(() => assess(state())).code).toBe('already_ended');
  });

  it.each([0, 6, -1, 2.5, Number.NaN])('refuses %s as a rating, at its field', (rating) => {
    const refusal = refusalOf(() => assess(collecting(), { reliability: 3, quality: rating }));
    expect(refusal).toMatchObject({ code: 'invalid_input', paths: ['rating-quality'] });
  });

  it.each([
    ['that nobody knows', 'charisma'],
    ['about a fact', 'start-month'],
    ['that is not agreed to', 'mistakes'],
  ])('refuses a question %s', (_, id) => {
    const check = without('trust', collecting());
    expect(refusalOf(() => assess(check, { [id]: 3 })).paths).toEqual([`rating-${id}`]);
  });
});

describe('after a change of scope', () => {
  const leading = {
    package: 'people-manager',
    riskLevel: 'high',
    items: [
      { id: 'work-style', reason: 'Six people will work by the standard that this person sets.' },
      { id: 'leading-people', reason: 'The person hires and guides a team of six from the first day.' },
      ...items.filter(({ id }) => id === 'employment-facts'),
    ],
  } as const;

  it('nothing can be rated while the candidate has not answered it', () => {
    const asked = done(
      assessed(),
      (check, at) => changeScope(check, { items: items.slice(0, 2) }, staff, at),
      onDay(3),
    );
    expect(mayAssessSelf(asked)).toBe(false);
    expect(refusalOf(() => assess(asked, { quality: 1 })).code).toBe('not_at_this_step');
    expect(mayAssessSelf(done(asked, keepScope, onDay(3)))).toBe(true);
  });

  it('ratings of questions that are not asked any more count for nothing', () => {
    const before = assessed(collecting(), { reliability: 4, mistakes: 5 });
    const after = changed(before, { items: items.filter(({ id }) => id !== 'trust') });
    expect(selfRatingsOf(before, questionnaire)).toEqual({ reliability: 4, mistakes: 5 });
    expect(selfRatingsOf(after, questionnaire)).toEqual({ reliability: 4 });
  });

  it('ratings of questions that another questionnaire does not have count for nothing', () => {
    const check = collecting();
    const after = changed(
      assessed(check, Object.fromEntries(ratedIds(check).map((id) => [id, 4]))),
      leading as unknown as Parameters<typeof changeScope>[1],
    );
    const { scope } = after;
    if (!scope) throw new Error('There is no scope.');
    const now = questionnaireById(scope.questionnaireId, scope.questionnaireVersion);
    expect(now.id).toBe('people-manager');
    const both = ratedIds(check).filter((id) => ratedIds(after).includes(id));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(ratedIds(check).length);
    expect(Object.keys(selfRatingsOf(after, now)).sort()).toEqual(both.sort());
  });

  it('what is said again is kept under the new questionnaire', () => {
    const before = assessed(collecting(), { reliability: 4 });
    const after = changed(before, leading as unknown as Parameters<typeof changeScope>[1]);
    expect(assessed(after, { reliability: 4 }).selfAssessment).toMatchObject({
      questionnaireId: 'people-manager',
      ratings: { reliability: 4 },
    });
  });
});

describe('the candidate’s own ratings', () => {
  it('are empty for who has said nothing', () => {
    expect(selfRatingsOf(collecting(), questionnaire)).toEqual({});
  });

  it('count only as far as the consent goes', () => {
    expect(selfRatingsOf(without('work-style', assessed()), questionnaire)).toEqual({});
    expect(selfRatingsOf(without('trust', assessed()), questionnaire)).toEqual(own);
  });

  it('come in the order of the questions', () => {
    const check = assessed(collecting(), { mistakes: 3, reliability: 2 });
    expect(Object.entries(selfRatingsOf(check, questionnaire))).toEqual([
      ['reliability', 2],
      ['mistakes', 3],
    ]);
  });
});
