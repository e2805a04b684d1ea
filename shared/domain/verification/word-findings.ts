import type { FollowUp } from '../check/records.ts';
import type { WordsPlace } from '../check/said.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { Questionnaire, ScaleQuestion, TextQuestion } from '../terms/questionnaire.ts';
import { answeredOf } from './from-check.ts';
import type { Unnumbered } from './rating-findings.ts';

/** Whether two witnesses say the same in their own words is for people to judge: a quotation is never corroborated by itself. */
function alone(of: WordsPlace, adverse: boolean): Omit<Unnumbered, 'kind' | 'said'> {
  const { refereeId, questionId } = of;
  return {
    standing: adverse ? 'one_voice_against' : 'one_voice',
    adverse,
    corroborated: false,
    sources: [{ refereeId, questionId }],
    questionId,
  };
}

const quotations = (check: ReadableCheck, { id: questionId, about }: TextQuestion): Unnumbered[] =>
  answeredOf(check).flatMap(({ referee, reference }): Unnumbered[] => {
    const value = reference.answers[questionId]?.value;
    if (typeof value !== 'string' || !value.trim()) return [];
    const of = { refereeId: referee.id, questionId, part: 'answer' } as const;
    return [{ kind: about, said: { code: 'wrote', of }, ...alone(of, about === 'improvement') }];
  });

const examples = (check: ReadableCheck, { id: questionId }: ScaleQuestion): Unnumbered[] =>
  answeredOf(check).flatMap(({ referee, reference }): Unnumbered[] => {
    const answer = reference.answers[questionId];
    if (!answer?.example?.trim()) return [];
    const of = { refereeId: referee.id, questionId, part: 'example' } as const;
    const low = typeof answer.value === 'number' && answer.value < 3;
    return [{ kind: 'remark', said: { code: 'example', of }, ...alone(of, low) }];
  });

/** An observation, in the words of a referee of the follow-up. */
function laterExample({ id: questionId }: ScaleQuestion, followUp: FollowUp): Unnumbered[] {
  const { refereeId, round } = followUp;
  const answer = followUp.state === 'answered' ? followUp.answers?.[questionId] : undefined;
  if (!answer?.example?.trim()) return [];
  const of = { refereeId, questionId, part: 'example', round } as const;
  const low = answer.seen === 'lower' || answer.seen === 'both';
  return [{ kind: 'remark', said: { code: 'later_example', of }, ...alone(of, low) }];
}

/** Per answer in a witness's own words, and per example: one finding that says where the words stand. */
export const wordFindings = (check: ReadableCheck, { questions }: Questionnaire): Unnumbered[] =>
  questions.flatMap((question) => {
    if (question.kind === 'text') return quotations(check, question);
    if (question.kind !== 'scale') return [];
    return [
      ...examples(check, question),
      ...check.followUps.flatMap((followUp) => laterExample(question, followUp)),
    ];
  });
