import type { PanelClaim } from '../panel.ts';
import { compareBooleans } from './booleans.ts';
import { compareDegrees } from './degrees.ts';
import type { Likeness, Memo } from './likeness.ts';
import { compareMonths } from './months.ts';
import { compareOrganisations } from './organisations.ts';
import { compareRanges } from './ranges.ts';
import { compareReasons } from './reasons.ts';
import { compareTitles } from './titles.ts';

export type Comparison = 'month' | 'range' | 'title' | 'org' | 'degree' | 'reason' | 'boolean';

const comparisons: Record<
  Comparison,
  (claimed: unknown, said: unknown, memo?: Memo) => Likeness | undefined
> = {
  month: compareMonths,
  range: compareRanges,
  title: compareTitles,
  org: compareOrganisations,
  degree: compareDegrees,
  reason: compareReasons,
  boolean: compareBooleans,
};

/** The comparison for a claim. A text about leaving is a reason. */
export function comparisonOf({ kind, key }: Pick<PanelClaim, 'kind' | 'key'>): Comparison {
  if (kind !== 'text') return kind;
  return /reason|leaving/i.test(key) ? 'reason' : 'title';
}

/**
 * Compares an answer with a claim.
 *
 * @returns undefined for an answer that says nothing: empty, unreadable, or of another type than the claim's
 */
export const compare = (by: Comparison, claimed: unknown, said: unknown, memo: Memo): Likeness | undefined =>
  comparisons[by](claimed, said, memo);
