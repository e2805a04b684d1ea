import { describe, expect, it } from 'vitest';
import { type Panel, verify } from '../../../shared/domain/verification/index.ts';

describe('facts', () => {
  const month = { key: 'work.0.startDate', kind: 'month', value: '2019-04', label: 'Start at Acme' } as const;
  const title = { key: 'work.0.position', kind: 'text', value: 'Senior Test Engineer' } as const;
  const fact = (claim: Panel['claims'][number], ...said: (string | null)[]) =>
    verify({
      id: 'p',
      scale: [1, 5],
      questions: {},
      claims: [claim],
      witnesses: said.map((value, index) => ({
        id: `r${index}`,
        role: 'peer',
        ratings: {},
        facts: { [claim.key]: value },
        statements: [],
      })),
    }).facts[0];
  const answer = (value: string, said: string, kind: 'month' | 'text') =>
    fact({ key: 'k', kind, value }, said)?.sources[0]?.answer;

  it.each([
    ['2019-04', '2019-04', 'confirms'],
    ['2019-04', '2019-05', 'confirms'],
    ['2019-12', '2020-01', 'confirms'],
    ['2019-04', '2019-06', 'differs'],
    ['2019', '2019-11', 'confirms'],
    ['2019', '2020-01', 'confirms'],
    ['2019', '2020-02', 'differs'],
    ['present', '2021-06', 'differs'],
    ['2019-04', 'some time ago', 'does_not_know'],
  ])('of the month %s, %s %s', (value, said, expected) => {
    expect(answer(value, said, 'month')).toBe(expected);
  });

  it.each([
    ['Senior Test Engineer', 'sr. test eng', 'confirms'],
    ['Senior Test Engineer', 'Engineer, Testing', 'confirms'],
    ['Senior Test Engineer', 'Test Engineer', 'confirms'],
    ['Head of Sales & Marketing', 'head sales marketing', 'confirms'],
    ['Directrice générale', 'directrice generale', 'confirms'],
    ['CTO', 'Chief Technology Officer', 'confirms'],
    ['Accountant', 'Driver', 'differs'],
    ['高级软件工程师', '软件工程师', 'confirms'],
    ['C# developer', 'c# dev', 'confirms'],
    ['Lead Software Engineer', 'Senior software developer', 'confirms'],
    ['Software Engineer II', 'Software Engineer', 'confirms'],
    ['Head', 'Lead', 'differs'],
    ['Sales Manager', 'Product Manager', 'differs'],
    ['Senior Sales Manager', 'Senior Product Manager', 'differs'],
    ['???', '???', 'confirms'],
    ['???', 'Clerk', 'differs'],
    ['Software Engineer', 'Junior Developer', 'differs'],
    ['Junior Developer', 'Developer', 'confirms'],
  ])('of the title “%s”, “%s” %s', (value, said, expected) => {
    expect(answer(value, said, 'text')).toBe(expected);
  });

  it('decides by more sources on one side; "does not know" contradicts nothing', () => {
    expect(fact(month, '2019-04', '2019-05', '2021-01', null)).toEqual({
      key: 'work.0.startDate',
      label: 'Start at Acme',
      claimed: '2019-04',
      verdict: 'confirmed',
      sources: [
        { refereeId: 'r0', answer: 'confirms', said: '2019-04' },
        { refereeId: 'r1', answer: 'confirms', said: '2019-05' },
        { refereeId: 'r2', answer: 'differs', said: '2021-01' },
        { refereeId: 'r3', answer: 'does_not_know' },
      ],
    });
    expect(fact(month, '2021-01', null)?.verdict).toBe('contradicted');
    expect(fact(month, '2019-04', '2021-01')?.verdict).toBe('unverified');
    expect(fact(month, null, null)?.verdict).toBe('unverified');
  });

  it('calls a title with a word more or less a minor difference', () => {
    expect(fact(title, 'Test Engineer')?.verdict).toBe('minor_difference');
    expect(fact(title, 'Test Engineer', 'Senior test engineer')?.verdict).toBe('confirmed');
  });
});
