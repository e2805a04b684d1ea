import type { Analysis, Finding } from '../check/findings.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { contextFindings } from './context-findings.ts';
import { independent } from './corroboration.ts';
import { factFindings } from './fact-findings.ts';
import { ratingFindings, type Unnumbered } from './rating-findings.ts';
import { wordFindings } from './word-findings.ts';

/** Independent witnesses that a finding rests on. */
const witnessesOf = ({ sources }: Unnumbered, groups: Analysis['groups']): number =>
  independent(
    sources.map(({ refereeId }) => refereeId),
    groups,
  );

/**
 * How much a finding can bear: what several independent witnesses carry first, then what one says, last what there is not enough
 * evidence for. Among equals what more witnesses carry; it makes no difference whether it speaks for the candidate or against.
 */
function weightOf(finding: Unnumbered, groups: Analysis['groups']): number {
  const weight = finding.corroborated ? 2 : finding.standing === 'not_enough_evidence' ? 0 : 1;
  return weight * 100 + Math.min(99, witnessesOf(finding, groups));
}

/**
 * The findings of a check, numbered from 1 in the order of their weight. Each names the answers that it rests on.
 * What one witness alone says to the candidate's disadvantage stands as that and never as a fact.
 */
export function findingsOf(
  check: ReadableCheck,
  analysis: Pick<Analysis, 'ratings' | 'facts' | 'groups'>,
  questionnaire: Questionnaire,
): Finding[] {
  const { groups } = analysis;
  return [
    ...ratingFindings(check, analysis, questionnaire),
    ...factFindings(analysis.facts, questionnaire, groups),
    ...contextFindings(check, questionnaire, groups),
    ...wordFindings(check, questionnaire),
  ]
    .map((finding, place) => ({ finding, place, weight: weightOf(finding, groups) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ finding }, index) => ({ type: 'finding', n: index + 1, ...finding }));
}
