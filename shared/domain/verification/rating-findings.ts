import type { Check } from '../check.ts';
import type { Agreement, Finding, RatingResult } from '../findings.ts';
import { type Questionnaire, type ScaleQuestion, wordFor } from '../questionnaire.ts';
import { answeredOf } from './panel.ts';
import { quoted, referees, uncorroborated } from './words.ts';

/** A finding before it has its number. */
export type Unnumbered = Omit<Finding, 'type' | 'n'>;

const agreementWord: Record<Agreement, string> = {
  high: 'witnesses agree',
  moderate: 'witnesses mostly agree',
  low: 'witnesses differ',
  insufficient: 'not enough evidence',
};

/** The points of the scale below "as is usual in the role". */
const belowUsual = (value: number): boolean => value < 3;

function typical({ anchors }: ScaleQuestion, value: number): string {
  const at = (point: number) => quoted(anchors[point - 1] ?? '');
  return Number.isInteger(value)
    ? `The typical answer is ${at(value)}`
    : `The typical answer lies between ${at(Math.floor(value))} and ${at(Math.ceil(value))}`;
}

function sentence(question: ScaleQuestion, name: string, { n, value, low, high }: RatingResult): string {
  const asked = quoted(wordFor(question.text, name));
  if (value === undefined || low === undefined || high === undefined) {
    return `${asked} ${referees(n, 'could answer', 'could answer')}. That is not enough evidence to report: it takes three.`;
  }
  const at = (point: number) => quoted(wordFor(question.anchors[point - 1] ?? '', name));
  if (low === high) return `${asked} All ${n} referees who could answer chose ${at(low)}.`;
  return `${asked} ${referees(n, 'answered', 'answered')}. ${typical(question, value)}; the answers range from ${at(low)} to ${at(high)}.`;
}

/** What the answers to a question say, and whether anything in it is to the candidate's disadvantage. */
function weigh(
  result: RatingResult,
  values: number[],
): Pick<Finding, 'verdict' | 'adverse' | 'corroborated'> {
  const verdict = agreementWord[result.agreement];
  if (result.value === undefined) return { verdict, adverse: false, corroborated: false };
  const below = values.filter(belowUsual).length;
  if (below === 1) return { verdict: uncorroborated, adverse: true, corroborated: false };
  return { verdict, adverse: below > 1, corroborated: true };
}

/** Per rated question that anybody could answer: one finding, in the words of the scale. */
export function ratingFindings(
  check: Check,
  ratings: RatingResult[],
  questionnaire: Questionnaire,
): Unnumbered[] {
  const name = check.order.candidate.name;
  const witnesses = answeredOf(check);
  return ratings.flatMap((result): Unnumbered[] => {
    const question = questionnaire.questions.find(({ id }) => id === result.questionId);
    if (question?.kind !== 'scale' || result.n === 0) return [];
    const answers = witnesses.flatMap(({ referee: { id }, reference }) => {
      const value = reference.answers[question.id]?.value;
      return typeof value === 'number' ? [{ id, value }] : [];
    });
    const weight = weigh(
      result,
      answers.map(({ value }) => value),
    );
    const alone =
      weight.verdict === uncorroborated
        ? ' Only one referee chose an answer below what is usual in the role; no other witness corroborates it.'
        : '';
    return [
      {
        kind: 'rating',
        text: sentence(question, name, result) + alone,
        ...weight,
        sources: answers.map(({ id }) => ({ refereeId: id, questionId: question.id })),
        questionId: question.id,
      },
    ];
  });
}
