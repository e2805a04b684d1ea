import { describe, expect, it } from 'vitest';
import { type RefereeRole, refereeRoles } from '../../../shared/domain/check/records.ts';
import { figuresOf } from '../../../shared/domain/closure/report-figures.ts';
import { reportFindings } from '../../../shared/domain/closure/report-findings.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { factMatrix, findingCard, ratingCharts, timeline } from '../../../shared/web/components/index.ts';
import { byRole, refereeLabels } from '../../../shared/web/labels.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import * as reported from './report-sample.ts';
import { questionnaire } from './sample.ts';

const { en, zh } = wordsOf;
const roles: Record<string, RefereeRole> = { r1: 'manager', r2: 'peer', r3: 'peer', r4: 'teacher' };

describe('who said something', () => {
  it('is told by role and number', () => {
    expect(byRole(en, roles, ['r3', 'r1', 'r2', 'r1'])).toBe('a manager and 2 colleagues');
    expect(byRole(zh, roles, ['r3', 'r1', 'r2', 'r1'])).toBe('1位上级和2位同事');
  });

  it('counts somebody of whom nothing is known as another referee', () => {
    expect(byRole(en, roles, ['r9'])).toBe('another referee');
  });

  it.each(refereeRoles)('has words for the role %s', (role) => {
    for (const words of [en, zh]) expect(byRole(words, { r1: role }, ['r1'])).toMatch(/\S/);
  });
});

describe('labels of referees', () => {
  const referee = (id: string, role: RefereeRole, state: 'answered' | 'declined' = 'answered') => ({
    id,
    role,
    state,
    email: `${id}@example.org`,
  });

  it('number those in the same role, and leave out who has not answered', () => {
    const list = [
      referee('r1', 'manager'),
      referee('r2', 'peer'),
      referee('r3', 'peer'),
      referee('r4', 'hr', 'declined'),
    ];
    expect(Object.entries(refereeLabels(en, list)).sort()).toEqual([
      ['r1', 'Manager'],
      ['r2', expect.stringMatching(/^Colleague [12]$/)],
      ['r3', expect.stringMatching(/^Colleague [12]$/)],
    ]);
    expect(refereeLabels(zh, list).r1).toBe('上级');
    expect(refereeLabels(zh, list).r2).toMatch(/^同事 [12]$/);
  });
});

describe('the parts of a report in Chinese', () => {
  const { analysis, referees } = reported.inReview;
  const labels = refereeLabels(zh, referees);

  it('have no English words of their own', () => {
    if (!analysis) throw new Error('There is no analysis.');
    const questions = analysis.ratings.map((row) => ({ ...row, questionText: '问' }));
    const { competencies } = analysis;
    const chart = ratingCharts(zh, { competencies, questions, reader: 'candidate' })?.toString() ?? '';
    const { facts: told } = figuresOf(readable(reported.inReview), questionnaire, { words: zh, gone: [] });
    const facts = factMatrix(zh, told, labels)?.toString() ?? '';
    const said = `${chart}${facts}`.replaceAll(/<[^>]*>/g, ' ').replaceAll(/data-head="[^"]*"/g, ' ');
    expect(said.replaceAll(/Acme Optics|Lumen Labs|(Senior )?[Tt]est engineer/g, '')).not.toMatch(
      /[A-Za-z]{3}/,
    );
    expect(facts).toContain('在Acme Optics的开始时间');
  });

  it('say every finding, and mark what is not Chinese as what it is', () => {
    const findings = reportFindings(readable(reported.inReview), { audience: 'candidate', words: zh });
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const card = findingCard(zh, finding, { roles, smallestGroup: 3 }).toString();
      const ours = card
        .replaceAll(/<(\w+) lang="en">.*?<\/\1>/gs, '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/Acme Optics|Ana Ferreira/g, '');
      expect(ours).not.toMatch(/[A-Za-z]{2}/);
    }
  });
});

describe('the timeline', () => {
  const step = {
    id: 'review' as const,
    title: 'Reading',
    who: 'You',
    purpose: 'You read.',
    state: 'next' as const,
    promisedAt: '2026-03-20T08:00:00.000Z',
  };
  const said = (more: object) =>
    timeline(en, [{ ...step, ...more }])
      .toString()
      .replaceAll(/<[^>]*>/g, '');

  it('shows promised, expected and actual time', () => {
    expect(said({ projectedAt: '2026-03-22T08:00:00.000Z' })).toContain('now expected by 22 March 2026');
    expect(said({ state: 'done', actualAt: '2026-03-18T08:00:00.000Z' })).toContain('done 18 March 2026');
  });

  it('does not repeat a day that has stayed the same', () => {
    expect(said({ projectedAt: '2026-03-20T09:00:00.000Z' })).not.toContain('expected');
  });
});
