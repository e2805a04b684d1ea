import { raised, rounded, type Signal, strengthOf } from '../../check/signal.ts';
import type { Judgement } from '../ratings/doubt.ts';
import { cutFor } from '../ratings/null.ts';
import type { RoleDifference } from '../ratings/role-difference.ts';

/**
 * A witness whose answers, over all questions together, lie further from the others' than honest strictness reaches: everywhere, on
 * some questions, or in some competencies. Measured against what honest panels of this size show by chance.
 */
export function outlierOf(judgement: Judgement, witnesses: number): Signal | undefined {
  const { evidence, support, answers, offset, expected } = judgement;
  if (!Number.isFinite(offset)) return undefined;
  const strength = strengthOf(support, cutFor(witnesses, answers), 0.9);
  return {
    kind: evidence.down >= evidence.up ? 'hostile_outlier' : 'lenient_outlier',
    strength,
    evidence: { offset: rounded(offset), expected: rounded(expected), answers, others: witnesses - 1 },
  };
}

/**
 * A role whose members, each or together, see the candidate lower or higher than the others do, without lying so far off that
 * honesty could not explain it.
 */
export function roleDifferenceOf(
  i: number,
  differences: readonly RoleDifference[],
  outlier: Signal | undefined,
): Signal | undefined {
  const own = differences.find(({ members }) => members.includes(i));
  if (!own || own.answers < 3 || (outlier && outlier.strength >= raised)) return undefined;
  const distance = Math.abs(own.difference) / own.deviation;
  // Nobody would notice a difference of less than half a point.
  if (Math.abs(own.difference) < 0.5) return undefined;
  return {
    kind: 'role_difference',
    strength: strengthOf(distance, 3, 1.8),
    evidence: { difference: rounded(own.difference), members: own.members.length, role: own.role },
  };
}
