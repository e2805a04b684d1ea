import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  cutoffsFor,
  measuresOf,
} from '../../../../../shared/domain/verification/ratings/agreement.ts';

/** All answers that n raters can give on a scale from 1. */
function* allAnswers(n: number, points: number): Generator<number[]> {
  for (let number = 0; number < points ** n; number += 1)
    yield Array.from({ length: n }, (_, i) => 1 + (Math.floor(number / points ** i) % points));
}

describe('measures of agreement', () => {
  it('are 1 and 0 where all agree', () => {
    expect(measuresOf([4, 4, 4, 4], 5)).toEqual({ rwg: 1, averageDeviation: 0 });
  });

  it('are as counted by hand', () => {
    // Mean 3, variance 4 over n - 1, random variance 2 on five points.
    expect(measuresOf([1, 3, 5], 5)).toEqual({ rwg: -1, averageDeviation: 4 / 3 });
    // Mean 4.2, squares 0.8, variance 0.2.
    const { rwg, averageDeviation } = measuresOf([4, 4, 4, 4, 5], 5);
    expect(rwg).toBeCloseTo(0.9, 10);
    expect(averageDeviation).toBeCloseTo(0.32, 10);
  });

  it('set the variance against that of random answers on the same points', () => {
    // (7 x 7 - 1) / 12 = 4.
    expect(measuresOf([2, 4, 6], 7).rwg).toBeCloseTo(0, 10);
  });
});

describe('cut-offs', () => {
  it('for three raters on five points are as counted by hand over 125 answers', () => {
    // All equal: 5 of 125. Two equal and one a point off: 24 more, in all 0.232. Next would be three in a row or two points off.
    const { high, moderate } = cutoffsFor(3, 5);
    expect(high.rwg).toBeCloseTo(1, 6);
    expect(high.averageDeviation).toBeCloseTo(0, 6);
    expect(moderate.rwg).toBeCloseTo(1 - 1 / 3 / 2, 6);
    expect(moderate.averageDeviation).toBeCloseTo(4 / 9, 6);
  });

  it('for five raters on five points are as counted by hand over 3,125 answers', () => {
    // By variance: 5 all equal, 40 with one a point off, 80 with two a point off: 125, or 0.04. The next 60 would make 0.059.
    // By average deviation: 5, 40, then 60 with one a point above and one below: 105. The next 80 would make 0.059.
    const { high } = cutoffsFor(5, 5);
    expect(high.rwg).toBeCloseTo(0.85, 6);
    expect(high.averageDeviation).toBeCloseTo(0.4, 6);
  });

  it.each([
    [3, 5],
    [4, 5],
    [5, 5],
    [6, 5],
    [3, 7],
    [4, 4],
  ])('for %i raters on %i points are exact: counted over all answers, not one worse fits', (n, points) => {
    const all = [...allAnswers(n, points)].map((values) => measuresOf(values, points));
    const near = 1e-6;
    for (const [name, chance] of [
      ['high', 0.05],
      ['moderate', 0.25],
    ] as const) {
      const cut = cutoffsFor(n, points)[name];
      const share = (passes: (one: (typeof all)[number]) => boolean) =>
        all.filter(passes).length / all.length;
      const worse = Math.max(...all.map(({ rwg }) => rwg).filter((rwg) => rwg < cut.rwg - near));
      expect(share(({ rwg }) => rwg >= cut.rwg - near)).toBeLessThanOrEqual(chance);
      expect(share(({ rwg }) => rwg >= worse - near)).toBeGreaterThan(chance);
      const wider = Math.min(
        ...all
          .map(({ averageDeviation }) => averageDeviation)
          .filter((one) => one > cut.averageDeviation + near),
      );
      const within = (limit: number) => share(({ averageDeviation }) => averageDeviation <= limit + near);
      expect(within(cut.averageDeviation)).toBeLessThanOrEqual(chance);
      expect(within(wider)).toBeGreaterThan(chance);
    }
  });

  it('grow milder with more raters, and hardly move any more beyond 24', () => {
    const high = [3, 4, 5, 6, 8, 12, 24].map((n) => cutoffsFor(n, 5).high.rwg);
    expect(high).toEqual([...high].sort((a, b) => b - a));
    expect(cutoffsFor(40, 5)).toEqual(cutoffsFor(24, 5));
  });

  it('stay on the scale that was asked for where points are lumped together', () => {
    const [five, nine] = [cutoffsFor(10, 5), cutoffsFor(10, 9)];
    expect(nine.moderate.averageDeviation).toBeCloseTo(2 * five.moderate.averageDeviation, 6);
    expect(nine.moderate.rwg).toBeCloseTo(five.moderate.rwg, 6);
  });
});

describe('agreement as a word', () => {
  it.each([
    [[4, 4, 4], 'high'],
    [[1, 1, 1], 'high'],
    [[4, 4, 5], 'moderate'],
    [[5, 5, 4], 'moderate'],
    [[3, 4, 5], 'low'],
    [[3, 3, 5], 'low'],
    [[1, 3, 5], 'low'],
    [[4, 4, 4, 4, 5], 'high'],
    [[3, 4, 4, 4, 5], 'moderate'],
    [[4, 4, 4, 5, 5], 'moderate'],
    [[1, 4, 4, 4, 4], 'low'],
    [[4, 5], 'insufficient'],
    [[4, 4], 'insufficient'],
    [[3], 'insufficient'],
    [[], 'insufficient'],
  ] as const)('of %j is %s', (values, word) => {
    expect(agreementOf(values, [1, 5])).toBe(word);
  });

  it('does not depend on where the scale begins, nor on its direction', () => {
    for (const values of allAnswers(4, 5)) {
      const word = agreementOf(values, [1, 5]);
      expect(
        agreementOf(
          values.map((one) => one - 3),
          [-2, 2],
        ),
      ).toBe(word);
      expect(
        agreementOf(
          values.map((one) => 6 - one),
          [1, 5],
        ),
      ).toBe(word);
    }
  });

  it.each([3, 5])('is high for at most one in twenty of all random answers of %i raters', (n) => {
    const words = [...allAnswers(n, 5)].map((values) => agreementOf(values, [1, 5]));
    const share = (word: string) => words.filter((one) => one === word).length / words.length;
    expect(share('high')).toBeLessThanOrEqual(0.05);
    expect(share('high')).toBeGreaterThan(0.01);
    expect(share('high') + share('moderate')).toBeLessThanOrEqual(0.25);
  });
});
