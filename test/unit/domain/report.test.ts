import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { buildReport } from '../../../shared/domain/report.ts';
import { resultFor } from '../../../shared/domain/result.ts';
import { completed, verified } from './report.sample.ts';

/** The check with one finding as a reviewer left it. */
function decided(
  verdict: 'upheld' | 'amended' | 'removed',
  which: (finding: Finding) => boolean,
  text?: string,
): Check {
  const check = completed();
  return {
    ...check,
    findings: check.findings.map((finding) =>
      which(finding)
        ? {
            ...finding,
            text: text ?? finding.text,
            response: { kind: 'dispute', comment: 'That was another team.', at: '2026-03-13T09:00:00.000Z' },
            decided: { verdict, originalText: finding.text },
          }
        : finding,
    ),
  };
}

describe('buildReport', () => {
  it('says what was asked of whom, without a referee’s name or address', () => {
    const report = buildReport(completed(), 'requester');
    expect(report).toMatchObject({
      checkId: 'c1',
      caseCode: 'EH-7K3M-Q9XD',
      candidateName: 'Ana Ferreira',
      packageTitle: 'Professional',
      completedAt: '2026-03-15T09:00:00.000Z',
      counts: { asked: 5, answered: 4, declined: 0, unanswered: 1 },
      conflicts: 1,
    });
    expect(report.referees[0]).toEqual({
      id: 'r1',
      label: 'Referee 1 (manager)',
      role: 'manager',
      organisation: 'Acme Optics',
      state: 'answered',
    });
    expect(report.referees[2]).not.toHaveProperty('organisation');
    expect(JSON.stringify(report)).not.toMatch(/secret/i);
    expect(report.ratings[0]?.questionText).toBe(
      'When Ana Ferreira had agreed to a date, what usually happened?',
    );
    expect(report.ratings.every(({ anchors }) => anchors.length === 5)).toBe(true);
    expect(report.facts).toHaveLength(3);
  });

  it('is the same each time', () => {
    expect(buildReport(completed(), 'requester')).toEqual(buildReport(completed(), 'requester'));
  });

  it.each(['requester', 'candidate'] as const)(
    'is refused to the %s before the check is completed',
    (audience) => {
      const check = verified();
      const withdrawn = { ...completed(), head: { ...completed().head, ended: 'withdrawn' as const } };
      for (const early of [check, withdrawn]) {
        expect(() => buildReport(early, audience)).toThrow(Refusal);
      }
    },
  );

  it('leaves out for the requester what a reviewer removed, with its figures; the candidate sees it', () => {
    const rating = decided(
      'removed',
      ({ kind, questionId }) => kind === 'rating' && questionId === 'quality',
    );
    const requester = buildReport(rating, 'requester');
    expect(requester.ratings.some(({ questionId }) => questionId === 'quality')).toBe(false);
    expect(JSON.stringify(requester)).not.toContain('In which state was the work');
    expect(buildReport(rating, 'candidate').findings).toHaveLength(rating.findings.length);

    const fact = buildReport(
      decided('removed', ({ claimKey }) => claimKey === 'work.1.startDate'),
      'requester',
    );
    expect(fact.facts.map(({ key }) => key)).toEqual(['work.1.endDate', 'work.1.position']);

    const example = buildReport(
      decided('removed', ({ kind, questionId }) => kind === 'remark' && questionId === 'reliability'),
      'requester',
    );
    expect(example.ratings.some(({ questionId }) => questionId === 'reliability')).toBe(true);
  });

  it('uses the new words of an amended finding and keeps the old ones from the requester', () => {
    const check = decided(
      'amended',
      ({ questionId }) => questionId === 'strength',
      'A manager praised careful measuring.',
    );
    const find = (audience: 'requester' | 'candidate') =>
      buildReport(check, audience).findings.find(({ questionId }) => questionId === 'strength');
    expect(find('requester')?.text).toBe('A manager praised careful measuring.');
    expect(JSON.stringify(find('requester'))).not.toContain('Measured twice');
    expect(find('candidate')?.decided?.originalText).toContain('Measured twice');
  });

  it('carries the candidate’s comment', () => {
    const report = buildReport(
      decided('upheld', ({ n }) => n === 1),
      'requester',
    );
    expect(report.findings[0]?.response?.comment).toBe('That was another team.');
  });
});

describe('resultFor', () => {
  it('gives strengths and next steps in the words of the scale, each with the findings it rests on', () => {
    const { strengths, growth, report } = resultFor(completed());
    expect(strengths[0]?.text).toMatch(
      /^Reliability: what your referees typically saw lies between “Mostly .* and “On time/,
    );
    expect(strengths.at(-1)?.text).toContain('Measured twice');
    expect(growth[0]?.text).toMatch(/ A next step could be “/);
    expect(growth.filter(({ text }) => text.includes('wrote'))).toHaveLength(2);
    for (const { findings } of [...strengths, ...growth]) {
      expect(findings.length).toBeGreaterThan(0);
      for (const n of findings) expect(report.findings.some((finding) => finding.n === n)).toBe(true);
    }
  });

  it('names nothing as strength and as something to work on at once', () => {
    const { strengths, growth } = resultFor(completed());
    const numbers = strengths.flatMap(({ findings }) => findings);
    expect(growth.flatMap(({ findings }) => findings).filter((n) => numbers.includes(n))).toEqual([]);
  });

  it('does not use what a reviewer removed', () => {
    const { growth, strengths } = resultFor(
      decided('removed', ({ questionId }) => ['improvement', 'reliability'].includes(questionId ?? '')),
    );
    expect(growth.some(({ text }) => text.includes('wrote'))).toBe(false);
    expect(strengths.some(({ text }) => text.startsWith('Reliability'))).toBe(false);
  });
});
