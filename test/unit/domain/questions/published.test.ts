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

/** A published version is never changed: an answer keeps the version it was given to. A change needs a new version and a new line here. */
const published: Record<string, string> = {
  'professional-1': '97c30a1a953dcf5cf6f492db017989b4c0480d2137a386f10df09fd8ed22ce49',
  'people-manager-1': 'c489e73f24d2ba7dc6bc8866d6498c01d0b472453bb84d8d82b6356533e802cd',
  'junior-1': '8c3d7d6da4d789f5e77b26689fc7d2b15e4ec5d533581146e3e4ee88977f2343',
  'professional-2': '4cb3a0464e633fcea10392138d0cec5d836ad5e52c439eb166a5467cd72edadf',
  'people-manager-2': '50dfc03a7d3bdbd16fb8d974cb368d00f11f473e2a0ebd084c2c32df6dbf2681',
  'executive-1': '3ba29c910ec88a50673970fc722c81551a41f2d549e95b1709a35dbd451169b7',
  'independent-1': 'a638af52356fe2d76c6a12bac73f4781d42326fe168dbecfc45e73a54bcc9276',
  'junior-2': '99371a34d0d4a7c50685847bc0f730f110b3c0debb665b04262d2771fc8ebbf5',
  'independent-2': '2f295fda52823c1b62bec2ff82eec06d942edc924b2c48598e4943e409f42465',
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

it('keeps every version that was published', () => {
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

  it('has the name of its questions, and the newest of them', () => {
    expect(questionnaire.id).toBe(id);
    const versions = questionnaires.filter((other) => other.id === id).map(({ version }) => version);
    expect(questionnaire.version).toBe(Math.max(...versions));
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
  expect(questionnaireById('professional', 2).id).toBe('professional');
  expect(() => questionnaireById('professional', 3)).toThrow('professional, version 3');
});
