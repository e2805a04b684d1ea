import { fitAdditive } from './additive-fit.ts';
import type { Judgement } from './doubt.ts';
import { smooth } from './levels.ts';
import { answeredBy, columnsOf, type Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';
import { at, itemAt, sumOf } from './vector.ts';

/** A level with its 90 % interval, in points of the scale. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** Number of witnesses who rated it. */
  n: number;
}

/** The least number of ratings that is reported; fewer are "not enough evidence", and would show who said what. */
export const leastGroup = 3;

/** The weight of the most doubted witness: nobody is ever left out. */
const leastWeight = 0.05;

/** The weight of each witness: their share at the outset, less the chance that honesty does not explain their answers. */
export const weightsOf = (judgements: readonly Judgement[], trust: readonly number[]): number[] =>
  judgements.map(({ chance }, i) => itemAt(trust, i) * Math.max(leastWeight, 1 - chance));

/** Two-sided 90 % of the normal distribution. */
const ninety = 1.645;

export interface Estimated {
  /** Per question; undefined with fewer than three ratings. */
  questions: (Estimate | undefined)[];
  /** By the number of the competency; undefined with fewer than three witnesses. Empty when competencies are unknown. */
  competencies: (Estimate | undefined)[];
}

/** The variance that all levels share: from the common strictness of these witnesses, and from being wrong about one of them. */
function commonError(
  matrix: Matrix,
  judgements: readonly Judgement[],
  weights: readonly number[],
  { leniency, role }: Assumptions,
): number {
  const total = sumOf(weights);
  return judgements.reduce((sum, { chance, offset }, i) => {
    const share = itemAt(weights, i) / total;
    // A witness who may or may not count moves the level by up to their share of the panel.
    const moved = Number.isFinite(offset) ? (offset / matrix.rows.length) ** 2 * chance * (1 - chance) : 0;
    return sum + share ** 2 * (leniency ** 2 + role ** 2) + moved;
  }, 0);
}

/**
 * The level of every question and competency, in which doubtful witnesses count less, with how certain it is.
 *
 * @param weights per witness, as `weightsOf` gives them
 */
export function estimate(
  matrix: Matrix,
  judgements: readonly Judgement[],
  weights: readonly number[],
  assumptions: Assumptions,
  scale: readonly [number, number],
): Estimated {
  const fit = fitAdditive(matrix.rows, weights, assumptions.noise ** 2 / assumptions.leniency ** 2);
  const noise =
    (assumptions.noiseWeight * assumptions.noise ** 2 + fit.residual) /
    (assumptions.noiseWeight + fit.freedom);
  const { level, error, centres } = smooth(fit, noise, matrix.competencies, assumptions);
  const common = commonError(matrix, judgements, weights, assumptions);
  const clamp = (value: number): number => Math.min(scale[1], Math.max(scale[0], value));
  const around = (value: number, variance: number, n: number): Estimate => {
    const reach = ninety * Math.sqrt(variance + common);
    return { value: clamp(value), low: clamp(value - reach), high: clamp(value + reach), n };
  };
  return {
    questions: matrix.questions.map((_, q) => {
      const n = answeredBy(matrix, [q]);
      return n < leastGroup ? undefined : around(at(level, q), at(error, q), n);
    }),
    competencies: centres.map((centre, group) => {
      if (!centre) return undefined;
      const n = answeredBy(matrix, columnsOf(matrix, group));
      return n < leastGroup ? undefined : around(centre.level, centre.error, n);
    }),
  };
}
