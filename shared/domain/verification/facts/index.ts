import {
  type ClaimKind,
  type FactValue,
  inOrder,
  type Panel,
  type PanelClaim,
  type Witness,
} from '../panel.ts';
import { compare, comparisonOf } from './compare.ts';
import { type Likeness, type Memo, memory } from './likeness.ts';
import { type FactVerdict, independent, type Voice, verdictOf } from './verdicts.ts';
import { weightOf } from './weights.ts';

export type { FactVerdict } from './verdicts.ts';
export type FactAnswer = 'confirms' | 'minor_difference' | 'differs' | 'does_not_know';

export interface FactSource {
  /** The witness. */
  id: string;
  answer: FactAnswer;
  /** Absent where it says nothing. */
  said?: FactValue;
  /** 0 to 1: how well this witness could know it. */
  weight: number;
}

/** One claim beside what each witness who was asked says of it. */
export interface FactOutcome {
  key: string;
  kind: ClaimKind;
  claimed: FactValue;
  label: string;
  verdict: FactVerdict;
  sources: FactSource[];
  /** Independent sources that confirm, fully or with a minor difference, and that differ. */
  confirming: number;
  differing: number;
}

export interface FactOptions {
  /** Ids of witnesses who count as one source. */
  groups?: readonly (readonly string[])[];
}

const answers: Record<Likeness, FactAnswer> = {
  same: 'confirms',
  near: 'minor_difference',
  other: 'differs',
};

function factOf(
  claim: PanelClaim,
  witnesses: readonly Witness[],
  groups: FactOptions['groups'],
  memo: Memo,
): FactOutcome {
  const by = comparisonOf(claim);
  const voices: Voice[] = [];
  const sources = witnesses.flatMap((witness): FactSource[] => {
    if (!Object.hasOwn(witness.facts, claim.key)) return [];
    const said = witness.facts[claim.key];
    if (said === undefined) return [];
    const weight = weightOf(claim, witness, memo);
    const make = () => (said === null ? undefined : compare(by, claim.value, said, memo));
    // Witnesses often say the same of a claim.
    const likeness =
      typeof said === 'string' && typeof claim.value === 'string'
        ? memo(`${by} of ${claim.value} said`, said, make)
        : make();
    if (said === null || !likeness) return [{ id: witness.id, answer: 'does_not_know', weight }];
    voices.push({ id: witness.id, likeness, weight });
    return [{ id: witness.id, answer: answers[likeness], said, weight }];
  });
  const heard = independent(voices, groups ?? []);
  const differing = heard.filter(({ likeness }) => likeness === 'other').length;
  return {
    key: claim.key,
    kind: claim.kind,
    claimed: claim.value,
    label: claim.label ?? claim.key,
    verdict: verdictOf(heard),
    sources,
    confirming: heard.length - differing,
    differing,
  };
}

/**
 * Compares each claim, in their order, with what each witness who was asked says of it, and gives a verdict. "Does not
 * know" contradicts nothing. The same for witnesses in any order. Odd values say nothing; it never throws for
 * one.
 */
export function factsOf(panel: Panel, options: FactOptions = {}): FactOutcome[] {
  const memo = memory();
  const witnesses = inOrder(panel.witnesses);
  return panel.claims.map((claim) => factOf(claim, witnesses, options.groups, memo));
}
