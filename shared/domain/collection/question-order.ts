import { type Language, languages } from '../../words/index.ts';
import { minutesFor, type Question } from '../terms/questionnaire.ts';

/** Where a question stands in a referee's form. */
export interface QuestionPosition {
  /** From 1. */
  number: number;
  total: number;
  /** Reading takes its own time in each language. */
  minutesLeft: Readonly<Record<Language, number>>;
  /** Last part of the previous question's address; absent at the first. */
  previous?: string;
  /** Last part of the address after this one: a question's id, `conflict` or `check`. */
  next: string;
}

function minutesLeft(questions: readonly Question[]): QuestionPosition['minutesLeft'] {
  const minutes = languages.map((language) => [language, minutesFor(questions, language)]);
  return Object.fromEntries(minutes);
}

/**
 * The position of a question, or of `conflict`, which every referee is asked last.
 *
 * @param id a question's id or `conflict`
 * @returns undefined for an id that this referee is not asked
 */
export function positionOf(questions: readonly Question[], id: string): QuestionPosition | undefined {
  const ids = [...questions.map((question) => question.id), 'conflict'];
  const index = ids.indexOf(id);
  if (index < 0) return undefined;
  const previous = ids[index - 1];
  return {
    number: index + 1,
    total: ids.length,
    minutesLeft: minutesLeft(questions.slice(index)),
    ...(previous && { previous }),
    next: ids[index + 1] ?? 'check',
  };
}

/** Where a referee goes on: the first question without an answer, then `conflict`, then `check`. */
export function firstUnanswered(
  questions: readonly Question[],
  draft: { answers: Record<string, unknown>; conflict?: boolean } | undefined,
): string {
  const open = questions.find(({ id }) => draft?.answers[id] === undefined);
  if (open) return open.id;
  return draft?.conflict === undefined ? 'conflict' : 'check';
}
