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
        text: 'Asked “How often did you work with Ana Ferreira?”, 2 referees answer “Daily” and 1 referee answers “Weekly”. 1 referee does not know.',
        verdict: 'witnesses differ',
        adverse: false,
        corroborated: false,
        sources: ['r1', 'r2', 'r3'].map((refereeId) => ({ refereeId, questionId: 'how-often' })),
        questionId: 'how-often',
      },
    ]);
  });

  it.each([
    [['yes', 'yes'], 'witnesses agree', true],
    [['yes', null], 'said by one witness', false],
    [['yes', 'no'], 'witnesses differ', false],
  ] as const)('%o is “%s”', (values, verdict, corroborated) => {
    expect(said('managed', ...values).found).toMatchObject([{ verdict, corroborated, adverse: false }]);
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
