import { type Evidence, evidenceOf } from './contamination.ts';
import { expectationFor, type Other } from './expected.ts';
import { type Sums, sumsOf, without } from './leave-one-out.ts';
import { smooth } from './levels.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';
import type { RoleDifference } from './role-difference.ts';

/** How one witness stands to the others. */
export interface Doubt {
  /** Mean distance of their answers from the level of the others, in points of the scale; NaN where it cannot be told. */
  offset: number;
  /** What honest strictness and role let us expect of it. */
  expected: number;
  /** Questions it rests on. */
  answers: number;
  evidence: Evidence;
  /** How many others it was compared with, doubtful ones counted less. */
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

/** Compares witness `i` with all others, each weighed by how far they are trusted. */
function compare(sums: Sums, i: number, assumptions: Assumptions): Doubt {
  const { matrix, trust } = sums;
  const { roles, competencies } = matrix;
  const { level: measured, weight, noise, shift } = without(sums, i, assumptions);
  const { level, error } = smooth({ level: measured, weight }, noise, competencies, assumptions);
  const own = matrix.rows[i] as Float64Array;
  const distances: number[] = [];
  const groups: number[] = [];
  let errors = 0;
  for (let q = 0; q < own.length; q += 1) {
    const distance = (own[q] as number) - (level[q] as number);
    if (Number.isNaN(distance) || (weight[q] as number) < 0.5) continue;
    distances.push(distance);
    groups.push(competencies?.[q] ?? 0);
    errors += error[q] as number;
  }
  const others: Other[] = [];
  let present = 0;
  for (let j = 0; j < trust.length; j += 1) {
    const believed = trust[j] as number;
    const answers = sums.answers[j] as number;
    if (j === i || believed <= 0 || answers === 0) continue;
    present += believed;
    others.push({
      role: roles[j] as string,
      offset: (sums.offset[j] as number) + shift,
      answers,
      weight: believed,
    });
  }
  if (distances.length < leastAnswers || present < leastOthers) return { ...unknown, others: present };

  const { mean, variance } = expectationFor(roles[i] as string, others, noise, assumptions);
  const perAnswer = noise + errors / distances.length;
  const evidence = evidenceOf(
    {
      distances: Float64Array.from(distances),
      competencies: competencies && groups,
      noise: perAnswer,
      mean,
      variance,
    },
    matrix.span / 4,
  );
  return {
    offset: distances.reduce((sum, one) => sum + one, 0) / distances.length,
    expected: mean,
    answers: distances.length,
    evidence,
    others: present,
  };
}

/** The chance, before anybody has answered, that a given witness is hostile or flattering beyond honest strictness. */
const rare = 0.06;

/** Which share of those lowers: a hostile witness does the greater harm, so that this product looks harder for them. */
const lowering = 0.65;

/** Either direction, as odds over honesty once the prior chance is put in. */
const oddsOf = ({ evidence: { down, up } }: Doubt): number =>
  (rare / (1 - rare)) *
  (lowering * Math.exp(Math.min(down, 300)) + (1 - lowering) * Math.exp(Math.min(up, 300)));

/** The judgement of one witness. */
export interface Judgement extends Doubt {
  /** Posterior chance that honesty does not explain the answers, beside every other explanation of the panel. */
  chance: number;
  /** The same as the natural logarithm of a Bayes factor: what the answers add to the chance assumed before. */
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
  let top = 0;
  single.forEach((odds, i) => {
    if (odds > (single[top] as number)) top = i;
  });
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
  const pair = beside.map((doubt) => (single[top] as number) * oddsOf(doubt));
  const pairs = pair.reduce((sum, one) => sum + one, 0);
  // A role that several witnesses bear out explains what two hostile ones of that role would.
  const roles = differences
    .filter(({ members }) => members.length >= 2 && matrix.rows.length - members.length >= 2)
    .reduce((sum, { odds }) => sum + odds, 0);
  const total = 1 + single.reduce((sum, one) => sum + one, 0) + pairs + roles;
  return alone.map((doubt, i) => {
    const mass = (single[i] as number) + (i === top ? pairs : (pair[i] ?? 0));
    const chance = Math.min(mass / total, 1 - 1e-12);
    const against = Math.max(1 - mass / total, 1e-300);
    const support = Math.log(mass / total / against) - logit(rare);
    return { ...doubt, chance, support };
  });
}

/** Odds from which on a second doubtful witness is looked for. */
const suspicious = 0.02;
