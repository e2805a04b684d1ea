import type { FactResult, Finding } from '../findings.ts';
import type { FactQuestion, Questionnaire } from '../questionnaire.ts';
import type { Unnumbered } from './rating-findings.ts';
import { listed, referees, uncorroborated, valueWords } from './words.ts';

type Source = FactResult['sources'][number];

const said = (sources: Source[]): string[] => [
  ...new Set(sources.map((source) => valueWords(source.said ?? ''))),
];

function confirming(fact: FactResult, confirm: Source[]): string[] {
  if (confirm.length === 0) return [];
  if (fact.verdict !== 'minor_difference') {
    return [`${referees(confirm.length, 'confirms', 'confirm')} it.`];
  }
  return [`${referees(confirm.length, 'puts', 'put')} it a little differently: ${listed(said(confirm))}.`];
}

function differing(differ: Source[]): string[] {
  if (differ.length === 0) return [];
  const answers = listed(said(differ));
  return differ.length === 1
    ? [`One referee says ${answers}; no other witness corroborates that.`]
    : [`${differ.length} referees say otherwise: ${answers}.`];
}

function weigh(
  { verdict }: FactResult,
  confirm: number,
  differ: number,
): Pick<Finding, 'verdict' | 'adverse' | 'corroborated'> {
  if (differ >= 2)
    return { verdict: confirm > 0 ? 'sources disagree' : 'contradicted', adverse: true, corroborated: true };
  if (differ === 1 && confirm <= 1) return { verdict: uncorroborated, adverse: true, corroborated: false };
  const corroborated = confirm >= 2;
  if (verdict === 'minor_difference') return { verdict: 'small difference', adverse: false, corroborated };
  return { verdict: confirm > 0 ? 'confirmed' : 'unverified', adverse: false, corroborated };
}

function factFinding(fact: FactResult, question: FactQuestion): Unnumbered {
  const by = (answer: Source['answer']) => fact.sources.filter((source) => source.answer === answer);
  const [confirm, differ, unknown] = [by('confirms'), by('differs'), by('does_not_know')];
  const claim = fact.claimed === 'present' ? 'gives no end' : `says ${valueWords(fact.claimed)}`;
  return {
    kind: 'fact',
    text: [
      `${fact.label}: the résumé ${claim}.`,
      ...confirming(fact, confirm),
      ...differing(differ),
      ...(unknown.length > 0 ? [`${referees(unknown.length, 'does', 'do')} not know.`] : []),
    ].join(' '),
    ...weigh(fact, confirm.length, differ.length),
    sources: fact.sources.map(({ refereeId }) => ({ refereeId, questionId: question.id })),
    questionId: question.id,
    claimKey: fact.key,
  };
}

/** Per claim that anybody was asked about: one finding. */
export function factFindings(facts: FactResult[], questionnaire: Questionnaire): Unnumbered[] {
  return facts.flatMap((fact) => {
    const field = fact.key.split('.').at(-1);
    const question = questionnaire.questions.find((one) => one.kind === 'fact' && one.field === field);
    return question?.kind === 'fact' && fact.sources.length > 0 ? [factFinding(fact, question)] : [];
  });
}
