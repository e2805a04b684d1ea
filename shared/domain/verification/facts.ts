import type { FactResult, FactVerdict } from '../findings.ts';
import { compareMonths, type Likeness } from './compare.ts';
import { inOrder, type Panel, type PanelClaim } from './panel.ts';
import { compareTitles } from './titles.ts';

type Source = FactResult['sources'][number];

const compare = ({ kind, value }: PanelClaim, said: string): Likeness | undefined =>
  kind === 'month' ? compareMonths(value, said) : compareTitles(value, said);

/**
 * More sources that confirm than differ, or the other way round; a draw decides nothing, so that one witness can never turn a
 * fact that another one confirms into a contradiction.
 */
function verdictOf(likenesses: Likeness[]): FactVerdict {
  const differ = likenesses.filter((likeness) => likeness === 'other').length;
  const confirm = likenesses.length - differ;
  if (confirm === differ) return 'unverified';
  if (differ > confirm) return 'contradicted';
  return likenesses.includes('same') ? 'confirmed' : 'minor_difference';
}

function factOf(panel: Panel, claim: PanelClaim): FactResult {
  const likenesses: Likeness[] = [];
  const sources = inOrder(panel.witnesses).flatMap(({ id, facts }): Source[] => {
    const said = facts[claim.key];
    if (said === undefined) return [];
    const likeness = said === null ? undefined : compare(claim, said);
    if (said === null || !likeness) return [{ refereeId: id, answer: 'does_not_know' }];
    likenesses.push(likeness);
    return [{ refereeId: id, answer: likeness === 'other' ? 'differs' : 'confirms', said }];
  });
  return {
    key: claim.key,
    label: claim.label ?? claim.key,
    claimed: claim.value,
    verdict: verdictOf(likenesses),
    sources,
  };
}

/** Per claim what each source that was asked says of it. "Does not know" contradicts nothing. */
export const factsOf = (panel: Panel): FactResult[] => panel.claims.map((claim) => factOf(panel, claim));
