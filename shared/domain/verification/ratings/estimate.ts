import { fitAdditive } from './additive-fit.ts';
import type { Judgement } from './doubt.ts';
import { smooth } from './levels.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';

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

/** Nobody is ever left out: whoever is doubted most still counts for this much. */
const leastWeight = 0.05;

/** How much each witness counts: their share at the outset, less the chance that honesty does not explain their answers. */
export const weightsOf = (judgements: readonly Judgement[], trust: readonly number[]): number[] =>
  judgements.map(({ chance }, i) => (trust[i] as number) * Math.max(leastWeight, 1 - chance));

/** Two-sided 90 % of the normal distribution. */
const ninety = 1.645;

export interface Estimated {
  /** Per question; undefined with fewer than three ratings. */
  questions: (Estimate | undefined)[];
  /** By the number of the competency; undefined with fewer than three witnesses. Empty when competencies are unknown. */
  competencies: (Estimate | undefined)[];
}

/** How far the common strictness of these witnesses, and being wrong about one of them, may have moved everything. */
function commonError(
  matrix: Matrix,
  judgements: readonly Judgement[],
  weights: readonly number[],
  { leniency, role }: Assumptions,
): number {
  const total = weights.reduce((sum, one) => sum + one, 0);
  return matrix.rows.reduce((sum, _, i) => {
    const share = (weights[i] as number) / total;
    const { chance, offset } = judgements[i] as Judgement;
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
  const answered = (columns: readonly number[]): number =>
    matrix.rows.filter((row) => columns.some((q) => !Number.isNaN(row[q]))).length;
  return {
    questions: matrix.questions.map((_, q) => {
      const n = answered([q]);
      return n < leastGroup ? undefined : around(level[q] as number, error[q] as number, n);
    }),
    competencies: centres.map((centre, group) => {
      if (!centre) return undefined;
      const n = answered(matrix.questions.flatMap((_, q) => (matrix.competencies?.[q] === group ? [q] : [])));
      return n < leastGroup ? undefined : around(centre.level, centre.error, n);
    }),
  };
}
