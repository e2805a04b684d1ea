import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/domain/check/findings.ts';
import { buildReport } from '../../../../shared/domain/closure/report.ts';
import type { Audience } from '../../../../shared/domain/closure/report-findings.ts';
import { type ReadableCheck, readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { Refusal } from '../../../../shared/domain/terms/refusal.ts';
import { reportResource } from '../../../../shared/http/report-schema.ts';
import { type Language, wordsOf } from '../../../../shared/words/index.ts';
import * as reported from '../../web/report-sample.ts';
import { completed, verified } from './report.sample.ts';

const reportFor = (check: ReadableCheck, audience: Audience, language: Language = 'en') =>
  buildReport(check, { audience, words: wordsOf[language] });

/** The check with one finding as a reviewer left it. */
function decided(
  verdict: 'upheld' | 'amended' | 'removed',
  which: (finding: Finding) => boolean,
  text?: string,
): ReadableCheck {
  const check = completed();
  return {
    ...check,
    findings: check.findings.map((finding) =>
      which(finding)
        ? {
            ...finding,
            response: { kind: 'dispute', comment: 'That was another team.', at: '2026-03-13T09:00:00.000Z' },
            decided: { verdict, ...(text && { text }) },
          }
        : finding,
    ),
  };
}

describe('buildReport', () => {
  it('says what was asked of whom, without a referee’s name or address', () => {
    const report = reportFor(completed(), 'requester');
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
      'When Ana Ferreira agreed to a deadline, what usually happened?',
    );
    expect(report.ratings.every(({ anchors }) => anchors.length === 5)).toBe(true);
    expect(report.facts).toHaveLength(3);
  });

  it('is the same each time', () => {
    expect(reportFor(completed(), 'requester')).toEqual(reportFor(completed(), 'requester'));
  });

  it.each(['requester', 'candidate'] as const)(
    'is refused to the %s before the check is completed',
    (audience) => {
      const check = verified();
      const withdrawn = { ...completed(), head: { ...completed().head, ended: 'withdrawn' as const } };
      for (const early of [check, withdrawn]) {
        expect(() => reportFor(early, audience)).toThrow(Refusal);
      }
    },
  );

  it('leaves out for the requester what a reviewer removed, with its figures; the candidate sees it', () => {
    const rating = decided(
      'removed',
      ({ kind, questionId }) => kind === 'rating' && questionId === 'quality',
    );
    const requester = reportFor(rating, 'requester');
    expect(requester.ratings.some(({ questionId }) => questionId === 'quality')).toBe(false);
    expect(JSON.stringify(requester)).not.toContain('How finished was the work');
    expect(reportFor(rating, 'candidate').findings).toHaveLength(rating.findings.length);

    const fact = reportFor(
      decided('removed', ({ claimKey }) => claimKey === 'work.1.startDate'),
      'requester',
    );
    expect(fact.facts.map(({ key }) => key)).toEqual(['work.1.endDate', 'work.1.position']);

    const example = reportFor(
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
      reportFor(check, audience).findings.find(({ questionId }) => questionId === 'strength');
    expect(find('requester')?.text).toBe('A manager praised careful measuring.');
    expect(JSON.stringify(find('requester'))).not.toContain('Measured twice');
    expect(find('requester')).toMatchObject({
      code: 'reworded',
      values: {},
      decided: { verdict: 'amended' },
    });
    expect(find('requester')).not.toHaveProperty('standing');
    expect(find('requester')).not.toHaveProperty('quote');
    expect(find('candidate')).toEqual(find('requester'));
  });

  it('carries the candidate’s comment', () => {
    const report = reportFor(
      decided('upheld', ({ n }) => n === 1),
      'requester',
    );
    expect(report.findings[0]?.response?.comment).toBe('That was another team.');
  });
});

describe('what a report keeps to itself', () => {
  it('does not say who gave an example, which shows their rating', () => {
    const remarks = reportFor(completed(), 'requester').findings.filter(({ kind }) => kind === 'remark');
    expect(remarks.length).toBeGreaterThan(0);
    for (const { sources } of remarks) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).not.toHaveProperty('refereeId');
    }
  });

  it('counts a tie that only the candidate has told of', () => {
    const check = completed();
    const [first, ...others] = check.referees;
    if (!first) throw new Error('There is no referee.');
    const told = { ...check, referees: [{ ...first, conflict: true }, ...others] };
    expect(reportFor(told, 'requester').conflicts).toBe(2);
  });

  it('takes the competency along with a question that a reviewer removed', () => {
    const check = decided('removed', ({ kind, questionId }) => kind === 'rating' && questionId === 'helping');
    const names = (audience: 'requester' | 'candidate') =>
      reportFor(check, audience).competencies.map(({ competency }) => competency);
    expect(names('candidate')).toContain('teamwork');
    expect(names('requester')).not.toContain('teamwork');
    expect(names('requester')).toContain('reliability');
  });
});

describe('the interface', () => {
  it('describes every field of a report, and no more', () => {
    const removed = decided('amended', ({ n }) => n === 1, 'In other words.');
    for (const check of [completed(), removed, readable(reported.completed)]) {
      const report = JSON.parse(JSON.stringify(reportFor(check, 'requester')));
      expect(reportResource.parse(report)).toEqual(report);
    }
  });
});

describe('in Chinese', () => {
  it('has the same codes, values and figures, and other words', () => {
    const bare = ({ findings, ratings }: ReturnType<typeof reportFor>) => [
      findings.map(({ about: _a, text: _t, ...rest }) => rest),
      ratings.map(({ questionText: _q, anchors: _n, ...rest }) => rest),
    ];
    const en = reportFor(readable(reported.completed), 'requester');
    const zh = reportFor(readable(reported.completed), 'requester', 'zh');
    expect(bare(zh)).toEqual(bare(en));
    expect(zh.packageTitle).toMatch(/^\p{Script=Han}+$/u);
    for (const { text, code } of zh.findings)
      if (code !== 'reworded') expect(text).toMatch(/\p{Script=Han}/u);
    for (const { label } of zh.referees) expect(label).toMatch(/^推荐人\d（.+）$/);
  });
});
