import { add, at, distancesFrom, itemAt } from './vector.ts';

/** The level of each question and how each witness differs from it, by weighted least squares. */
export interface Fit {
  /** Per question; NaN where nobody answered. */
  level: Float64Array;
  /** Per question the sum of the weights. */
  weight: Float64Array;
  /** Per witness, pulled towards 0 by how much strictness is assumed to differ; their weighted mean is 0. */
  leniency: Float64Array;
  /** Sum of the squared weighted residuals, and how many of them are free. */
  residual: number;
  freedom: number;
}

const rounds = 3;

/**
 * Fits rating = level of the question + leniency of the witness.
 *
 * @param rows a row per witness, NaN for no answer
 * @param weights per witness, 0 to 1; a witness of weight 0 is measured and changes nothing
 * @param shrink noise variance over leniency variance: how many answers it takes to believe half of a difference
 */
export function fitAdditive(rows: readonly Float64Array[], weights: readonly number[], shrink: number): Fit {
  const m = rows[0]?.length ?? 0;
  const level = new Float64Array(m);
  const weight = new Float64Array(m);
  const leniency = new Float64Array(rows.length);
  for (let round = 0; round < rounds; round += 1) {
    level.fill(0);
    weight.fill(0);
    rows.forEach((row, i) => {
      const w = itemAt(weights, i);
      const lenient = at(leniency, i);
      if (w === 0) return;
      for (let q = 0; q < m; q += 1) {
        const y = at(row, q);
        if (Number.isNaN(y)) continue;
        add(level, q, w * (y - lenient));
        add(weight, q, w);
      }
    });
    for (let q = 0; q < m; q += 1) level[q] = at(level, q) / at(weight, q);
    if (round < rounds - 1) measureLeniency(rows, weights, level, leniency, shrink);
  }
  return { level, weight, leniency, ...residualOf(rows, weights, { level, weight, leniency }) };
}

function measureLeniency(
  rows: readonly Float64Array[],
  weights: readonly number[],
  level: Float64Array,
  leniency: Float64Array,
  shrink: number,
): void {
  let total = 0;
  let mass = 0;
  rows.forEach((row, i) => {
    const { sum, count } = distancesFrom(level, row);
    const own = sum / (count + shrink);
    leniency[i] = own;
    const weight = itemAt(weights, i) * count;
    total += weight * own;
    mass += weight;
  });
  if (mass === 0) return;
  for (let i = 0; i < rows.length; i += 1) add(leniency, i, -total / mass);
}

function residualOf(
  rows: readonly Float64Array[],
  weights: readonly number[],
  { level, weight, leniency }: Pick<Fit, 'level' | 'weight' | 'leniency'>,
): Pick<Fit, 'residual' | 'freedom'> {
  let residual = 0;
  let freedom = 1 - weights.filter((one) => one > 0).length;
  rows.forEach((row, i) => {
    const w = itemAt(weights, i);
    const lenient = at(leniency, i);
    if (w === 0) return;
    for (let q = 0; q < row.length; q += 1) {
      const difference = at(row, q) - at(level, q) - lenient;
      if (!Number.isNaN(difference)) residual += w * difference * difference;
    }
  });
  for (const total of weight) if (total > 1) freedom += total - 1;
  return { residual, freedom: Math.max(0, freedom) };
}
