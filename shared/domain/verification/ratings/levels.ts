import type { Fit } from './additive-fit.ts';
import type { Assumptions } from './model.ts';
import { at, sumOf } from './vector.ts';

/** The level of each question, with its certainty. */
export interface Levels {
  /** Per question; NaN where nobody answered. */
  level: Float64Array;
  /** Variance of the error of each level. */
  error: Float64Array;
  /** Level and variance of each competency, by its number. */
  centres: ({ level: number; error: number } | undefined)[];
}

/** The number of differences that the assumption counts for: a small sample of differences is believed only in part. */
const priorWeight = 6;

/** Variance of true differences, from the scatter of what was measured with known errors, beside an assumption. */
function varianceOf(squares: number, errors: number, freedom: number, assumed: number): number {
  const seen = freedom > 0 ? Math.max(0, squares - errors) : 0;
  return (priorWeight * assumed ** 2 + seen) / (priorWeight + freedom);
}

interface Pooled {
  mean: number;
  /** Sum of the squared distances from the mean, the part of it that errors explain, and its degrees of freedom. */
  squares: number;
  errors: number;
  freedom: number;
  error: number;
}

/** The mean of some measured values, equally weighed, and their scatter. */
function pool(values: readonly number[], errors: readonly number[]): Pooled {
  const n = values.length;
  const mean = sumOf(values) / n;
  const total = sumOf(errors);
  return {
    mean,
    squares: sumOf(values.map((one) => (one - mean) ** 2)),
    errors: (total * (n - 1)) / n,
    freedom: n - 1,
    error: total / (n * n),
  };
}

/** A measured level and the variance of its error. */
interface Measured {
  q: number;
  level: number;
  error: number;
}

/** The levels of one competency, pooled. */
interface Group extends Pooled {
  group: number;
  questions: readonly Measured[];
}

/** The questions that somebody answered, by competency; all in group 0 when competencies are unknown. */
function groupsOf(
  { level, weight }: Pick<Fit, 'level' | 'weight'>,
  noise: number,
  competencies: readonly number[] | undefined,
): Group[] {
  const measured: Measured[] = [];
  for (let q = 0; q < level.length; q += 1) {
    const own = at(weight, q);
    if (own > 0) measured.push({ q, level: at(level, q), error: noise / own });
  }
  const groups = Map.groupBy(measured, ({ q }) => competencies?.[q] ?? 0);
  return [...groups].map(([group, questions]) => ({
    group,
    questions,
    ...pool(
      questions.map((one) => one.level),
      questions.map((one) => one.error),
    ),
  }));
}

/** The variance of true differences between questions of one competency, estimated from all competencies together. */
const withinGroups = (groups: readonly Group[], assumed: number): number =>
  varianceOf(
    sumOf(groups.map(({ squares }) => squares)),
    sumOf(groups.map(({ errors }) => errors)),
    sumOf(groups.map(({ freedom }) => freedom)),
    assumed,
  );

/**
 * Draws each question towards its competency, and each competency towards the whole, by how little is known of it and by how little
 * questions and competencies really differ (empirical Bayes, Efron & Morris 1975, doi:10.1080/01621459.1975.10479864).
 *
 * @param fit the level of each question as measured
 * @param noise variance of a single answer
 * @param competencies per question its competency, from 0; undefined when unknown, then questions are drawn towards the whole
 */
export function smooth(
  fit: Pick<Fit, 'level' | 'weight'>,
  noise: number,
  competencies: readonly number[] | undefined,
  assumptions: Assumptions,
): Levels {
  const { question, competency } = assumptions;
  const groups = groupsOf(fit, noise, competencies);
  const known = competencies !== undefined && groups.length > 1;
  const within = withinGroups(groups, known ? question : Math.hypot(question, competency));
  const whole = pool(
    groups.map(({ mean }) => mean),
    groups.map(({ error, questions }) => error + within / questions.length),
  );
  const between = known ? varianceOf(whole.squares, whole.errors, whole.freedom, competency) : 0;

  const count = fit.level.length;
  const smoothed: Levels = {
    level: new Float64Array(count).fill(Number.NaN),
    error: new Float64Array(count),
    centres: [],
  };
  for (const { group, questions, mean, error } of groups) {
    const measured = error + within / questions.length;
    const trust = known ? between / (between + measured) : 1;
    const centre = known ? whole.mean + trust * (mean - whole.mean) : mean;
    const centreError = known ? trust * measured : error;
    if (competencies) smoothed.centres[group] = { level: centre, error: centreError };
    for (const one of questions) {
      const own = within / (within + one.error);
      smoothed.level[one.q] = centre + own * (one.level - centre);
      smoothed.error[one.q] = own * one.error + (1 - own) ** 2 * centreError;
    }
  }
  return smoothed;
}
