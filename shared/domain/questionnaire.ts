import type { RefereeRole } from './records.ts';

interface QuestionBase {
  id: string;
  /** The scope item it belongs to; without consent to that item it is not asked. */
  item: string;
  text: string;
  hint?: string;
  /** Roles that are asked; all when absent. */
  roles?: RefereeRole[];
}

/** A rating on a scale of 1 to 5 with a description of behaviour for every point. */
export interface ScaleQuestion extends QuestionBase {
  kind: 'scale';
  competency: string;
  anchors: readonly [string, string, string, string, string];
}

/** A fact that the candidate claims; asked openly, without showing the claim. */
export interface FactQuestion extends QuestionBase {
  kind: 'fact';
  answer: 'month' | 'text';
  /** The field of the résumé entry that it is compared with. */
  field: 'startDate' | 'endDate' | 'position';
}

/** Free words. */
export interface TextQuestion extends QuestionBase {
  kind: 'text';
  about: 'strength' | 'improvement' | 'remark';
  maxLength: number;
}

export type Question = ScaleQuestion | FactQuestion | TextQuestion;

/** A published set of questions. A published version never changes; an answer keeps the version it was given to. */
export interface Questionnaire {
  id: string;
  version: number;
  questions: Question[];
}

/** The questions that a referee of this role is asked, given what the candidate consented to. */
export function questionsFor(
  questionnaire: Questionnaire,
  role: RefereeRole,
  options: { consented: Record<string, boolean>; hasEntry: boolean },
): Question[] {
  return questionnaire.questions.filter(
    (question) =>
      options.consented[question.item] === true &&
      (!question.roles || question.roles.includes(role)) &&
      (question.kind !== 'fact' || options.hasEntry),
  );
}

/** Minutes that answering takes: 20 seconds a rating, 20 a fact, 50 for words, rounded up. */
export function minutesFor(questions: Question[]): number {
  const seconds = questions.reduce((sum, question) => sum + (question.kind === 'text' ? 50 : 20), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}
