import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAdditive } from '../../../../../shared/domain/verification/ratings/additive-fit.ts';

const rowsOf = (...rows: number[][]): Float64Array[] => rows.map((row) => Float64Array.from(row));
const trusting = (rows: readonly unknown[]): number[] => rows.map(() => 1);

/** Exact data: the level of each question plus the leniency of each witness. */
const additive = (levels: number[], leniency: number[]): Float64Array[] =>
  leniency.map((own) => Float64Array.from(levels, (level) => level + own));

const closeTo = (found: ArrayLike<number>, expected: readonly number[], digits = 8): void => {
  expect(found.length).toBe(expected.length);
  expected.forEach((one, i) => {
    expect(found[i]).toBeCloseTo(one, digits);
  });
};

describe('the fit of levels and leniency', () => {
  it('recovers exact data', () => {
    const rows = additive([3, 4, 2.5, 3.5], [0.5, -0.75, 0.25]);
    const { level, leniency, residual, freedom, weight } = fitAdditive(rows, trusting(rows), 0);
    closeTo(level, [3, 4, 2.5, 3.5]);
    closeTo(leniency, [0.5, -0.75, 0.25]);
    closeTo(weight, [3, 3, 3, 3]);
    expect(residual).toBeCloseTo(0, 8);
    // 12 answers less 4 levels less 2 free leniencies.
    expect(freedom).toBe(6);
  });

  it('recovers any exact data without gaps', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 12 }),
        fc.array(value, { minLength: 2, maxLength: 6 }),
        (levels, leniencies) => {
          const mean = leniencies.reduce((sum, one) => sum + one, 0) / leniencies.length;
          const centred = leniencies.map((one) => one - mean);
          const rows = additive(levels, centred);
          const { level, leniency } = fitAdditive(rows, trusting(rows), 0);
          closeTo(level, levels, 6);
          closeTo(leniency, centred, 6);
        },
      ),
    );
  });

  it('comes near to exact data with missing answers', () => {
    const rows = additive([3, 4, 2.5, 3.5, 3, 4.5], [0.6, -0.6, 0]);
    (rows[0] as Float64Array)[1] = Number.NaN;
    (rows[2] as Float64Array)[4] = Number.NaN;
    const { level, leniency } = fitAdditive(rows, trusting(rows), 0);
    closeTo(level, [3, 4, 2.5, 3.5, 3, 4.5], 1);
    expect(leniency[0]).toBeGreaterThan(0.5);
    expect(leniency[1]).toBeLessThan(-0.5);
  });

  it('corrects a question that only strict witnesses have answered', () => {
    const rows = additive([4, 4, 4, 4, 4, 4], [-0.8, -0.8, 0.8, 0.8]);
    for (const row of rows.slice(2)) row[5] = Number.NaN;
    const { level } = fitAdditive(rows, trusting(rows), 0);
    // The plain mean of that question is 3.2.
    expect(level[5]).toBeGreaterThan(3.85);
  });

  it('believes a difference the less, the larger the shrinking', () => {
    const rows = additive([3, 3, 3, 3], [1, -1]);
    const of = (shrink: number) => fitAdditive(rows, trusting(rows), shrink).leniency[0] as number;
    expect(of(0)).toBeCloseTo(1, 8);
    // Half of it where as many answers are assumed as there are.
    expect(of(4)).toBeCloseTo(0.5, 8);
    expect(of(400)).toBeLessThan(0.02);
  });

  it('lets a witness of weight 0 change nothing and measures them all the same', () => {
    const rows = additive([3, 4, 2.5, 3.5], [0.5, -0.5]);
    const odd = [...rows, Float64Array.from([1, 1, 1, 1])];
    const found = fitAdditive(odd, [1, 1, 0], 0);
    closeTo(found.level, [3, 4, 2.5, 3.5]);
    expect(found.leniency[2]).toBeCloseTo(1 - 3.25, 8);
    expect(found.residual).toBeCloseTo(0, 8);
  });

  it('weighs', () => {
    const rows = rowsOf([5, 5], [1, 1]);
    closeTo(fitAdditive(rows, [1, 1], 1e9).level, [3, 3], 5);
    closeTo(fitAdditive(rows, [1, 1 / 3], 1e9).level, [4, 4], 5);
  });

  it('gives no level where nobody answered, and none at all for no witness', () => {
    const { level, weight } = fitAdditive(rowsOf([3, Number.NaN], [4, Number.NaN]), [1, 1], 4);
    expect(level[0]).toBeCloseTo(3.5, 8);
    expect(level[1]).toBeNaN();
    expect(weight[1]).toBe(0);
    expect(fitAdditive([], [], 4)).toMatchObject({ residual: 0, freedom: 1 });
  });

  it('moves levels with the scale and leaves leniency where it is', () => {
    const rows = rowsOf([3, 4, 2, 5], [2, 4, 1, 4], [3, 3, 3, 5]);
    const moved = rows.map((row) => row.map((one) => one + 7));
    const [one, other] = [fitAdditive(rows, [1, 0.5, 1], 6), fitAdditive(moved, [1, 0.5, 1], 6)];
    closeTo(
      other.level,
      [...one.level].map((level) => level + 7),
    );
    closeTo(other.leniency, [...one.leniency]);
    expect(other.residual).toBeCloseTo(one.residual, 8);
  });
});
