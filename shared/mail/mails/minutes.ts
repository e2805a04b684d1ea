import { questionnaireOf } from '../../domain/questions/published.ts';
import { minutesFor, questionsFor } from '../../domain/terms/questionnaire.ts';
import type { MailData } from './definition.ts';

/** Minutes that this referee's form takes in their language; undefined before they are asked anything. */
export function minutesOf({ minutes, check, referee, words }: MailData): number | undefined {
  if (minutes !== undefined) return minutes;
  const { scope, consent } = check;
  if (!scope || !consent || !referee) return undefined;
  const questionnaire = questionnaireOf(scope);
  const questions = questionsFor(questionnaire, referee.role, {
    consented: consent.items,
    hasEntry: referee.entry !== undefined,
  });
  return minutesFor(questions, words.language);
}
