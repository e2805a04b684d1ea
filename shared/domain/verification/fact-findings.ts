import type { FactResult, Finding } from '../check/findings.ts';
import type { FactQuestion, Questionnaire } from '../terms/questionnaire.ts';
import { independent } from './corroboration.ts';
import type { Unnumbered } from './rating-findings.ts';

type Groups = readonly (readonly string[])[];

/** @param confirm independent witnesses who confirm it, fully or with a small difference, and `differ` those who say otherwise */
function weigh(
  { verdict }: FactResult,
  confirm: number,
  differ: number,
): Pick<Finding, 'standing' | 'adverse' | 'corroborated'> {
  if (differ >= 2)
    return {
      standing: confirm > 0 ? 'sources_disagree' : 'contradicted',
      adverse: true,
      corroborated: true,
    };
  if (differ === 1 && confirm <= 1)
    return { standing: 'one_voice_against', adverse: true, corroborated: false };
  const corroborated = confirm >= 2;
  if (verdict === 'minor_difference') return { standing: verdict, adverse: false, corroborated };
  return { standing: confirm > 0 ? 'confirmed' : 'unverified', adverse: false, corroborated };
}

function factFinding(fact: FactResult, question: FactQuestion, groups: Groups): Unnumbered {
  const by = (...answers: FactResult['sources'][number]['answer'][]) =>
    fact.sources.filter(({ answer }) => answers.includes(answer)).map(({ refereeId }) => refereeId);
  const differing = by('differs');
  const voices = independent(differing, groups);
  return {
    kind: 'fact',
    said: {
      code: 'fact',
      confirming: by('confirms').length,
      close: by('minor_difference').length,
      differing: differing.length,
      asOne: differing.length > 1 && voices === 1,
      unknown: by('does_not_know').length,
    },
    ...weigh(fact, independent(by('confirms', 'minor_difference'), groups), voices),
    sources: fact.sources.map(({ refereeId }) => ({ refereeId, questionId: question.id })),
    questionId: question.id,
    claimKey: fact.key,
  };
}

/** Per claim that anybody was asked about: one finding. Referees who seem to have agreed count as one. */
export function factFindings(
  facts: FactResult[],
  questionnaire: Questionnaire,
  groups: Groups = [],
): Unnumbered[] {
  return facts.flatMap((fact) => {
    const field = fact.key.split('.').at(-1);
    const question = questionnaire.questions.find((one) => one.kind === 'fact' && one.field === field);
    return question?.kind === 'fact' && fact.sources.length > 0 ? [factFinding(fact, question, groups)] : [];
  });
}
