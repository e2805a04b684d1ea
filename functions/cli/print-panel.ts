import { crossVerify } from '../../shared/domain/verification/cross-verify.ts';
import type { FactOutcome } from '../../shared/domain/verification/facts/index.ts';
import type { Panel } from '../../shared/domain/verification/panel.ts';
import { panelFindings } from '../../shared/domain/verification/panel-findings.ts';
import { sayPanelFinding } from './say-panel-finding.ts';

const digits = (value: number): number => Math.round(value * 1000) / 1000;

/** The witnesses who bear out a verdict; all who said something where there is none. */
function sourcesOf({ verdict, sources }: FactOutcome): string[] {
  const spoke = sources.filter(({ answer }) => answer !== 'does_not_know');
  if (verdict === 'unverified') return spoke.map(({ id }) => id);
  return spoke
    .filter(({ answer }) => (answer === 'differs') === (verdict === 'contradicted'))
    .map(({ id }) => id);
}

/** The output of `verify-panel` for a panel, as one line of JSON. The shape is a contract. */
export function printPanel(panel: Panel): string {
  const result = crossVerify(panel);
  return JSON.stringify({
    id: panel.id,
    ratings: Object.fromEntries(
      result.questions.map(({ id, picture: { estimate, n, agreement } }) => [
        id,
        {
          value: estimate ? digits(estimate.value) : null,
          low: estimate ? digits(estimate.low) : null,
          high: estimate ? digits(estimate.high) : null,
          n,
          agreement,
        },
      ]),
    ),
    facts: Object.fromEntries(
      result.facts.map((fact) => [fact.key, { verdict: fact.verdict, sources: sourcesOf(fact) }]),
    ),
    witnesses: Object.fromEntries(
      result.witnesses.map(({ id, signals }) => [
        id,
        {
          signals: signals.map(({ kind, strength, with: others }) => ({
            kind,
            strength,
            ...(others && { with: others }),
          })),
        },
      ]),
    ),
    findings: panelFindings(panel, result).map((finding) => {
      const { kind, sources, corroborated, ...values } = finding;
      return { kind, values, text: sayPanelFinding(finding), sources, corroborated };
    }),
  });
}
