import type { Analysis } from '../check/findings.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { ChoiceQuestion, Questionnaire, YesNoQuestion } from '../terms/questionnaire.ts';
import { independent } from './corroboration.ts';
import { answeredOf } from './from-check.ts';
import type { Unnumbered } from './rating-findings.ts';

/** What has no claim beside it contradicts nobody, so that it is never adverse: it says what the referees could see. */
function finding(
  check: ReadableCheck,
  question: ChoiceQuestion | YesNoQuestion,
  groups: Analysis['groups'],
): Unnumbered[] {
  const answers = answeredOf(check).flatMap(({ referee, reference }) => {
    const answer = reference.answers[question.id];
    return answer ? [{ id: referee.id, value: answer.value }] : [];
  });
  const offered = question.kind === 'choice' ? question.options.map(({ id }) => id) : ['yes', 'no'];
  const chosen = offered.flatMap((option) => {
    const by = answers.filter(({ value }) => value === option).map(({ id }) => id);
    return by.length > 0 ? [{ option, by }] : [];
  });
  if (chosen.length === 0) return [];
  const most = Math.max(...chosen.map(({ by }) => independent(by, groups)));
  return [
    {
      kind: 'fact',
      said: {
        code: 'chosen',
        options: chosen.map(({ option, by }) => ({ id: option, n: by.length })),
        unknown: answers.filter(({ value }) => value === null).length,
      },
      standing: chosen.length > 1 ? 'differ' : most > 1 ? 'agree' : 'one_voice',
      adverse: false,
      corroborated: chosen.length === 1 && most > 1,
      sources: chosen.flatMap(({ by }) => by.map((refereeId) => ({ refereeId, questionId: question.id }))),
      questionId: question.id,
    },
  ];
}

/** Per question about the position or about how the two worked together that anybody could answer: one finding, with who said what counted. */
export const contextFindings = (
  check: ReadableCheck,
  { questions }: Questionnaire,
  groups: Analysis['groups'] = [],
): Unnumbered[] =>
  questions.flatMap((question) =>
    question.kind === 'choice' || question.kind === 'yes-no' ? finding(check, question, groups) : [],
  );
