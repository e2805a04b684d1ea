import { describe, expect, it } from 'vitest';
import { crossVerify } from '../../../../../shared/domain/verification/cross-verify.ts';
import type { Witness } from '../../../../../shared/domain/verification/panel.ts';
import { grid, honestRows, raisedIn, signal } from '../panels.ts';

const cast: Witness['role'][] = ['manager', 'peer', 'peer', 'report', 'client', 'peer'];
const outliersIn = (one: ReturnType<typeof grid>) => raisedIn(one).filter((found) => /outlier/.test(found));
const sizes = [3, 4, 5, 6];

describe('honest witnesses', () => {
  it.each(sizes)('%i of one role raise nothing', (n) => {
    expect(raisedIn(grid(honestRows(n)))).toEqual([]);
  });

  it.each(sizes)('%i of several roles raise nothing', (n) => {
    expect(raisedIn(grid(honestRows(n), { roles: cast }))).toEqual([]);
  });

  it('who are half a point strict or kind raise nothing', () => {
    const strictness = [-0.5, 0.4, 0, 0.3, -0.2];
    expect(outliersIn(grid(honestRows(5, 20, (i) => strictness[i] ?? 0)))).toEqual([]);
  });

  it('who all rate a weak candidate low raise nothing', () => {
    for (const n of sizes) expect(raisedIn(grid(honestRows(n, 20, () => -1.8)))).toEqual([]);
    expect(raisedIn(grid(Array.from({ length: 5 }, () => new Array<number>(20).fill(1))))).toEqual([]);
  });

  it('who all rate a strong candidate high raise nothing', () => {
    for (const n of sizes) expect(outliersIn(grid(honestRows(n, 20, () => 1)))).toEqual([]);
  });

  it('who differ about one question only raise nothing', () => {
    expect(outliersIn(grid(honestRows(5, 20, (i, q) => (i === 1 && q === 3 ? -3 : 0))))).toEqual([]);
  });
});

describe('a hostile witness', () => {
  it.each(sizes)('of %i who lowers everything is raised, and nobody else', (n) => {
    for (let who = 0; who < n; who += 1) {
      for (const shift of [-2, -1.5]) {
        const one = grid(honestRows(n, 20, (i) => (i === who ? shift : 0)));
        expect(outliersIn(one)).toEqual([`r${who + 1} hostile_outlier`]);
      }
    }
  });

  it.each<[string, (q: number) => boolean]>([
    ['every other question', (q) => q % 2 === 0],
    ['two whole competencies', (q) => q % 5 < 2],
  ])('of five who lowers %s by two is raised, and nobody else', (_what, concerned) => {
    for (let who = 0; who < 5; who += 1) {
      const one = grid(honestRows(5, 20, (i, q) => (i === who && concerned(q) ? -2 : 0)));
      expect(outliersIn(one)).toEqual([`r${who + 1} hostile_outlier`]);
    }
  });

  it('tells how far off they lie, and from how much', () => {
    const one = grid(honestRows(5, 20, (i) => (i === 1 ? -2 : 0)));
    const { evidence } = signal(one, 'r2', 'hostile_outlier') ?? {};
    expect(evidence).toMatchObject({ answers: 20, others: 4 });
    expect(evidence?.offset).toBeLessThan(-1.5);
    expect(evidence?.offset).toBeGreaterThan(-2.5);
  });

  it('is the surer, the further off', () => {
    const of = (shift: number) =>
      signal(grid(honestRows(5, 20, (i) => (i === 1 ? shift : 0))), 'r2', 'hostile_outlier')?.strength ?? 0;
    const strengths = [0, -0.5, -1, -1.5, -2].map(of);
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(strengths[0]).toBe(0);
  });

  it('counts little, but counts, and hardly moves the picture', () => {
    const honest = crossVerify(grid(honestRows(5)));
    const hostile = crossVerify(grid(honestRows(5, 20, (i) => (i === 1 ? -2 : 0))));
    expect(hostile.witnesses[1]?.weight).toBeCloseTo(0.05, 2);
    hostile.competencies.forEach(({ picture }, i) => {
      const before = honest.competencies[i]?.picture.estimate?.value as number;
      expect(Math.abs((picture.estimate?.value as number) - before)).toBeLessThan(0.2);
    });
  });

  it('is not hidden by a candidate whom all others rate high', () => {
    const rows = honestRows(5, 20, (i) => (i === 0 ? -2 : 0.8));
    expect(outliersIn(grid(rows, { roles: cast }))).toEqual(['r1 hostile_outlier']);
  });
});

describe('a lenient witness', () => {
  it.each([4, 5, 6])('of %i who raises everything by two is raised, and nobody else', (n) => {
    const one = grid(honestRows(n, 20, (i) => (i === 1 ? 2 : 0)));
    expect(outliersIn(one)).toEqual(['r2 lenient_outlier']);
  });
});

describe('a role', () => {
  const oneManager = (shift: number) =>
    grid(
      honestRows(5, 20, (i) => (i === 0 ? shift : 0)),
      { roles: cast },
    );
  const twoManagers = (shift: number, n = 5) =>
    grid(
      honestRows(n, 20, (i) => (i < 2 ? shift : 0)),
      { roles: ['manager', 'manager', 'peer', 'peer', 'report', 'client'] },
    );

  it('whose one manager is 0.7 stricter raises nobody as hostile', () => {
    expect(outliersIn(oneManager(-0.7))).toEqual([]);
  });

  it('does not hide a manager who lowers everything by two', () => {
    expect(outliersIn(oneManager(-2))).toEqual(['r1 hostile_outlier']);
  });

  it.each([-0.8, -1.5])('whose two managers are stricter by %d is another view, not hostility', (shift) => {
    for (const n of [5, 6]) {
      const one = twoManagers(shift, n);
      expect(outliersIn(one)).toEqual([]);
      const { witnesses } = crossVerify(one);
      for (const { weight } of witnesses) expect(weight).toBeGreaterThan(0.9);
    }
  });

  it('whose two managers are 1.5 stricter is told as such', () => {
    for (const id of ['r1', 'r2']) {
      const found = signal(twoManagers(-1.5), id, 'role_difference');
      expect(found?.strength).toBeGreaterThanOrEqual(0.5);
      expect(found?.evidence).toMatchObject({ members: 2, role: 'manager' });
      expect(found?.evidence.difference).toBeLessThan(-1);
    }
  });

  it('differs from nobody where all have it', () => {
    const one = grid(honestRows(5, 20, (i) => (i < 2 ? -1 : 0)));
    expect(
      crossVerify(one).witnesses.flatMap(({ signals }) => signals.map(({ kind }) => kind)),
    ).not.toContain('role_difference');
  });

  it('that hardly differs is not told', () => {
    expect(raisedIn(twoManagers(-0.3))).toEqual([]);
  });
});
