import type { PanelFinding } from '../../shared/domain/verification/panel-findings.ts';

const witnesses = (n: number): string => (n === 1 ? '1 witness' : `${n} witnesses`);

/** Marks whatever rests on one witness to the candidate's disadvantage. */
const alone = 'said by one witness, not corroborated';

type Fact = Extract<PanelFinding, { kind: 'fact' }>;

function sayFact({ claim, outcome, confirming, sources, corroborated }: Fact): string {
  if (outcome === 'unknown') return `${claim}: nobody could say.`;
  if (outcome === 'close') return `${claim}: ${witnesses(confirming)} put it a little differently.`;
  const others = confirming === 0 ? 'Nobody confirms it' : `${witnesses(confirming)} confirmed it`;
  return corroborated
    ? `${claim}: ${witnesses(sources.length)} contradict the candidate. ${others}.`
    : `${claim}: contradicts the candidate, ${alone}. ${others}.`;
}

/** A finding about a panel as an English sentence, for whoever reads the output instead of a program. */
export function sayPanelFinding(finding: PanelFinding): string {
  switch (finding.kind) {
    case 'fact':
      return sayFact(finding);
    case 'adverse_rating':
      return finding.corroborated
        ? `${finding.question}: ${finding.below} of ${witnesses(finding.raters)} chose a point below the middle of the scale.`
        : `${finding.question}: a point below the middle of the scale, ${alone}.`;
    case 'not_enough_evidence':
      return `${finding.question}: ${witnesses(finding.raters)} could answer, which is not enough evidence.`;
    case 'disagreement':
      return `${finding.question}: the ${witnesses(finding.raters)} who could answer disagree.`;
    case 'statement':
      return `${finding.question}: “${finding.statement}” (${alone})`;
  }
}
