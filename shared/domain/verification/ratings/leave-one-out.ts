import { fitAdditive } from './additive-fit.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';

/** Sums over all witnesses from which those of one can be taken away, so that n comparisons take the time of one. */
export interface Sums {
  matrix: Matrix;
  trust: readonly number[];
  /** Per question the summed weight, the weighted sum of answers less leniency, and that of their squares. */
  weight: Float64Array;
  sum: Float64Array;
  squares: Float64Array;
  leniency: Float64Array;
  /** Per witness the mean distance from the common level, and on how many answers it rests. */
  offset: Float64Array;
  answers: Float64Array;
  level: Float64Array;
}

/** @param trust per witness how far they count, 0 to 1 */
export function sumsOf(matrix: Matrix, trust: readonly number[], assumptions: Assumptions): Sums {
  const { rows } = matrix;
  const m = matrix.questions.length;
  const fit = fitAdditive(rows, trust, assumptions.noise ** 2 / assumptions.leniency ** 2);
  const sums: Sums = {
    matrix,
    trust,
    weight: new Float64Array(m),
    sum: new Float64Array(m),
    squares: new Float64Array(m),
    leniency: fit.leniency,
    offset: new Float64Array(rows.length),
    answers: new Float64Array(rows.length),
    level: fit.level,
  };
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as Float64Array;
    const w = trust[i] as number;
    let total = 0;
    let count = 0;
    for (let q = 0; q < m; q += 1) {
      const y = row[q] as number;
      if (Number.isNaN(y)) continue;
      const d = y - (fit.leniency[i] as number);
      sums.weight[q] = (sums.weight[q] as number) + w;
      sums.sum[q] = (sums.sum[q] as number) + w * d;
      sums.squares[q] = (sums.squares[q] as number) + w * d * d;
      const distance = y - (fit.level[q] as number);
      if (Number.isNaN(distance)) continue;
      total += distance;
      count += 1;
    }
    sums.offset[i] = total / count;
    sums.answers[i] = count;
  }
  return sums;
}

/** The others without one witness. */
export interface Others {
  /** Per question their level and summed weight; NaN where none of them answered. */
  level: Float64Array;
  weight: Float64Array;
  /** Variance of a single answer, as these others show it and as it is assumed. */
  noise: number;
  /** What to add to `offset` to measure it from this level. */
  shift: number;
}

/** What is left of the sums when witness `i` is taken away. */
export function without(sums: Sums, i: number, assumptions: Assumptions): Others {
  const { matrix, trust, leniency, answers } = sums;
  const own = matrix.rows[i] as Float64Array;
  const m = own.length;
  const w = trust[i] as number;
  const lenient = leniency[i] as number;
  // Leniency is measured from the mean of all; the level of the others is measured from theirs.
  let mass = 0;
  let common = 0;
  let others = 0;
  for (let j = 0; j < trust.length; j += 1) {
    if (j === i || trust[j] === 0) continue;
    const weight = (trust[j] as number) * (answers[j] as number);
    mass += weight;
    common += weight * (leniency[j] as number);
    others += 1;
  }
  const centre = mass > 0 ? common / mass : 0;

  const level = new Float64Array(m);
  const weight = new Float64Array(m);
  let residual = 0;
  let freedom = 1 - others;
  let shift = 0;
  let shifted = 0;
  for (let q = 0; q < m; q += 1) {
    let total = sums.weight[q] as number;
    let sum = sums.sum[q] as number;
    let squares = sums.squares[q] as number;
    const y = own[q] as number;
    if (!Number.isNaN(y)) {
      const d = y - lenient;
      total -= w;
      sum -= w * d;
      squares -= w * d * d;
    }
    if (total < 1e-9) {
      level[q] = Number.NaN;
      continue;
    }
    weight[q] = total;
    level[q] = sum / total + centre;
    residual += Math.max(0, squares - (sum * sum) / total);
    freedom += Math.max(0, total - 1);
    shift += (sums.level[q] as number) - (level[q] as number);
    shifted += 1;
  }
  const noise =
    (assumptions.noiseWeight * assumptions.noise ** 2 + residual) /
    (assumptions.noiseWeight + Math.max(0, freedom));
  return { level, weight, noise, shift: shifted > 0 ? shift / shifted : 0 };
}
