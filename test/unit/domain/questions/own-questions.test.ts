import { describe, expect, it } from 'vitest';
import { agreeToChange, giveConsent } from '../../../../shared/domain/consent/give-consent.ts';
import type { Order } from '../../../../shared/domain/order/order.ts';
import { ownId } from '../../../../shared/domain/questions/composing/draft.ts';
import { withoutQuestion, withQuestion } from '../../../../shared/domain/questions/composing/edit.ts';
import { publish, questionnaireFrom } from '../../../../shared/domain/questions/composing/publish.ts';
import { questionnaireHash } from '../../../../shared/domain/questions/published.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { questionsOf } from '../../../../shared/domain/scope/questions-asked.ts';
import { resolveScope } from '../../../../shared/domain/scope/scope.ts';
import type { Questionnaire } from '../../../../shared/domain/terms/questionnaire.ts';
import {
  consentTo,
  done,
  nominated,
  onDay,
  order,
  ordered,
  staff,
  stepped,
  trio,
} from '../../support/checks.ts';
import { composed, editing, fresh, professional, rating } from './composing/sample.ts';

/** The package's own questions with one of the company's in the place of another. */
const own: Questionnaire = questionnaireFrom(
  publish(
    withQuestion(withoutQuestion(fresh(), 'disagreement', editing), composed(rating), editing),
    undefined,
    professional,
    editing,
  ),
);

const asking = (questionnaire: Questionnaire): Order => ({ ...order, questionnaire });
const consented = () => {
  const asked = stepped(
    stepped(ordered(onDay(0), asking(own)), 'ResolveScope', onDay(0)),
    'ChaseConsent',
    onDay(0),
  );
  return done(asked, (check, moment) => giveConsent(check, consentTo(check.scope), moment), onDay(1));
};

describe('a check with the company’s own questions', () => {
  it('is agreed to with every word of them', () => {
    const scope = resolveScope(asking(own), onDay(0));
    expect(scope).toMatchObject({
      questionnaireId: ownId('professional'),
      questionnaireVersion: 1,
      questionnaireHash: questionnaireHash(own),
      questionnaire: own,
    });
    const [first, ...rest] = own.questions;
    if (!first) throw new Error('It asks nothing.');
    const reworded = { ...own, questions: [{ ...first, text: 'When did {name} come?' }, ...rest] };
    expect(resolveScope(asking(reworded), onDay(0)).hash).not.toBe(scope.hash);
    expect(resolveScope(order, onDay(0)).hash).not.toBe(scope.hash);
  });

  it('tells of each item only what they are about', () => {
    const without = {
      ...own,
      questions: own.questions.filter(({ id }) => id !== 'end-month' && id !== 'clarity'),
    };
    const { items } = resolveScope(asking(without), onDay(0));
    expect(items.find(({ id }) => id === 'employment-facts')?.claims).toEqual(['startDate', 'position']);
    expect(items.find(({ id }) => id === 'work-style')?.competencies).not.toContain('communication');
  });

  it('is refused where the law bans what they ask', () => {
    const pay = composed({
      ...rating,
      text: { en: 'What was {name}’s salary?', zh: rating.text.zh },
    }).question;
    const questionnaire = { ...own, questions: [...own.questions, pay] };
    const at = (place: string) =>
      resolveScope({ ...asking(questionnaire), places: { candidate: place, employer: place } }, onDay(0));
    expect(at('GB').questionnaireId).toBe('own-professional');
    expect(() => at('US-CA')).toThrow(
      expect.objectContaining({
        key: 'refusal.banned-topics',
        values: { topics: { allOf: ['consent.topic.pay_history'] } },
      }),
    );
  });

  it('asks referees those words', () => {
    const check = nominated(trio, [], consented());
    const [manager] = check.referees;
    if (!manager) throw new Error('Nobody was nominated.');
    const ids = questionsOf(check, manager).map(({ id }) => id);
    expect(ids).toContain('risk-notice');
    expect(ids).not.toContain('disagreement');
  });

  it('keeps them when the scope changes within the package, and leaves them with it', () => {
    const check = consented();
    const within = done(
      check,
      (one, moment) =>
        changeScope(one, { reason: 'The role has grown to lead two more teams.' }, staff, moment),
      onDay(1),
    );
    expect(within.change?.scope.questionnaire).toEqual(own);

    const away = done(
      check,
      (one, moment) =>
        changeScope(
          one,
          { package: 'independent', items: check.order.items.filter(({ id }) => id !== 'trust') },
          staff,
          moment,
        ),
      onDay(1),
    );
    expect(away.change?.scope).not.toHaveProperty('questionnaire');
    const agreed = done(
      away,
      (one, moment) => agreeToChange(one, consentTo(away.change?.scope), moment),
      onDay(1),
    );
    expect(agreed.scope?.questionnaireId).toBe('independent');
    expect(agreed.order).not.toHaveProperty('questionnaire');
  });
});
