import { describe, expect, it } from 'vitest';
import { refereeRoles } from '../../../../shared/domain/check/records.ts';
import { packages } from '../../../../shared/domain/order/packages/index.ts';
import {
  questionnaireById,
  questionnaireHash,
  questionnaires,
} from '../../../../shared/domain/questions/published.ts';
import { minutesFor, type Question, questionsFor } from '../../../../shared/domain/terms/questionnaire.ts';
import { languages } from '../../../../shared/words/index.ts';

/** The questions of each package as they are: other words need a higher version, and its hash here. */
const published: Record<string, string> = {
  'professional-1': '29992b0224aeebf69bfc1d4de117bdc88cfd317ed95357d5e776f50e05ab6071',
  'people-manager-1': 'c4f857c7744629abef31b586ecf85943c08b2ae0b76e75b61655444d35aeedff',
  'junior-1': 'aeaaab8bac2de1f1b15a8f1156f5477287a78bf530f5f5be5be573016063d8d7',
  'executive-1': 'a5b21e054c66bfb7b23c7484af1df92f255100a7678b5a019c14d57d78053b01',
  'independent-1': '8b37f4d0edde79ef63bc0808ef322453af899c1b4479aa2f9a4bceafd74fb1b4',
};

const all = {
  'employment-facts': true,
  'work-style': true,
  'leading-people': true,
  trust: true,
  'own-words': true,
};

const scalesOf = (questions: readonly Question[]) =>
  questions.filter((question) => question.kind === 'scale');

it('has one published questionnaire for each package', () => {
  expect(questionnaires.map(({ id }) => id).sort()).toEqual(packages.map(({ id }) => id).sort());
  expect(questionnaires.map(({ id, version }) => `${id}-${version}`).sort()).toEqual(
    Object.keys(published).sort(),
  );
});

describe.each(questionnaires.map((one) => [`${one.id}-${one.version}`, one] as const))(
  '%s',
  (key, questionnaire) => {
    const { questions } = questionnaire;

    it('is what was published', () => {
      expect(questionnaireHash(questionnaire)).toBe(published[key]);
    });

    it.each(refereeRoles)('takes a %s at most five minutes', (role) => {
      const asked = questionsFor(questionnaire, role, { consented: all, hasEntry: true });
      for (const language of languages) expect(minutesFor(asked, language)).toBeLessThanOrEqual(5);
    });

    it('has each question once, and as much on strengths as on improvements', () => {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      const texts = questions.flatMap((question) => (question.kind === 'text' ? [question.about] : []));
      expect(texts.filter((about) => about === 'strength')).toHaveLength(1);
      expect(texts.filter((about) => about === 'improvement')).toHaveLength(1);
      expect(questions.flatMap((question) => (question.kind === 'fact' ? [question.field] : []))).toEqual([
        'startDate',
        'endDate',
        'position',
      ]);
    });

    it('rates in the words of behaviour, with what is usual in the middle', () => {
      const scales = scalesOf(questions);
      expect(scales.length).toBeGreaterThanOrEqual(8);
      for (const { anchors, hint } of scales) {
        expect(hint).toMatch(/^Compare with other/);
        expect(new Set(anchors.filter((anchor) => anchor.length > 10)).size).toBe(5);
        expect(anchors.map((anchor) => /as is usual/.test(anchor))).toEqual([
          false,
          false,
          true,
          false,
          false,
        ]);
      }
    });

    it('asks without leading, presuming or loaded words', () => {
      const asked = questions.map(({ text, hint }) => `${text} ${hint ?? ''}`).join(' ');
      expect(asked).not.toMatch(
        /\b(agree|surely|don’t you|isn’t|always|never|why|he|she|his|her|excellent|poor|bad|fail)\b/i,
      );
      for (const { text } of questions) expect(text).toMatch(/^[^?]*\?$/);
    });

    it('cannot be changed while it runs', () => {
      const [rated] = scalesOf(questions);
      expect(() => Object.assign(questions[0] ?? {}, { text: 'x' })).toThrow(TypeError);
      expect(() => Object.assign(rated?.anchors ?? [], { 0: 'x' })).toThrow(TypeError);
    });
  },
);

describe.each(packages.map((one) => [one.id, one] as const))('what %s orders', (id, one) => {
  const questionnaire = questionnaireById(one.questionnaire.id, one.questionnaire.version);
  const { questions } = questionnaire;

  it('has the name of its questions, and only one version of them', () => {
    expect(questionnaire.id).toBe(id);
    expect(questionnaires.filter((other) => other.id === id)).toEqual([questionnaire]);
  });

  it('asks for each item what it says, and nothing else', () => {
    const asked = (item: string) => questions.filter((question) => question.item === item);
    expect(new Set(questions.map(({ item }) => item))).toEqual(new Set(one.items.map((item) => item.id)));
    for (const { id: item, claims, competencies } of one.items) {
      const rated = asked(item).flatMap((question) =>
        question.kind === 'scale' ? [question.competency] : [],
      );
      const facts = asked(item).flatMap((question) => (question.kind === 'fact' ? [question.field] : []));
      expect(new Set(rated)).toEqual(new Set(competencies));
      expect(new Set(facts)).toEqual(new Set(claims));
      expect(asked(item).some(({ kind }) => kind === 'text')).toBe(item === 'own-words');
    }
  });

  it.each(one.acceptedRoles)(
    'has at least three ratings for a %s, even where only work style is asked',
    (role) => {
      const asked = questionsFor(questionnaire, role, { consented: { 'work-style': true }, hasEntry: false });
      expect(scalesOf(asked).length).toBeGreaterThanOrEqual(3);
    },
  );
});

it('finds a published version and nothing else', () => {
  expect(questionnaireById('professional', 1).id).toBe('professional');
  expect(() => questionnaireById('professional', 2)).toThrow('professional, version 2');
});
