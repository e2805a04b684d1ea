import { describe, expect, it } from 'vitest';
import type { CompetencyResult, Finding } from '../../../../shared/domain/check/findings.ts';
import { growthOf } from '../../../../shared/domain/closure/growth.ts';

const competency = (
  name: string,
  value: number,
  change: Partial<CompetencyResult> = {},
): CompetencyResult => ({
  competency: name,
  questionIds: [name],
  value,
  low: Math.round((value - 0.4) * 100) / 100,
  high: Math.round((value + 0.4) * 100) / 100,
  n: 4,
  agreement: 'high',
  byRole: {},
  ...change,
});

const finding = (n: number, kind: Finding['kind'], questionId: string, change = {}): Finding => ({
  type: 'finding',
  n,
  kind,
  said: { code: 'ratings_equal', n: 3, point: 4 },
  standing: 'agree',
  sources: [{ refereeId: `r${n}`, questionId }],
  corroborated: true,
  adverse: false,
  questionId,
  ...change,
});

const names = ['reliability', 'quality', 'teamwork', 'communication', 'learning'];
const findings = names.map((name, index) => finding(index + 1, 'rating', name));
const named = (list: { competency?: string }[]) => list.flatMap((one) => one.competency ?? []);
const of = (...values: number[]) => values.map((value, index) => competency(names[index] as string, value));

describe('strengths and what to work on', () => {
  it('name what lies on one side of the middle and stands out to that side, with the answers it rests on', () => {
    const { strengths, growth } = growthOf(of(4.6, 3.6, 3.6, 2.2), findings);
    expect(strengths).toEqual([
      { competency: 'reliability', findings: [1], sources: [{ refereeId: 'r1', questionId: 'reliability' }] },
    ]);
    expect(growth).toEqual([
      {
        competency: 'communication',
        findings: [4],
        sources: [{ refereeId: 'r4', questionId: 'communication' }],
      },
    ]);
  });

  it('call nothing a strength whose interval reaches over the middle, and suggest nothing for what is good', () => {
    expect(growthOf(of(3.39, 2.9, 2.9, 3), findings).strengths).toEqual([]);
    expect(named(growthOf(of(3.4, 4.2, 4.2, 4.2), findings).growth)).toEqual(['reliability']);
    expect(growthOf(of(3.6, 4.2, 4.2, 4.2), findings).growth).toEqual([]);
    expect(named(growthOf(of(3.41, 2.9, 2.9, 2.59), findings).strengths)).toEqual(['reliability']);
  });

  it('name nothing when all competencies are alike, however high or low', () => {
    for (const level of [4.5, 1.5]) {
      const { strengths, growth } = growthOf(of(level, level, level + 0.1), findings);
      expect([...strengths, ...growth]).toEqual([]);
    }
  });

  it('are at most three each, the most distinct first', () => {
    const { strengths } = growthOf(of(4.5, 4.9, 4.6, 4.7, 1), findings);
    expect(named(strengths)).toEqual(['quality', 'communication', 'teamwork']);
    const quotes = [6, 7, 8, 9].map((n) => finding(n, 'strength', 'strength'));
    expect(growthOf([], quotes).strengths.map((one) => one.findings)).toEqual([[6], [7], [8]]);
  });

  it('name nothing on two referees', () => {
    const list = [competency('reliability', 4.8, { n: 2 }), ...of(0, 3, 3).slice(1)];
    expect(growthOf(list, findings).strengths).toEqual([]);
  });

  it('are not taken away by one witness who sees it otherwise', () => {
    const list = [competency('reliability', 4.8, { agreement: 'low' }), ...of(0, 3, 3).slice(1)];
    expect(named(growthOf(list, findings).strengths)).toEqual(['reliability']);
  });

  it('point at what referees wrote, and copy none of it', () => {
    const { strengths, growth } = growthOf(
      [],
      [
        finding(6, 'strength', 'strength'),
        finding(7, 'improvement', 'improvement'),
        finding(8, 'remark', 'conditions'),
      ],
    );
    expect(strengths).toEqual([{ findings: [6], sources: [{ refereeId: 'r6', questionId: 'strength' }] }]);
    expect(growth).toEqual([{ findings: [7], sources: [{ refereeId: 'r7', questionId: 'improvement' }] }]);
  });

  it('leave out what a reviewer removed', () => {
    const decided = { decided: { verdict: 'removed' } };
    const left = [finding(1, 'rating', 'reliability', decided), finding(6, 'strength', 'strength', decided)];
    const { strengths } = growthOf(of(4.8, 3, 3), [...left, ...findings.slice(1)]);
    expect(strengths).toEqual([]);
  });
});
