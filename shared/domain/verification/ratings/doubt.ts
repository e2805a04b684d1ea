import { type Evidence, evidenceOf } from './contamination.ts';
import { expectationFor, type Other } from './expected.ts';
import { type Sums, sumsOf, without } from './leave-one-out.ts';
import { type Levels, smooth } from './levels.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';
import type { RoleDifference } from './role-difference.ts';
import { at, itemAt, sumOf } from './vector.ts';

/** The comparison of one witness with the others. */
export interface Doubt {
  /** Mean distance of their answers from the level of the others, in points of the scale; NaN where it cannot be told. */
  offset: number;
  /** The distance to expect of an honest witness of this role. */
  expected: number;
  /** Number of questions that it rests on. */
  answers: number;
  evidence: Evidence;
  /** Number of others whom the witness was compared with; doubtful ones count less. */
  others: number;
}

const unknown: Doubt = {
  offset: Number.NaN,
  expected: 0,
  answers: 0,
  evidence: { down: Number.NEGATIVE_INFINITY, up: Number.NEGATIVE_INFINITY },
  others: 0,
};

/** Fewer compared answers, or fewer others, say nothing about a person. */
const leastAnswers = 3;
const leastOthers = 1.5;

/** The least summed weight of the others on a question, for their level to be compared with. */
const leastWeight = 0.5;

/** A witness's answers beside the level of the others, for the questions that those answered, too. */
interface Compared {
  distances: Float64Array;
  /** Per distance the number of its competency; 0 for all when competencies are unknown. */
  groups: number[];
  /** Sum of the variances of the levels' errors. */
  errors: number;
}

function compareAnswers(
  own: Float64Array,
  { level, error }: Levels,
  weight: Float64Array,
  competencies: readonly number[] | undefined,
): Compared {
  const distances: number[] = [];
  const groups: number[] = [];
  let errors = 0;
  for (let q = 0; q < own.length; q += 1) {
    const distance = at(own, q) - at(level, q);
    if (Number.isNaN(distance) || at(weight, q) < leastWeight) continue;
    distances.push(distance);
    groups.push(competencies?.[q] ?? 0);
    errors += at(error, q);
  }
  return { distances: Float64Array.from(distances), groups, errors };
}

/** The others who count and have answered, measured from a level without witness `i`. */
function othersThan(i: number, { matrix, trust, answers, offset }: Sums, shift: number): Other[] {
  const others: Other[] = [];
  trust.forEach((weight, j) => {
    const answered = at(answers, j);
    if (j === i || weight <= 0 || answered === 0) return;
    others.push({
      role: itemAt(matrix.roles, j),
      offset: at(offset, j) + shift,
      answers: answered,
      weight,
    });
  });
  return others;
}

/** Compares witness `i` with all others, each weighed by how far they are trusted. */
function compare(sums: Sums, i: number, assumptions: Assumptions): Doubt {
  const { matrix } = sums;
  const { competencies } = matrix;
  const { level, weight, noise, shift } = without(sums, i, assumptions);
  const levels = smooth({ level, weight }, noise, competencies, assumptions);
  const { distances, groups, errors } = compareAnswers(itemAt(matrix.rows, i), levels, weight, competencies);
  const others = othersThan(i, sums, shift);
  const present = sumOf(others.map((other) => other.weight));
  const answers = distances.length;
  if (answers < leastAnswers || present < leastOthers) return { ...unknown, others: present };

  const { mean, variance } = expectationFor(itemAt(matrix.roles, i), others, noise, assumptions);
  const evidence = evidenceOf(
    { distances, competencies: competencies && groups, noise: noise + errors / answers, mean, variance },
    matrix.span / 4,
  );
  return { offset: sumOf(distances) / answers, expected: mean, answers, evidence, others: present };
}

/** The chance, before anybody has answered, that a given witness is hostile or flattering beyond honest strictness. */
const rare = 0.06;

/** The share of lowering among those. Most, because a hostile witness does the greater harm, so that it is looked for harder. */
const lowering = 0.65;

/** Either direction, as odds over honesty once the prior chance is put in. */
const oddsOf = ({ evidence: { down, up } }: Doubt): number =>
  (rare / (1 - rare)) *
  (lowering * Math.exp(Math.min(down, 300)) + (1 - lowering) * Math.exp(Math.min(up, 300)));

/** The judgement of one witness. */
export interface Judgement extends Doubt {
  /** Posterior chance that honesty does not explain the answers, beside every other explanation of the panel. */
  chance: number;
  /** The natural logarithm of the Bayes factor that leads from the chance assumed before to this one. */
  support: number;
}

const logit = (chance: number): number => Math.log(chance / (1 - chance));

/**
 * Judges every witness over all questions together. The explanations that are weighed against each other: everybody is honest; one
 * witness is not; the most doubtful one is not and one more beside; a role honestly sees another person. So a hostile witness does not make honest ones look lenient.
 *
 * @param trust per witness how far they count at the outset: two who collude count as one
 * @param differences of the roles, as `roleDifferences` gives them
 * @returns per witness, in the order of the matrix
 */
export function judge(
  matrix: Matrix,
  trust: readonly number[],
  assumptions: Assumptions,
  differences: readonly RoleDifference[] = [],
): Judgement[] {
  const sums = sumsOf(matrix, trust, assumptions);
  const alone = matrix.rows.map((_, i) => compare(sums, i, assumptions));
  const single = alone.map(oddsOf);
  const top = single.reduce((best, odds, i) => (odds > itemAt(single, best) ? i : best), 0);
  // Among fewer than five, two are no exception.
  const second = matrix.rows.length >= 5 && (single[top] ?? 0) > suspicious;
  const rest =
    second &&
    sumsOf(
      matrix,
      trust.map((one, i) => (i === top ? 0 : one)),
      assumptions,
    );
  const beside = rest ? matrix.rows.map((_, i) => (i === top ? unknown : compare(rest, i, assumptions))) : [];
  const pair = beside.map((doubt) => itemAt(single, top) * oddsOf(doubt));
  const pairs = sumOf(pair);
  // A role that several witnesses bear out explains what two hostile ones of that role would.
  const roles = differences
    .filter(({ members }) => members.length >= 2 && matrix.rows.length - members.length >= 2)
    .reduce((sum, { odds }) => sum + odds, 0);
  const total = 1 + sumOf(single) + pairs + roles;
  return alone.map((doubt, i) => {
    const mass = itemAt(single, i) + (i === top ? pairs : (pair[i] ?? 0));
    const chance = Math.min(mass / total, 1 - 1e-12);
    const against = Math.max(1 - mass / total, 1e-300);
    const support = Math.log(mass / total / against) - logit(rare);
    return { ...doubt, chance, support };
  });
}

/** Odds from which on a second doubtful witness is looked for. */
const suspicious = 0.02;
