import { fitAdditive } from './additive-fit.ts';
import type { Matrix } from './matrix.ts';
import type { Assumptions } from './model.ts';
import { distancesFrom, itemAt } from './vector.ts';

/** The difference between the witnesses of one role, as a group, and all others. */
export interface RoleDifference {
  role: string;
  /** Numbers of the witnesses. */
  members: number[];
  /** The largest number of answers of one of them that it rests on. */
  answers: number;
  /** Points of the scale; negative when the role is stricter. */
  difference: number;
  /** Standard deviation of that difference if the role saw the same person as the others. */
  deviation: number;
  /** Bayes factor of a role that sees another person, over chance. */
  odds: number;
}

/** The chance, before anybody has answered, that a role sees another person, and by how many points then. */
const prior = 0.01;
const size = 0.9;

/**
 * Compares each role with all others together. A role that only one witness has cannot be told apart from that witness.
 *
 * @param trust per witness how far they count
 */
export function roleDifferences(
  matrix: Matrix,
  trust: readonly number[],
  assumptions: Assumptions,
): RoleDifference[] {
  const fit = fitAdditive(matrix.rows, trust, assumptions.noise ** 2 / assumptions.leniency ** 2);
  // Per witness the distance from the level of the questions.
  const distances = matrix.rows.map((row) => distancesFrom(fit.level, row));
  const summary = (members: readonly number[]) => {
    let weight = 0;
    let sum = 0;
    let variance = 0;
    for (const i of members) {
      const { sum: distance, count: answers } = itemAt(distances, i);
      const own = itemAt(trust, i);
      if (answers === 0 || own === 0) continue;
      weight += own;
      sum += own * (distance / answers);
      variance += own ** 2 * (assumptions.leniency ** 2 + assumptions.noise ** 2 / answers);
    }
    return { mean: sum / weight, variance: variance / weight ** 2 };
  };
  const everybody = matrix.rows.map((_, i) => i);
  const byRole = Map.groupBy(everybody, (i) => itemAt(matrix.roles, i));
  if (byRole.size < 2) return [];
  return [...byRole].flatMap(([role, members]) => {
    const own = summary(members);
    const rest = summary(everybody.filter((i) => !members.includes(i)));
    const difference = own.mean - rest.mean;
    const variance = own.variance + rest.variance;
    if (!Number.isFinite(difference)) return [];
    const wide = variance + size ** 2 * (assumptions.noise / 0.76) ** 2;
    const factor = Math.exp((difference ** 2 / 2) * (1 / variance - 1 / wide)) * Math.sqrt(variance / wide);
    const answers = Math.max(...members.map((i) => itemAt(distances, i).count));
    return [
      {
        role,
        members,
        answers,
        difference,
        deviation: Math.sqrt(variance),
        odds: (prior / (1 - prior)) * factor,
      },
    ];
  });
}
