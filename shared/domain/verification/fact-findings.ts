import type { FactResult, Finding } from '../check/findings.ts';
import type { FactQuestion, Questionnaire } from '../terms/questionnaire.ts';
import { independent, uncorroborated } from './corroboration.ts';
import type { Unnumbered } from './rating-findings.ts';
import { listed, referees, valueWords } from './words.ts';

type Source = FactResult['sources'][number];
type Groups = readonly (readonly string[])[];

const said = (sources: Source[]): string[] => [
  ...new Set(sources.map((source) => valueWords(source.said ?? ''))),
];

const idsOf = (sources: Source[]): string[] => sources.map(({ refereeId }) => refereeId);

function confirming(same: Source[], near: Source[]): string[] {
  return [
    ...(same.length > 0 ? [`${referees(same.length, 'confirms', 'confirm')} it.`] : []),
    ...(near.length > 0
      ? [`${referees(near.length, 'puts', 'put')} it a little differently: ${listed(said(near))}.`]
      : []),
  ];
}

function differing(differ: Source[], groups: Groups): string[] {
  if (differ.length === 0) return [];
  const answers = listed(said(differ));
  if (differ.length === 1) return [`One referee says ${answers}; no other witness corroborates that.`];
  if (independent(idsOf(differ), groups) < 2)
    return [
      `${differ.length} referees say ${answers}; they seem to have agreed on their answers and count as one, so nobody corroborates that.`,
    ];
  return [`${differ.length} referees say otherwise: ${answers}.`];
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

function factFinding(fact: FactResult, question: FactQuestion, groups: Groups): Unnumbered {
  const by = (answer: Source['answer']) => fact.sources.filter((source) => source.answer === answer);
  const [same, near, differ] = [by('confirms'), by('minor_difference'), by('differs')];
  const unknown = by('does_not_know');
  const claim = fact.claimed === 'present' ? 'gives no end' : `says ${valueWords(fact.claimed)}`;
  return {
    kind: 'fact',
    text: [
      `${fact.label}: the résumé ${claim}.`,
      ...confirming(same, near),
      ...differing(differ, groups),
      ...(unknown.length > 0 ? [`${referees(unknown.length, 'does', 'do')} not know.`] : []),
    ].join(' '),
    ...weigh(fact, independent(idsOf([...same, ...near]), groups), independent(idsOf(differ), groups)),
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
