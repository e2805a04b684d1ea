import { fitAdditive } from './additive-fit.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';
import { add, at, distancesFrom, itemAt } from './vector.ts';

/** Sums over all witnesses from which those of one can be taken away, so that n comparisons take the time of one. */
export interface Sums {
  matrix: Matrix;
  trust: readonly number[];
  /** Per question the summed weight, the weighted sum of answers less leniency, and that of their squares. */
  weight: Float64Array;
  sum: Float64Array;
  squares: Float64Array;
  leniency: Float64Array;
  /** Per witness the mean distance from the common level, and the number of answers that it rests on. */
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
  rows.forEach((row, i) => {
    const w = itemAt(trust, i);
    const lenient = at(fit.leniency, i);
    for (let q = 0; q < m; q += 1) {
      const y = at(row, q);
      if (Number.isNaN(y)) continue;
      const d = y - lenient;
      add(sums.weight, q, w);
      add(sums.sum, q, w * d);
      add(sums.squares, q, w * d * d);
    }
    const { sum, count } = distancesFrom(fit.level, row);
    sums.offset[i] = sum / count;
    sums.answers[i] = count;
  });
  return sums;
}

/** The others without one witness. */
export interface Others {
  /** Per question their level and summed weight; NaN where none of them answered. */
  level: Float64Array;
  weight: Float64Array;
  /** Variance of a single answer, as these others show it and as it is assumed. */
  noise: number;
  /** The amount to add to `offset` to measure it from this level. */
  shift: number;
}

/** The mean leniency of the others, by how far they count and how much they answered, and how many they are. */
function leniencyWithout(i: number, { trust, answers, leniency }: Sums): { centre: number; others: number } {
  let mass = 0;
  let common = 0;
  let others = 0;
  trust.forEach((own, j) => {
    if (j === i || own === 0) return;
    const weight = own * at(answers, j);
    mass += weight;
    common += weight * at(leniency, j);
    others += 1;
  });
  return { centre: mass > 0 ? common / mass : 0, others };
}

/** The sums of the other witnesses: those of all, less the part of witness `i`. */
export function without(sums: Sums, i: number, assumptions: Assumptions): Others {
  const own = itemAt(sums.matrix.rows, i);
  const m = own.length;
  const w = itemAt(sums.trust, i);
  const lenient = at(sums.leniency, i);
  // Leniency is measured from the mean of all; the level of the others is measured from theirs.
  const { centre, others } = leniencyWithout(i, sums);

  const level = new Float64Array(m).fill(Number.NaN);
  const weight = new Float64Array(m);
  let residual = 0;
  let freedom = 1 - others;
  let shift = 0;
  let shifted = 0;
  for (let q = 0; q < m; q += 1) {
    const y = at(own, q);
    const part = Number.isNaN(y) ? 0 : w;
    const d = Number.isNaN(y) ? 0 : y - lenient;
    const total = at(sums.weight, q) - part;
    const sum = at(sums.sum, q) - part * d;
    const squares = at(sums.squares, q) - part * d * d;
    if (total < 1e-9) continue;
    const measured = sum / total + centre;
    weight[q] = total;
    level[q] = measured;
    residual += Math.max(0, squares - (sum * sum) / total);
    freedom += Math.max(0, total - 1);
    shift += at(sums.level, q) - measured;
    shifted += 1;
  }
  const noise =
    (assumptions.noiseWeight * assumptions.noise ** 2 + residual) /
    (assumptions.noiseWeight + Math.max(0, freedom));
  return { level, weight, noise, shift: shifted > 0 ? shift / shifted : 0 };
}
