import { leastStrength, rounded, type Signal } from '../../check/signal.ts';
import { inOrder, type Panel, type Witness } from '../panel.ts';
import type { Judgement } from '../ratings/doubt.ts';
import type { RoleDifference } from '../ratings/role-difference.ts';
import { itemAt } from '../ratings/vector.ts';
import { type Expected, extremeWithoutExample, straightLining, tooFast } from './answering.ts';
import { collusionOf, type Pair } from './collusion.ts';
import { outlierOf, roleDifferenceOf } from './outliers.ts';
import { declaredConflict, mailMismatch } from './standing.ts';

export { leastStrength, raised, type Signal, type SignalKind, signalKinds } from '../../check/signal.ts';
export { groupsOf, type Pair, pairsOf } from './collusion.ts';

/** The findings from the ratings of a panel about its witnesses, in the order of `inOrder`. */
export interface Measured {
  judgements: readonly Judgement[];
  differences: readonly RoleDifference[];
  pairs: readonly Pair[];
  /** The answers to expect of each witness, judging by the others. */
  expected: readonly Expected[];
}

/** The candidate's own device sent a reference, too: a shared computer, or a candidate who answers for their referee. */
const candidateDevice = ({ candidateDevice: own }: Panel, { device }: Witness): Signal | undefined =>
  own !== undefined && own === device ? { kind: 'candidate_device', strength: 0.6, evidence: {} } : undefined;

/** Notices everything that a signal is for about each witness, strongest first. */
export function signalsOf(
  panel: Panel,
  { judgements, differences, pairs, expected }: Measured,
): { id: string; signals: Signal[] }[] {
  const witnesses = inOrder(panel.witnesses);
  return witnesses.map((witness, i) => {
    const outlier = outlierOf(itemAt(judgements, i), witnesses.length);
    const own = itemAt(expected, i);
    const signals = [
      outlier,
      roleDifferenceOf(i, differences, outlier),
      collusionOf(i, pairs, witnesses),
      candidateDevice(panel, witness),
      straightLining(panel, witness, own),
      tooFast(witness),
      declaredConflict(witness),
      extremeWithoutExample(panel, witness, own),
      mailMismatch(panel, witness),
    ].flatMap((signal) =>
      signal && signal.strength >= leastStrength
        ? [{ ...signal, strength: rounded(Math.min(signal.strength, 0.99)) }]
        : [],
    );
    return { id: witness.id, signals: signals.sort((a, b) => b.strength - a.strength) };
  });
}
