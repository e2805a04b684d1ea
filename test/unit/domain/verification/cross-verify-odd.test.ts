import { describe, expect, it } from 'vitest';
import { sayPanelFinding } from '../../../../functions/cli/say-panel-finding.ts';
import { analysisOf } from '../../../../shared/domain/verification/analysis.ts';
import { crossVerify } from '../../../../shared/domain/verification/cross-verify.ts';
import type { Panel } from '../../../../shared/domain/verification/panel.ts';
import { panelFindings } from '../../../../shared/domain/verification/panel-findings.ts';
import { grid, honestRows, panel, raisedIn, witness } from './panels.ts';

const rows = (n: number, questions: number, value: number | null) =>
  Array.from({ length: n }, () => new Array<number | null>(questions).fill(value));

const odd: [string, Panel][] = [
  ['nobody', panel([])],
  ['nobody, with questions', panel([], { questions: { q: { competency: 'c' } }, self: { q: 3 } })],
  ['one witness', grid(honestRows(1))],
  ['two witnesses', grid(honestRows(2))],
  ['two opposite witnesses', grid([...rows(1, 20, 1), ...rows(1, 20, 5)])],
  ['no ratings', panel([witness('r1'), witness('r2'), witness('r3')])],
  ['only "did not observe"', grid(rows(5, 20, null))],
  ['one of five who rates at all', grid([...honestRows(1), ...rows(4, 20, null)])],
  ['the lowest from all', grid(rows(5, 20, 1))],
  ['the highest from all', grid(rows(5, 20, 5))],
  ['twelve witnesses', grid(honestRows(12))],
  ['forty witnesses', grid(honestRows(40))],
  ['one question', grid(honestRows(5, 1))],
  ['no question in common', grid([0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((q) => (q === i ? 3 : null))))],
  ['one competency', grid(honestRows(5), { competencies: 1 })],
  ['a competency per question', grid(honestRows(5), { competencies: 20 })],
  ['a scale of two points', grid(rows(4, 6, 1), { scale: [0, 1] })],
  ['a scale of a hundred points', grid(rows(4, 6, 70), { scale: [0, 100] })],
  [
    'two ids that are one',
    panel([witness('r1', { ratings: { q: 3 } }), witness('r1', { ratings: { q: 4 } })]),
  ],
  ['ratings off the scale', grid([...honestRows(4), new Array<number>(20).fill(99)])],
  ['no number', grid([...honestRows(4), new Array<number>(20).fill(Number.NaN)])],
];
const unnamed = odd.map(([name, one]): [string, Panel] => {
  const { questions: _, ...rest } = one;
  return [`${name}, without competencies`, rest];
});

describe('odd input', () => {
  it.each([...odd, ...unnamed])('%s does no harm', (_name, one) => {
    const found = crossVerify(one);
    expect(found.witnesses.map(({ id }) => id).sort()).toEqual(one.witnesses.map(({ id }) => id).sort());
    for (const { weight, signals } of found.witnesses) {
      expect(weight > 0 && weight <= 1).toBe(true);
      for (const { strength } of signals) expect(strength > 0 && strength < 1).toBe(true);
    }
    for (const { picture } of [...found.questions, ...found.competencies]) {
      if (!picture.estimate) continue;
      const { value, low, high } = picture.estimate;
      expect(one.scale[0] <= low && low <= value && value <= high && high <= one.scale[1]).toBe(true);
    }
    for (const finding of panelFindings(one, found))
      expect(sayPanelFinding(finding)).not.toMatch(/NaN|undefined|Infinity/);
    expect(JSON.stringify(analysisOf(one))).not.toMatch(/"(value|low|high|strength)":null/);
  });

  it('of fewer than three says nothing about a person', () => {
    const opposite = grid([...rows(1, 20, 1), ...rows(1, 20, 5)]);
    expect(raisedIn(opposite).filter((one) => /outlier/.test(one))).toEqual([]);
    expect(crossVerify(opposite).questions.map(({ picture }) => picture.agreement)).toEqual(
      new Array<string>(20).fill('insufficient'),
    );
  });

  it('of too few questions says nothing about a person', () => {
    expect(raisedIn(grid([[1, 1], ...rows(4, 2, 5)]))).toEqual([]);
  });

  it('is counted as not observed where it is off the scale', () => {
    const with99 = grid([...honestRows(4), new Array<number>(20).fill(99)]);
    const withNull = grid([...honestRows(4), new Array<null>(20).fill(null)]);
    expect(crossVerify(with99).questions).toEqual(crossVerify(withNull).questions);
  });

  it('has no competencies where they are unknown', () => {
    const { questions: _, ...rest } = grid(honestRows(4));
    const { competencies, questions } = crossVerify(rest);
    expect(competencies).toEqual([]);
    expect(questions).toHaveLength(20);
    expect(questions.every(({ picture }) => picture.estimate)).toBe(true);
  });
});
