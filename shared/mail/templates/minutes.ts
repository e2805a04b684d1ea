import { minutesFor, questionsFor } from '../../domain/questionnaire.ts';
import { questionnaireById } from '../../domain/questionnaires/index.ts';
import type { MailData } from './content.ts';

/** How many minutes this referee's form takes; undefined while it is not known what they are asked. */
export function minutesOf({ minutes, check, referee }: MailData): number | undefined {
  if (minutes !== undefined) return minutes;
  const { scope, consent } = check;
  if (!scope || !consent || !referee) return undefined;
  const questionnaire = questionnaireById(scope.questionnaireId, scope.questionnaireVersion);
  return minutesFor(
    questionsFor(questionnaire, referee.role, {
      consented: consent.items,
      hasEntry: referee.entry !== undefined,
    }),
  );
}
