import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../../../shared/domain/verification/panel.ts';
import { chancesOf } from '../../../../../shared/domain/verification/signals/answering.ts';
import { grid, honestRows, raisedIn, signal, signalsOfWitness } from '../panels.ts';

const constant = (value: number, questions = 20) => new Array<number>(questions).fill(value);
const more = (first: Partial<Witness>) => ({ more: [first] });

describe('the chance of each point', () => {
  it('is a whole, highest at the level, and the same in larger units', () => {
    const chances = chancesOf([1, 5], 4, 0.76);
    expect(chances).toHaveLength(5);
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
    expect(Math.max(...chances)).toBe(chances[3]);
    expect(chances[2]).toBeCloseTo(chances[4] as number, 10);
    expect(chancesOf([11, 15], 14, 0.76)).toEqual(chances);
  });
});

describe('straight lining', () => {
  it('is raised where one gives the same answer to all and the others do not', () => {
    for (const value of [2, 3, 4]) {
      const found = signal(grid([constant(value), ...honestRows(4)]), 'r1', 'straight_lining');
      expect(found?.strength).toBeGreaterThan(0.5);
      expect(found?.evidence).toEqual({ answers: 20, value });
    }
  });

  it.each([10, 20, 30, 40])(
    'is not raised against a strong candidate whom all rate 5 on %i questions',
    (q) => {
      for (const n of [3, 4, 5, 6])
        expect(raisedIn(grid(Array.from({ length: n }, () => constant(5, q))))).toEqual([]);
    },
  );

  it.each<[number, number]>([
    [1, 7],
    [0, 10],
    [0, 100],
  ])('is not raised against a candidate whom all rate highest on a scale from %i to %i', (least, most) => {
    const rows = Array.from({ length: 5 }, () => constant(most));
    expect(raisedIn(grid(rows, { scale: [least, most] }))).toEqual([]);
  });

  it('is not raised for one who rates a candidate 5 whom nearly all rate 5', () => {
    const nearly = honestRows(4, 20, () => 0).map((row, i) => row.map((_, q) => ((q + i) % 7 === 0 ? 4 : 5)));
    expect(raisedIn(grid([constant(5), ...nearly]))).toEqual([]);
  });

  it('is still raised where one hostile witness makes the others’ answers look rare', () => {
    const one = grid([constant(5), constant(5), constant(5), constant(1)]);
    expect(raisedIn(one).filter((found) => !found.startsWith('r4'))).toEqual([]);
  });

  it('is not told of one who varies a single answer, nor of few answers', () => {
    const varied = constant(3);
    varied[7] = 4;
    expect(signal(grid([varied, ...honestRows(4)]), 'r1', 'straight_lining')).toBeUndefined();
    expect(signal(grid([constant(3, 4), ...honestRows(4, 4)]), 'r1', 'straight_lining')).toBeUndefined();
  });

  it('is the surer, the more questions there were', () => {
    const of = (q: number) =>
      signal(grid([constant(3, q), ...honestRows(4, q)]), 'r1', 'straight_lining')?.strength ?? 0;
    expect(of(10)).toBeLessThan(of(20));
    expect(of(20)).toBeLessThanOrEqual(of(40));
  });
});

describe('answers that came too fast', () => {
  const fast = (seconds?: number, rest: Partial<Witness> = {}) =>
    signal(
      grid(honestRows(4), more({ ...rest, ...(seconds !== undefined && { seconds }) })),
      'r1',
      'too_fast',
    );

  it('are raised for twenty questions in ten seconds, and not in five minutes', () => {
    expect(fast(10)?.strength).toBeGreaterThan(0.9);
    expect(fast(10)?.evidence).toEqual({ seconds: 10, answers: 20 });
    expect(fast(300)).toBeUndefined();
    expect(fast(120)).toBeUndefined();
    expect(fast(0)?.strength).toBe(0.99);
  });

  it('depend on how much there was to write', () => {
    const statements = [{ q: 'strength', text: 'x'.repeat(1500) }];
    expect(fast(80)?.strength ?? 0).toBeLessThan(0.5);
    expect(fast(80, { statements })?.strength).toBeGreaterThan(0.5);
  });

  it('are not told where the time is not known or makes no sense', () => {
    expect(fast()).toBeUndefined();
    expect(fast(-5)).toBeUndefined();
  });
});

describe('an extreme rating without an example', () => {
  const low = honestRows(5).map((row, i) =>
    row.map((value, q) => (i > 0 ? Math.max(3, value) : q < 8 ? 1 : value)),
  );
  const told = Array.from({ length: 8 }, (_, q) => ({ q: `q${q + 1}`, text: `It was late on day ${q}.` }));

  it('is raised where there are many and the others see it differently', () => {
    const found = signal(grid(low), 'r1', 'extreme_without_example');
    expect(found?.strength).toBeGreaterThan(0.5);
    expect(found?.evidence).toEqual({ low: 8, high: 0, answers: 20 });
  });

  it('is not told where each has an example, and an empty one is none', () => {
    expect(signal(grid(low, more({ statements: told })), 'r1', 'extreme_without_example')).toBeUndefined();
    const empty = told.map(({ q }) => ({ q, text: '  ' }));
    expect(signal(grid(low, more({ statements: empty })), 'r1', 'extreme_without_example')).toBeDefined();
  });

  it('is not raised for one or two', () => {
    const rows = honestRows(5);
    rows[0] = (rows[0] as number[]).map((value, q) => (q < 2 ? 1 : value));
    expect(signal(grid(rows), 'r1', 'extreme_without_example')).toBeUndefined();
  });

  it('is not raised where the others say nearly the same', () => {
    const strong = honestRows(5, 20, () => 1.2);
    expect(signalsOfWitness(grid(strong), 'r1').map(({ kind }) => kind)).not.toContain(
      'extreme_without_example',
    );
  });

  it('counts both ends', () => {
    const rows = honestRows(5).map((row, i) =>
      i === 0 ? row.map((value, q) => (q < 8 ? (q % 2 === 0 ? 1 : 5) : value)) : row.map(() => 3),
    );
    expect(signal(grid(rows), 'r1', 'extreme_without_example')?.evidence).toMatchObject({ low: 4, high: 4 });
  });
});

describe('what is known of a witness', () => {
  const of = (change: Partial<Witness>, candidateDevice?: string) =>
    raisedIn(
      grid(honestRows(4), { ...more(change), ...(candidateDevice && { change: { candidateDevice } }) }),
    );

  it('raises a conflict that was declared, and lowers nobody’s weight for it', () => {
    expect(of({ declaredConflict: true })).toEqual(['r1 declared_conflict']);
    expect(of({ declaredConflict: false })).toEqual([]);
  });

  it('raises a reference that came from the candidate’s own device', () => {
    expect(of({ device: 'own' }, 'own')).toEqual(['r1 candidate_device']);
    expect(of({ device: 'other' }, 'own')).toEqual([]);
    expect(of({}, 'own')).toEqual([]);
  });
});
