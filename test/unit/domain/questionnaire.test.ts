import { describe, expect, it } from 'vitest';
import { minutesFor, questionsFor, wordFor } from '../../../shared/domain/questionnaire.ts';
import {
  questionnaireById,
  questionnaireHash,
  questionnaires,
} from '../../../shared/domain/questionnaires/index.ts';

/** A published version is never changed: an answer keeps the version it was given to. A change needs a new version and a new line here. */
const published: Record<string, string> = {
  'professional-1': '97c30a1a953dcf5cf6f492db017989b4c0480d2137a386f10df09fd8ed22ce49',
  'people-manager-1': 'c489e73f24d2ba7dc6bc8866d6498c01d0b472453bb84d8d82b6356533e802cd',
};

const consented = { 'employment-facts': true, 'work-style': true, 'own-words': true };

describe.each(questionnaires.map((one) => [`${one.id}-${one.version}`, one] as const))(
  '%s',
  (key, questionnaire) => {
    const { questions } = questionnaire;
    const scales = questions.filter((question) => question.kind === 'scale');

    it('is what was published', () => {
      expect(questionnaireHash(questionnaire)).toBe(published[key]);
    });

    it('takes a referee at most five minutes', () => {
      expect(minutesFor(questions)).toBeLessThanOrEqual(5);
    });

    it('has each question once, ratings in the words of behaviour, and as much on strengths as on improvements', () => {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(scales.length).toBeGreaterThanOrEqual(8);
      expect(scales.length).toBeLessThanOrEqual(10);
      for (const { anchors } of scales) {
        expect(new Set(anchors.filter((anchor) => anchor.length > 10)).size).toBe(5);
        expect(anchors[2]).toMatch(/as is usual/);
      }
      expect(questions.flatMap((question) => (question.kind === 'text' ? [question.about] : []))).toEqual([
        'strength',
        'improvement',
        'remark',
      ]);
      expect(questions.flatMap((question) => (question.kind === 'fact' ? [question.field] : []))).toEqual([
        'startDate',
        'endDate',
        'position',
      ]);
    });

    it('asks without leading, presuming or loaded words', () => {
      const asked = questions.map(({ text, hint }) => `${text} ${hint ?? ''}`).join(' ');
      expect(asked).not.toMatch(
        /\b(agree|surely|don’t you|isn’t|always|never|why|he|she|his|her|excellent|poor|bad|fail)\b/i,
      );
      for (const { text } of questions) expect(text).toMatch(/^[^?]*\?$/);
    });

    it('cannot be changed while it runs', () => {
      expect(() => Object.assign(questions[0] ?? {}, { text: 'x' })).toThrow(TypeError);
    });
  },
);

it('finds a published version and nothing else', () => {
  expect(questionnaireById('professional', 1).id).toBe('professional');
  expect(() => questionnaireById('professional', 2)).toThrow('professional, version 2');
});

it('asks only what was consented to, and facts only of who shared an entry', () => {
  const questionnaire = questionnaireById('professional', 1);
  const kinds = (options: Parameters<typeof questionsFor>[2]) =>
    new Set(questionsFor(questionnaire, 'peer', options).map(({ kind }) => kind));
  expect(kinds({ consented, hasEntry: true })).toEqual(new Set(['fact', 'scale', 'text']));
  expect(kinds({ consented, hasEntry: false })).toEqual(new Set(['scale', 'text']));
  expect(kinds({ consented: { ...consented, 'own-words': false }, hasEntry: true })).toEqual(
    new Set(['fact', 'scale']),
  );
});

it('puts the name in, whatever it contains', () => {
  expect(wordFor('What did {name} do? {name}', 'A$&{name}')).toBe('What did A$&{name} do? A$&{name}');
});

it('counts a minute for no questions, and less for fewer', () => {
  const { questions } = questionnaireById('professional', 1);
  expect(minutesFor([])).toBe(1);
  expect(minutesFor(questions.slice(8))).toBeLessThan(minutesFor(questions));
});
