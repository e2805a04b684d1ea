import type { Fit } from './additive-fit.ts';
import type { Assumptions } from './model.ts';

/** How certain the level of each question is. */
export interface Levels {
  /** Per question; NaN where nobody answered. */
  level: Float64Array;
  /** Variance of the error of each level. */
  error: Float64Array;
  /** The same per competency, by its number. */
  centres: ({ level: number; error: number } | undefined)[];
}

/** A small sample of differences is believed only in part: how many differences the assumption counts for. */
const priorWeight = 6;

/** Variance of true differences, from the scatter of what was measured with known errors, beside an assumption. */
function varianceOf(squares: number, errors: number, freedom: number, assumed: number): number {
  const seen = freedom > 0 ? Math.max(0, squares - errors) : 0;
  return (priorWeight * assumed ** 2 + seen) / (priorWeight + freedom);
}

interface Pooled {
  mean: number;
  /** Sum of the squared distances from the mean, what of it the errors explain, and the freedom in it. */
  squares: number;
  errors: number;
  freedom: number;
  error: number;
}

/** The mean of some measured values, equally weighed, and their scatter. */
function pool(values: readonly number[], errors: readonly number[]): Pooled {
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  const total = errors.reduce((sum, one) => sum + one, 0);
  return {
    mean,
    squares: values.reduce((sum, one) => sum + (one - mean) ** 2, 0),
    errors: (total * (n - 1)) / n,
    freedom: n - 1,
    error: total / (n * n),
  };
}

/**
 * Draws each question towards its competency, and each competency towards the whole, by how little is known of it and by how little
 * questions and competencies really differ (empirical Bayes, Efron & Morris 1975, doi:10.1080/01621459.1975.10479864).
 *
 * @param fit the level of each question as measured
 * @param noise variance of a single answer
 * @param competencies per question its competency, from 0; undefined when unknown, then questions are drawn towards the whole
 */
export function smooth(
  { level, weight }: Pick<Fit, 'level' | 'weight'>,
  noise: number,
  competencies: readonly number[] | undefined,
  assumptions: Assumptions,
): Levels {
  const groups = new Map<number, number[]>();
  for (let q = 0; q < level.length; q += 1) {
    if (!((weight[q] as number) > 0)) continue;
    const group = competencies?.[q] ?? 0;
    const known = groups.get(group);
    if (known) known.push(q);
    else groups.set(group, [q]);
  }
  const errorOf = (q: number): number => noise / (weight[q] as number);
  const pools = [...groups].map(([group, questions]) => ({
    group,
    questions,
    ...pool(
      questions.map((q) => level[q] as number),
      questions.map(errorOf),
    ),
  }));
  const total = pools.reduce(
    (sum, one) => ({
      squares: sum.squares + one.squares,
      errors: sum.errors + one.errors,
      freedom: sum.freedom + one.freedom,
    }),
    { squares: 0, errors: 0, freedom: 0 },
  );
  const known = competencies !== undefined && pools.length > 1;
  const within = varianceOf(
    total.squares,
    total.errors,
    total.freedom,
    known ? assumptions.question : Math.hypot(assumptions.question, assumptions.competency),
  );
  const whole = pool(
    pools.map(({ mean }) => mean),
    pools.map(({ error, questions }) => error + within / questions.length),
  );
  const between = known ? varianceOf(whole.squares, whole.errors, whole.freedom, assumptions.competency) : 0;

  const smoothed: Levels = {
    level: new Float64Array(level.length).fill(Number.NaN),
    error: new Float64Array(level.length),
    centres: [],
  };
  for (const { group, questions, mean, error } of pools) {
    const measured = error + within / questions.length;
    const trust = known ? between / (between + measured) : 1;
    const centre = known ? whole.mean + trust * (mean - whole.mean) : mean;
    const centreError = known ? trust * measured : error;
    if (competencies) smoothed.centres[group] = { level: centre, error: centreError };
    for (const q of questions) {
      const own = within / (within + errorOf(q));
      smoothed.level[q] = centre + own * ((level[q] as number) - centre);
      smoothed.error[q] = own * errorOf(q) + (1 - own) ** 2 * centreError;
    }
  }
  return smoothed;
}
