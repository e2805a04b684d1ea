import { adverseRatings, independent } from './corroboration.ts';
import type { CrossVerified } from './cross-verify.ts';
import type { FactOutcome } from './facts/index.ts';
import { inOrder, type Panel } from './panel.ts';

/** A finding about a panel without names and words of questions, as codes and values: what the command line prints. */
export type PanelFinding = {
  /** Ids of the witnesses it rests on. */
  sources: string[];
  corroborated: boolean;
} & (
  | { kind: 'adverse_rating'; question: string; below: number; raters: number }
  | { kind: 'disagreement' | 'not_enough_evidence'; question: string; raters: number }
  | { kind: 'fact'; claim: string; outcome: 'differs' | 'close' | 'unknown'; confirming: number }
  | { kind: 'statement'; question: string; statement: string }
);

function ratingFindings(panel: Panel, { questions, groups }: CrossVerified): PanelFinding[] {
  const ordered = inOrder(panel.witnesses);
  return questions.flatMap(({ id: question, picture }): PanelFinding[] => {
    const ids = ordered.filter(({ ratings }) => typeof ratings[question] === 'number').map(({ id }) => id);
    if (ids.length === 0) return [];
    const raters = ids.length;
    const { below, corroborated } = adverseRatings(panel, question, groups);
    const found: PanelFinding[] =
      below.length > 0
        ? [{ kind: 'adverse_rating', question, below: below.length, raters, sources: below, corroborated }]
        : [];
    if (picture.agreement === 'insufficient')
      found.push({
        kind: 'not_enough_evidence',
        question,
        raters,
        sources: ids,
        corroborated: false,
      });
    if (picture.agreement === 'low')
      found.push({
        kind: 'disagreement',
        question,
        raters,
        sources: ids,
        corroborated: independent(ids, groups) >= 2,
      });
    return found;
  });
}

function factFinding({ key, verdict, sources, confirming, differing }: FactOutcome): PanelFinding[] {
  const by = (...answers: string[]) =>
    sources.filter(({ answer }) => answers.includes(answer)).map(({ id }) => id);
  const differ = by('differs');
  const confirm = by('confirms', 'minor_difference');
  const fact = { kind: 'fact', claim: key, confirming: confirm.length } as const;
  if (differ.length > 0)
    return [{ ...fact, outcome: 'differs', sources: differ, corroborated: differing >= 2 }];
  if (verdict === 'minor_difference')
    return [{ ...fact, outcome: 'close', sources: confirm, corroborated: confirming >= 2 }];
  return verdict === 'confirmed' ? [] : [{ ...fact, outcome: 'unknown', sources: [], corroborated: false }];
}

/** A person's own words rest on that person. Whether two say the same in their own words is for people to judge. */
const statementFindings = (panel: Panel): PanelFinding[] =>
  inOrder(panel.witnesses).flatMap(({ id, statements }) =>
    statements
      .filter(({ text }) => text.trim())
      .map(({ q, text }) => ({
        kind: 'statement' as const,
        question: q,
        statement: text.trim(),
        sources: [id],
        corroborated: false,
      })),
  );

/** Lists the findings of a panel, each with the witnesses it rests on; nothing that one witness alone says is stated as a fact. */
export const panelFindings = (panel: Panel, result: CrossVerified): PanelFinding[] => [
  ...result.facts.flatMap(factFinding),
  ...ratingFindings(panel, result),
  ...statementFindings(panel),
];
