import type { Assumptions } from './model.ts';

/** The distance of a witness's answers from the others' level, as it is expected: mean and variance. */
export interface Expectation {
  mean: number;
  variance: number;
}

export interface Other {
  role: string;
  /** Mean distance of their answers from the level of the questions. */
  offset: number;
  /** Number of answers that it rests on. */
  answers: number;
  /** 0 to 1. */
  weight: number;
}

interface Group {
  mean: number;
  /** Variance of that mean around the level of all roles. */
  variance: number;
}

function groupsOf(
  others: readonly Other[],
  noise: number,
  { leniency }: Assumptions,
  role: number,
): Map<string, Group> {
  const sums = new Map<string, { sum: number; weight: number; spread: number }>();
  for (const other of others) {
    if (other.weight <= 0 || other.answers === 0) continue;
    const known = sums.get(other.role) ?? { sum: 0, weight: 0, spread: 0 };
    known.sum += other.weight * other.offset;
    known.weight += other.weight;
    known.spread += other.weight * other.weight * (leniency ** 2 + noise / other.answers);
    sums.set(other.role, known);
  }
  const groups = new Map<string, Group>();
  for (const [name, { sum, weight, spread }] of sums) {
    // A witness of whom half is believed tells half as much: the variance of what is left out is added.
    const trusted = spread / weight ** 2 + (weight < 1 ? (1 - weight) * leniency ** 2 : 0);
    groups.set(name, { mean: sum / weight, variance: role ** 2 + trusted });
  }
  return groups;
}

/**
 * Predicts the answers of a witness of a role from the others: close to those of the same role; looser where nobody shares it, since a
 * role may honestly see another person (best linear prediction with a random effect per role).
 *
 * @param noise variance of a single answer
 */
export function expectationFor(
  role: string,
  others: readonly Other[],
  noise: number,
  assumptions: Assumptions,
): Expectation {
  const shared = others.some((other) => other.role === role && other.weight > 0.5);
  const alone = role === 'manager' ? assumptions.manager : assumptions.role;
  const roles = shared ? assumptions.sharedRole : alone;
  const groups = groupsOf(others, noise, assumptions, roles);
  let precision = 0;
  let level = 0;
  for (const { mean, variance } of groups.values()) {
    precision += 1 / variance;
    level += mean / variance;
  }
  if (precision === 0) return { mean: 0, variance: Number.POSITIVE_INFINITY };
  level /= precision;
  const ofRole = roles ** 2;
  const own = groups.get(role);
  const learnt = own ? ofRole / own.variance : 0;
  return {
    mean: level + (own ? learnt * (own.mean - level) : 0),
    variance: assumptions.leniency ** 2 + ofRole * (1 - learnt) + (1 - learnt) ** 2 / precision,
  };
}
