import type { Check } from '../check/check.ts';
import type { Analysis } from '../check/findings.ts';
import {
  type Choice,
  type ChoiceQuestion,
  type Questionnaire,
  wordFor,
  type YesNoQuestion,
} from '../terms/questionnaire.ts';
import { independent } from './corroboration.ts';
import { answeredOf } from './from-check.ts';
import type { Unnumbered } from './rating-findings.ts';
import { listed, quoted, referees } from './words.ts';

const yesOrNo: readonly Choice[] = [
  { id: 'yes', text: 'Yes' },
  { id: 'no', text: 'No' },
];

/** What has no claim beside it contradicts nobody, so that it is never adverse: it says what the referees could see. */
function finding(
  check: Check,
  question: ChoiceQuestion | YesNoQuestion,
  groups: Analysis['groups'],
): Unnumbered[] {
  const said = answeredOf(check).flatMap(({ referee, reference }) => {
    const answer = reference.answers[question.id];
    return answer ? [{ id: referee.id, value: answer.value }] : [];
  });
  const options = question.kind === 'choice' ? question.options : yesOrNo;
  const counts = options.flatMap(({ id, text }) => {
    const by = said.filter(({ value }) => value === id).map((one) => one.id);
    return by.length > 0 ? [{ text, by }] : [];
  });
  if (counts.length === 0) return [];
  const unknown = said.filter(({ value }) => value === null).length;
  const asked = quoted(wordFor(question.text, check.order.candidate.name));
  const answers = counts.map(
    ({ text, by }) =>
      `${referees(by.length, 'answers', 'answer')} ${quoted(wordFor(text, check.order.candidate.name))}`,
  );
  const most = Math.max(...counts.map(({ by }) => independent(by, groups)));
  return [
    {
      kind: 'fact',
      text: `Asked ${asked}, ${listed(answers)}.${unknown > 0 ? ` ${referees(unknown, 'does', 'do')} not know.` : ''}`,
      verdict: counts.length > 1 ? 'witnesses differ' : most > 1 ? 'witnesses agree' : 'said by one witness',
      adverse: false,
      corroborated: counts.length === 1 && most > 1,
      sources: counts.flatMap(({ by }) => by.map((refereeId) => ({ refereeId, questionId: question.id }))),
      questionId: question.id,
    },
  ];
}

/** Per question about the position or about how the two worked together that anybody could answer: one finding, with who said what counted. */
export const contextFindings = (
  check: Check,
  { questions }: Questionnaire,
  groups: Analysis['groups'] = [],
): Unnumbered[] =>
  questions.flatMap((question) =>
    question.kind === 'choice' || question.kind === 'yes-no' ? finding(check, question, groups) : [],
  );
