import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Distances,
  evidenceOf,
} from '../../../../../shared/domain/verification/ratings/contamination.ts';
import { assumptionsFor } from '../../../../../shared/domain/verification/ratings/model.ts';

const { leniency, noise } = assumptionsFor(4);
const wave = [0.4, -0.7, 0.1, 0.6, -0.4, 0, -0.5, 0.7, 0.2, -0.4];

/** Twenty answers of somebody who is moved where `concerned` says so. */
const distances = (shift: number, concerned: (q: number) => boolean = () => true, strict = 0): Distances => ({
  distances: Float64Array.from(
    { length: 20 },
    (_, q) => (wave[q % 10] as number) + strict + (concerned(q) ? shift : 0),
  ),
  competencies: Array.from({ length: 20 }, (_, q) => q % 5),
  noise: noise ** 2,
  mean: 0,
  variance: 1.2 * leniency ** 2,
});
const down = (...given: Parameters<typeof distances>) => evidenceOf(distances(...given), 1).down;

const anyDistances = fc
  .record({
    values: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 30 }),
    mean: fc.double({ min: -1, max: 1, noNaN: true }),
    groups: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(
    ({ values, mean, groups }): Distances => ({
      distances: Float64Array.from(values),
      competencies: groups === null ? undefined : values.map((_, q) => q % groups),
      noise: noise ** 2,
      mean,
      variance: leniency ** 2,
    }),
  );

describe('evidence against honesty', () => {
  it('speaks for honesty where nothing is moved', () => {
    const { down: lower, up } = evidenceOf(distances(0), 1);
    expect(lower).toBeLessThan(0);
    expect(up).toBeLessThan(0);
  });

  it('speaks for honesty where somebody is half a point strict', () => {
    expect(down(0, undefined, -0.4)).toBeLessThan(1);
  });

  it.each<[string, (q: number) => boolean]>([
    ['all answers', () => true],
    ['every other answer', (q) => q % 2 === 0],
    ['two whole competencies', (q) => q % 5 < 2],
  ])('grows with the shift of %s', (_what, concerned) => {
    const found = [-0.5, -1, -1.5, -2, -2.5].map((shift) => down(shift, concerned));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found.at(-1)).toBeGreaterThan(5);
  });

  it('says more of whole competencies than of as many scattered questions', () => {
    const scattered = new Set([0, 3, 6, 9, 12, 15, 18, 2]);
    const whole = distances(-2, (q) => q % 5 < 2);
    expect(scattered.size).toBe(8);
    expect(down(-2, (q) => q % 5 < 2)).toBeGreaterThan(down(-2, (q) => scattered.has(q)));
    expect(evidenceOf(whole, 1).down).toBeGreaterThan(
      evidenceOf({ ...whole, competencies: undefined }, 1).down,
    );
  });

  it('grows with the number of answers', () => {
    const of = (k: number) =>
      evidenceOf({ ...distances(-2), distances: distances(-2).distances.slice(0, k) }, 1).down;
    expect(of(5)).toBeLessThan(of(10));
    expect(of(10)).toBeLessThan(of(20));
  });

  it('is less where honesty has more room', () => {
    const { down: tight } = evidenceOf(distances(-1.5), 1);
    const { down: wide } = evidenceOf({ ...distances(-1.5), variance: 1 }, 1);
    expect(wide).toBeLessThan(tight);
  });

  it('expects what it is told to expect', () => {
    expect(evidenceOf({ ...distances(-1.5), mean: -1.5 }, 1).down).toBeLessThan(0);
  });

  it('exchanges lowering and raising when the scale is turned round', () => {
    fc.assert(
      fc.property(anyDistances, (one) => {
        const turned = { ...one, distances: one.distances.map((d) => -d), mean: -one.mean };
        const [straight, mirrored] = [evidenceOf(one, 1), evidenceOf(turned, 1)];
        expect(mirrored.down).toBeCloseTo(straight.up, 6);
        expect(mirrored.up).toBeCloseTo(straight.down, 6);
      }),
    );
  });

  it('is the same in larger units', () => {
    fc.assert(
      fc.property(anyDistances, fc.constantFrom(0.25, 2, 24.75), (one, unit) => {
        const stretched = {
          ...one,
          distances: one.distances.map((d) => d * unit),
          mean: one.mean * unit,
          noise: one.noise * unit ** 2,
          variance: one.variance * unit ** 2,
        };
        const [straight, other] = [evidenceOf(one, 1), evidenceOf(stretched, unit)];
        expect(other.down).toBeCloseTo(straight.down, 6);
        expect(other.up).toBeCloseTo(straight.up, 6);
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyDistances, (one) => {
        const turned = {
          ...one,
          distances: one.distances.slice().reverse(),
          competencies: one.competencies && [...one.competencies].reverse(),
        };
        expect(evidenceOf(turned, 1).down).toBeCloseTo(evidenceOf(one, 1).down, 6);
      }),
    );
  });

  it('is a number for any answers', () => {
    fc.assert(
      fc.property(anyDistances, (one) => {
        const { down: lower, up } = evidenceOf(one, 1);
        expect(Number.isNaN(lower) || Number.isNaN(up)).toBe(false);
      }),
    );
  });
});
