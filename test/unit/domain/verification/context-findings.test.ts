import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../../../shared/domain/terms/questionnaire.ts';
import { contextFindings } from '../../../../shared/domain/verification/context-findings.ts';
import { panelOf } from '../../../../shared/domain/verification/from-check.ts';
import { answers, checkWith, referee } from '../closure/report.sample.ts';

const asked: Questionnaire = {
  id: 'own-professional',
  version: 1,
  questions: [
    {
      kind: 'choice',
      id: 'how-often',
      item: 'employment-facts',
      text: 'How often did you work with {name}?',
      options: [
        { id: 'daily', text: 'Daily' },
        { id: 'weekly', text: 'Weekly' },
      ],
    },
    {
      kind: 'yes-no',
      id: 'managed',
      item: 'employment-facts',
      text: 'Did {name} manage people in that post?',
    },
  ],
};

const said = (questionId: string, ...values: (string | null)[]) => {
  const check = checkWith(
    values.map((value, index) => ({
      referee: referee(index + 1, 'peer'),
      answers: { ...answers(null), [questionId]: { value } },
    })),
  );
  return { check, found: contextFindings(check, asked, []) };
};

describe('what has no claim beside it', () => {
  it('is told as it was answered, with who did not know', () => {
    expect(said('how-often', 'daily', 'daily', 'weekly', null).found).toEqual([
      {
        kind: 'fact',
        said: {
          code: 'chosen',
          options: [
            { id: 'daily', n: 2 },
            { id: 'weekly', n: 1 },
          ],
          unknown: 1,
        },
        standing: 'differ',
        adverse: false,
        corroborated: false,
        sources: ['r1', 'r2', 'r3'].map((refereeId) => ({ refereeId, questionId: 'how-often' })),
        questionId: 'how-often',
      },
    ]);
  });

  it.each([
    [['yes', 'yes'], 'agree', true],
    [['yes', null], 'one_voice', false],
    [['yes', 'no'], 'differ', false],
  ] as const)('%o is “%s”', (values, standing, corroborated) => {
    expect(said('managed', ...values).found).toMatchObject([{ standing, corroborated, adverse: false }]);
  });

  it('is no finding when nobody knew, or nobody was asked', () => {
    expect(said('managed', null, null).found).toEqual([]);
    expect(said('strength', 'Calm.').found).toEqual([]);
  });

  it('counts two who have agreed as one', () => {
    const { check } = said('managed', 'yes', 'yes');
    expect(contextFindings(check, asked, [['r1', 'r2']])).toMatchObject([{ corroborated: false }]);
  });

  it('is no statement in a witness’s own words: equal answers show nothing', () => {
    const { check } = said('how-often', 'daily', 'daily');
    expect(panelOf(check, asked).witnesses.flatMap(({ statements }) => statements)).toEqual([]);
  });
});
