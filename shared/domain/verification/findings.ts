import type { Check } from '../check.ts';
import type { Analysis, Finding } from '../findings.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { factFindings } from './fact-findings.ts';
import { ratingFindings } from './rating-findings.ts';
import { wordFindings } from './word-findings.ts';

/**
 * The sentences of the report, numbered from 1: ratings, then facts, then what witnesses wrote. Each names the answers it rests on.
 * What one witness alone says to the candidate's disadvantage is labelled as that and never stated as a fact.
 */
export function findingsOf(
  check: Check,
  analysis: Pick<Analysis, 'ratings' | 'facts'>,
  questionnaire: Questionnaire,
): Finding[] {
  const findings = [
    ...ratingFindings(check, analysis.ratings, questionnaire),
    ...factFindings(analysis.facts, questionnaire),
    ...wordFindings(check, questionnaire),
  ];
  return findings.map((finding, index) => ({ type: 'finding', n: index + 1, ...finding }));
}
