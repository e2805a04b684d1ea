import type { Check } from '../check/check.ts';
import type { Answer, FollowUp, Referee } from '../check/records.ts';
import {
  type Questionnaire,
  type ScaleQuestion,
  type TextQuestion,
  wordFor,
} from '../terms/questionnaire.ts';
import { uncorroborated } from './corroboration.ts';
import { answeredOf } from './from-check.ts';
import type { Unnumbered } from './rating-findings.ts';
import { quoted, witnessWord } from './words.ts';

interface Said {
  referee: Referee;
  answer: Answer;
}

const saidTo = (check: Check, questionId: string): Said[] =>
  answeredOf(check).flatMap(({ referee, reference }) => {
    const answer = reference.answers[questionId];
    return answer ? [{ referee, answer }] : [];
  });

/** Whether two witnesses say the same in their own words is for people to judge: a quotation is never corroborated by itself. */
const alone = (adverse: boolean) => ({
  verdict: adverse ? uncorroborated : 'said by one witness',
  adverse,
  corroborated: false,
});

function quotation(check: Check, question: TextQuestion, { referee, answer }: Said): Unnumbered[] {
  if (typeof answer.value !== 'string' || !answer.value.trim()) return [];
  const asked = quoted(wordFor(question.text, check.order.candidate.name));
  return [
    {
      kind: question.about,
      text: `Asked ${asked}, ${witnessWord[referee.role]} wrote: ${quoted(answer.value)}`,
      ...alone(question.about === 'improvement'),
      sources: [{ refereeId: referee.id, questionId: question.id }],
      questionId: question.id,
    },
  ];
}

/** An example shows which rating its author gave, so that it is quoted without their role. */
function example(check: Check, question: ScaleQuestion, { referee, answer }: Said): Unnumbered[] {
  if (!answer.example?.trim()) return [];
  const asked = quoted(wordFor(question.text, check.order.candidate.name));
  return [
    {
      kind: 'remark',
      text: `For ${asked}, a referee gave this example: ${quoted(answer.example)}`,
      ...alone(typeof answer.value === 'number' && answer.value < 3),
      sources: [{ refereeId: referee.id, questionId: question.id }],
      questionId: question.id,
    },
  ];
}

/** What was seen, in the words of somebody who was asked once more; quoted without their role for the same reason. */
function laterExample(check: Check, question: ScaleQuestion, followUp: FollowUp): Unnumbered[] {
  const answer = followUp.state === 'answered' ? followUp.answers?.[question.id] : undefined;
  if (!answer?.example?.trim()) return [];
  const asked = quoted(wordFor(question.text, check.order.candidate.name));
  return [
    {
      kind: 'remark',
      text: `Asked once more about ${asked}, a referee gave this example: ${quoted(answer.example)}`,
      ...alone(answer.seen === 'lower' || answer.seen === 'both'),
      sources: [{ refereeId: followUp.refereeId, questionId: question.id }],
      questionId: question.id,
    },
  ];
}

/** Per answer in a witness's own words, and per example: one finding that quotes it, without a name. */
export function wordFindings(check: Check, questionnaire: Questionnaire): Unnumbered[] {
  return questionnaire.questions.flatMap((question) => {
    if (question.kind !== 'text' && question.kind !== 'scale') return [];
    const said = saidTo(check, question.id);
    if (question.kind === 'text') return said.flatMap((one) => quotation(check, question, one));
    return [
      ...said.flatMap((one) => example(check, question, one)),
      ...check.followUps.flatMap((followUp) => laterExample(check, question, followUp)),
    ];
  });
}
