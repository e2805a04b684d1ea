import type { Check } from '../check/check.ts';
import type { Agreement, Analysis, Finding, RatingResult } from '../check/findings.ts';
import { type Corroboration, corroborationOf } from '../follow-up/follow-up.ts';
import { type Questionnaire, type ScaleQuestion, wordFor } from '../terms/questionnaire.ts';
import { adverseRatings, uncorroborated } from './corroboration.ts';
import { panelOf } from './from-check.ts';
import { quoted, referees } from './words.ts';

/** A finding before it has its number. */
export type Unnumbered = Omit<Finding, 'type' | 'n'>;

const agreementWord: Record<Agreement, string> = {
  high: 'witnesses agree',
  moderate: 'witnesses mostly agree',
  low: 'witnesses differ',
  insufficient: 'not enough evidence',
};

const at = ({ anchors }: ScaleQuestion, point: number, name: string): string =>
  quoted(wordFor(anchors[point - 1] ?? '', name));

/** Where the picture lies, in the words of the scale: a point, or between two. */
function lies(question: ScaleQuestion, value: number, name: string): string {
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) <= 0.25)
    return `The picture they give lies at ${at(question, nearest, name)}`;
  return `The picture they give lies between ${at(question, Math.floor(value), name)} and ${at(question, Math.ceil(value), name)}`;
}

function sentence(
  question: ScaleQuestion,
  name: string,
  { n, value }: RatingResult,
  answers: number[],
): string {
  const asked = quoted(wordFor(question.text, name));
  if (value === undefined)
    return `${asked} ${referees(n, 'could answer', 'could answer')}. That is not enough evidence to report: it takes three.`;
  const [low, high] = [Math.min(...answers), Math.max(...answers)];
  if (low === high) return `${asked} All ${n} referees who could answer chose ${at(question, low, name)}.`;
  return `${asked} ${referees(n, 'answered', 'answered')}. ${lies(question, value, name)}; the answers range from ${at(question, low, name)} to ${at(question, high, name)}.`;
}

/** What those who were asked once more have seen, without saying who. */
function askedAgain(found: Corroboration | undefined): string {
  const count = (ids: string[] | undefined) => ids?.length ?? 0;
  if (!found || count(found.by) + count(found.against) + count(found.unknown) === 0) return '';
  const told = count(found.by) + count(found.against) + count(found.unknown);
  return ` Asked once more what they saw themselves, ${count(found.by)} of ${told} others saw the lower side, too.`;
}

/** Per rated question that anybody could answer: one finding, in the words of the scale. */
export function ratingFindings(
  check: Check,
  { ratings, groups }: Pick<Analysis, 'ratings' | 'groups'>,
  questionnaire: Questionnaire,
): Unnumbered[] {
  const name = check.order.candidate.name;
  const panel = panelOf(check, questionnaire);
  const again = corroborationOf(check);
  return ratings.flatMap((result): Unnumbered[] => {
    const question = questionnaire.questions.find(({ id }) => id === result.questionId);
    if (question?.kind !== 'scale' || result.n === 0) return [];
    const answers = panel.witnesses.flatMap(({ id, ratings: own }) => {
      const value = own[question.id];
      return typeof value === 'number' ? [{ id, value }] : [];
    });
    const found = again.find(({ questionId }) => questionId === question.id);
    const { below, corroborated } = adverseRatings(panel, question.id, groups, found?.by);
    const alone = below.length > 0 && !corroborated;
    const enough = result.value !== undefined;
    return [
      {
        kind: 'rating',
        text:
          sentence(
            question,
            name,
            result,
            answers.map(({ value }) => value),
          ) +
          (enough && alone ? onlyOne(below.length) : '') +
          (enough ? askedAgain(found) : ''),
        verdict: enough && alone ? uncorroborated : agreementWord[result.agreement],
        adverse: enough && below.length > 0,
        corroborated: enough && !alone,
        sources: [
          ...answers.map(({ id }) => ({ refereeId: id, questionId: question.id })),
          ...(found?.by ?? [])
            .filter((id) => !answers.some((one) => one.id === id))
            .map((refereeId) => ({ refereeId, questionId: question.id })),
        ],
        questionId: question.id,
      },
    ];
  });
}

const onlyOne = (below: number): string =>
  below === 1
    ? ' Only one referee chose an answer below what is usual in the role; no other witness corroborates it.'
    : ` ${below} referees chose an answer below what is usual in the role; they seem to have agreed on their answers and count as one, so no other witness corroborates it.`;
