import { describe, expect, it } from 'vitest';
import {
  add,
  at,
  distancesFrom,
  itemAt,
  sumOf,
} from '../../../../../shared/domain/verification/ratings/vector.ts';

const vector = () => Float64Array.of(1, Number.NaN, 3);

describe('a place of a vector', () => {
  it('has its number, or NaN for no answer', () => {
    expect(at(vector(), 0)).toBe(1);
    expect(at(vector(), 1)).toBeNaN();
    expect(at(vector(), 2)).toBe(3);
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws at %s, which is outside', (place) => {
    expect(() => at(vector(), place)).toThrow(RangeError);
    expect(() => add(vector(), place, 1)).toThrow(RangeError);
  });

  it('is added to in the vector itself, and only there', () => {
    const own = vector();
    add(own, 2, 0.5);
    expect([...own]).toEqual([1, Number.NaN, 3.5]);
  });
});

describe('a place of a list', () => {
  it('has its item, even one that counts as false', () => {
    expect(['', 'b'].map((_, i) => itemAt(['', 'b'], i))).toEqual(['', 'b']);
    expect(itemAt([0], 0)).toBe(0);
  });

  it.each([-1, 2])('throws at %s, which is outside', (place) => {
    expect(() => itemAt(['a', 'b'], place)).toThrow(`no place ${place} among 2`);
  });
});

it('sums in the order of the values', () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf(Float64Array.of(1, 2, 4))).toBe(7);
  // Numbers this far apart give another sum in another order.
  expect(sumOf([1e16, 1, -1e16])).toBe(0);
  expect(sumOf([1e16, -1e16, 1])).toBe(1);
});

describe('distances from a level', () => {
  it('leave out what either side has not', () => {
    const level = Float64Array.of(2, 2, Number.NaN, 4);
    const row = Float64Array.of(3, Number.NaN, 5, 4.5);
    expect(distancesFrom(level, row)).toEqual({ sum: 1.5, count: 2 });
  });

  it('throw where a level is missing altogether', () => {
    expect(() => distancesFrom(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
  });
});
