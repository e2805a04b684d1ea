import { describe, expect, it } from 'vitest';
import { crossVerify } from '../../../../../shared/domain/verification/cross-verify.ts';
import type { Panel, Witness } from '../../../../../shared/domain/verification/panel.ts';
import { groupsOf, type Pair } from '../../../../../shared/domain/verification/signals/index.ts';
import { grid, honestRows, raisedIn, signal } from '../panels.ts';

const panelOf = (more: Partial<Witness>[], rows = honestRows(5)): Panel => grid(rows, { more });
/** The first witnesses all have something. */
const shared = (mark: Partial<Witness>, count = 2, rows = honestRows(5)): Panel =>
  panelOf(new Array<Partial<Witness>>(count).fill(mark), rows);
const strength = (one: Panel, id = 'r1'): number =>
  Math.max(
    signal(one, id, 'collusion_harm')?.strength ?? 0,
    signal(one, id, 'collusion_praise')?.strength ?? 0,
  );
const copied = (rows: number[][], ...witnesses: number[]): number[][] =>
  rows.map((row, i) => (witnesses.includes(i) ? [...(rows[0] as number[])] : row));
const noon = (minutes: number) => new Date(Date.UTC(2026, 2, 6, 12) + minutes * 60_000).toISOString();

describe('two witnesses', () => {
  it('on one network are not raised: offices have one', () => {
    for (const count of [2, 3, 5]) {
      const one = shared({ network: 'office' }, count);
      expect(strength(one)).toBeLessThan(0.5);
      expect(crossVerify(one).groups).toEqual([]);
    }
  });

  it('on one device are noticed, and not raised for that alone', () => {
    const found = strength(shared({ device: 'laptop' }));
    expect(found).toBeGreaterThanOrEqual(0.2);
    expect(found).toBeLessThan(0.5);
  });

  it('on one network and device are raised, and count as one', () => {
    const one = shared({ network: 'office', device: 'laptop' });
    expect(strength(one)).toBeGreaterThanOrEqual(0.5);
    const { groups, witnesses } = crossVerify(one);
    expect(groups).toEqual([['r1', 'r2']]);
    expect(witnesses[0]?.weight).toBeLessThanOrEqual(0.5);
    expect(witnesses[1]?.weight).toBeLessThanOrEqual(0.5);
    expect(witnesses[2]?.weight).toBeGreaterThan(0.9);
    expect(signal(one, 'r1', 'collusion_praise')?.with).toEqual(['r2']);
    expect(raisedIn(one).filter((found) => !/^r[12] collusion/.test(found))).toEqual([]);
  });

  it('are not taken for one where both marks are unknown', () => {
    expect(crossVerify(panelOf([{}, {}])).groups).toEqual([]);
  });

  it('who answer at the same moment are not noticed for that alone', () => {
    const one = shared({ submittedAt: noon(0) }, 5);
    expect(crossVerify(one).witnesses.flatMap(({ signals }) => signals)).toEqual([]);
  });

  it('who answer soon after each other are the surer for it', () => {
    const device = 'laptop';
    const of = (minutes: number) =>
      strength(
        panelOf([
          { device, submittedAt: noon(0) },
          { device, submittedAt: noon(minutes) },
        ]),
      );
    expect(of(600)).toBeLessThan(of(8));
    expect(of(8)).toBeLessThan(of(1));
    expect(of(600)).toBe(strength(shared({ device })));
  });

  it('whose twenty answers are the same are raised where others differ', () => {
    for (const n of [3, 4, 5, 6]) {
      const one = grid(copied(honestRows(n), 1));
      expect(raisedIn(one).sort()).toEqual(['r1 collusion_praise', 'r2 collusion_praise']);
      expect(signal(one, 'r1', 'collusion_praise')?.evidence).toMatchObject({ equal: 20, of: 20 });
    }
  });

  it('whose few answers are the same are not: that is chance', () => {
    for (const questions of [3, 5, 8])
      expect(strength(grid(copied(honestRows(5, questions), 1)))).toBeLessThan(0.5);
  });

  it.each([20, 30, 40])('whose %i answers are the same are not where all rate 5', (questions) => {
    for (const n of [3, 4, 5, 6]) {
      const rows = Array.from({ length: n }, () => new Array<number>(questions).fill(5));
      const one = grid(rows);
      expect(strength(one)).toBeLessThan(0.5);
      expect(crossVerify(one).groups).toEqual([]);
    }
  });

  it('whose answers are nearly all 5 are not where all others’ are, too', () => {
    const rows = Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 20 }, (__, q) => ((q + 4 * i) % 17 === 0 ? 4 : 5)),
    );
    expect(crossVerify(grid(rows)).groups).toEqual([]);
  });

  it('are told apart by what their answers do to the candidate', () => {
    const lowered = grid(
      copied(
        honestRows(5, 20, (i) => (i < 2 ? -1.5 : 0)),
        1,
      ),
    );
    expect(raisedIn(lowered)).toEqual(expect.arrayContaining(['r1 collusion_harm', 'r2 collusion_harm']));
    const lifted = grid(
      copied(
        honestRows(5, 20, (i) => (i < 2 ? 1 : 0)),
        1,
      ),
    );
    expect(raisedIn(lifted)).toEqual(expect.arrayContaining(['r1 collusion_praise', 'r2 collusion_praise']));
  });
});

describe('shared wording', () => {
  const text =
    'When the freezer failed on a Sunday, Dana drove to the depot herself, borrowed two generators and saved most of the vaccine stock.';
  const edited =
    'When the freezer broke on a Sunday, Dana drove herself to the depot, borrowed two generators and saved nearly all of the vaccine stock.';
  const own = [
    'She rebuilt the ward rota so that nobody worked three nights in a row.',
    'Her handover notes were short, and I had to ask for the details.',
    'In the audit she found the wrong figure in an old report.',
  ];
  const wrote = (...texts: string[]) =>
    panelOf(texts.map((one) => ({ statements: [{ q: 'strength', text: one }] })));

  it('raises two, as the same words or the same with small changes', () => {
    for (const second of [text, edited]) {
      const one = wrote(text, second, ...own);
      expect(raisedIn(one)).toEqual(['r1 collusion_praise', 'r2 collusion_praise']);
      expect(crossVerify(one).groups).toEqual([['r1', 'r2']]);
    }
    expect(signal(wrote(text, text, ...own), 'r1', 'collusion_praise')?.evidence.wording).toBe('copied');
  });

  it('joins three', () => {
    const one = wrote(text, edited, text, ...own);
    expect(crossVerify(one).groups).toEqual([['r1', 'r2', 'r3']]);
    expect(signal(one, 'r1', 'collusion_praise')?.with).toEqual(['r2', 'r3']);
    for (const { weight } of crossVerify(one).witnesses.slice(0, 3))
      expect(weight).toBeLessThanOrEqual(1 / 3);
  });

  it('raises nobody where all write for themselves', () => {
    expect(raisedIn(wrote(text, ...own))).toEqual([]);
    expect(raisedIn(wrote('', '', '', '', ''))).toEqual([]);
  });

  it('tells no word of what was written', () => {
    const { witnesses } = crossVerify(wrote(text, edited, ...own));
    expect(JSON.stringify(witnesses)).not.toMatch(/Dana|freezer|vaccine/);
  });
});

describe('witnesses who count as one', () => {
  const pair = (a: number, b: number, sure = 0.8): Pair => ({
    a,
    b,
    strength: sure,
    direction: 'harm',
    evidence: {},
  });

  it('are joined by raised pairs, also over others', () => {
    expect(groupsOf([pair(0, 1), pair(1, 3), pair(2, 4)], 6).map((group) => group.sort())).toEqual([
      [0, 1, 3],
      [2, 4],
    ]);
  });

  it('are not joined by weak ones', () => {
    expect(groupsOf([pair(0, 1, 0.49)], 3)).toEqual([]);
    expect(groupsOf([pair(0, 1, 0.5)], 3)).toEqual([[0, 1]]);
  });

  it('are the same groups whatever the order of the pairs', () => {
    const pairs = [pair(0, 1), pair(1, 3), pair(2, 4), pair(4, 5)];
    expect(groupsOf([...pairs].reverse(), 6)).toEqual(groupsOf(pairs, 6));
  });

  it('are not a second source: two who lower together move the picture as one', () => {
    const rows = honestRows(5, 20, (i) => (i < 2 ? -1.5 : 0));
    const mean = (one: Panel) => {
      const { questions } = crossVerify(one);
      return (
        questions.reduce((sum, { picture }) => sum + (picture.estimate?.value ?? 0), 0) / questions.length
      );
    };
    const alone = mean(grid(rows));
    const together = mean(shared({ network: 'n', device: 'd' }, 2, rows));
    const honest = mean(grid(honestRows(5)));
    expect(Math.abs(together - honest)).toBeLessThan(Math.abs(alone - honest));
  });
});
