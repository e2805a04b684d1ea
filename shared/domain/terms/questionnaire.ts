import type { Language } from '../../words/index.ts';
import type { RefereeRole } from './roles.ts';

/** The words of a question in another language than English; `{name}` stands where it stands in English. */
export interface QuestionWords {
  text: string;
  hint?: string;
}

interface QuestionBase {
  id: string;
  /** Version of its words: 1 as the library has them, more where a company's own questions have changed them. Absent in the questions of a package. */
  version?: number;
  /** The scope item it belongs to; without consent to that item it is not asked. */
  item: string;
  /** `{name}` stands for the candidate: show it through `wordFor`. */
  text: string;
  hint?: string;
  /** Roles that are asked; all when absent. */
  roles?: RefereeRole[];
  /** Absent in a question in one language, as `questionIn` gives it. */
  translations?: { zh: QuestionWords };
}

export type Anchors = readonly [string, string, string, string, string];

/** A rating on a scale of 1 to 5 with a description of behaviour for every point. */
export interface ScaleQuestion extends QuestionBase {
  kind: 'scale';
  competency: string;
  anchors: Anchors;
  translations?: { zh: QuestionWords & { anchors?: Anchors } };
}

/** A fact that the candidate claims; asked openly, without showing the claim. */
export interface FactQuestion extends QuestionBase {
  kind: 'fact';
  answer: 'month' | 'text';
  /** The field of the résumé entry that it is compared with. */
  field: 'startDate' | 'endDate' | 'position';
}

/** An answer that a choice offers. The id is what is kept. */
export interface Choice {
  id: string;
  text: string;
}

/**
 * Something about the position or about how the two worked together that no claim of the résumé states: it says what a referee could
 * see, and is compared with nothing.
 */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'choice';
  options: readonly Choice[];
  /** The options' words in their order. */
  translations?: { zh: QuestionWords & { options?: readonly string[] } };
}

/** The same, to be answered by yes, no or "do not know". */
export interface YesNoQuestion extends QuestionBase {
  kind: 'yes-no';
}

/** Free words. */
export interface TextQuestion extends QuestionBase {
  kind: 'text';
  about: 'strength' | 'improvement' | 'remark';
  maxLength: number;
}

export type Question = ScaleQuestion | FactQuestion | ChoiceQuestion | YesNoQuestion | TextQuestion;

/** A published set of questions. A version never changes; an answer keeps the version that it was given to. */
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

/** A question, hint or anchor as a person reads it, with the candidate's name in it. */
export const wordFor = (text: string, name: string): string => text.replaceAll('{name}', () => name);

/**
 * A question with its words in one language. What has not been translated stays English.
 *
 * @returns the question without its translations
 */
export function questionIn<Q extends Question>(question: Q, language: Language): Q {
  const { translations, ...english } = question;
  const own: Partial<QuestionWords> & { options?: readonly string[] } =
    (language !== 'en' && translations?.[language]) || {};
  const options = question.kind === 'choice' && {
    options: question.options.map(({ id, text }, index) => ({ id, text: own.options?.[index] ?? text })),
  };
  return { ...english, ...own, ...options } as unknown as Q;
}

/** Words read in a second: 240 a minute, what adults read of plain English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerSecond = 4;

/**
 * Chinese characters read in a second: 330 a minute. Adults read 255 a minute aloud (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284), and silently 1.3 times what they read aloud (238 to 183 words, Brysbaert 2019).
 */
const charactersPerSecond = 5.5;

/** Seconds to answer once the question is read: choosing; yes or no; finding a month; naming a title; one written sentence on a phone. */
const answering = { scale: 3, choice: 3, 'yes-no': 2, month: 8, fact: 6, text: 35 } as const;

function secondsToRead(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text
    .replace(/\p{Script=Han}/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return characters / charactersPerSecond + words / wordsPerSecond;
}

function secondsFor(question: Question, hints: Set<string>): number {
  const read = [question.text];
  // A hint that comes again is not read again.
  if (question.hint && !hints.has(question.hint)) read.push(question.hint);
  if (question.hint) hints.add(question.hint);
  if (question.kind === 'scale') read.push(...question.anchors);
  if (question.kind === 'choice') read.push(...question.options.map(({ text }) => text));
  const act =
    question.kind === 'fact'
      ? answering[question.answer === 'month' ? 'month' : 'fact']
      : answering[question.kind];
  return secondsToRead(read.join(' ')) + act;
}

/** Minutes that reading and answering these questions takes in a language, rounded up, at least 1. */
export function minutesFor(questions: readonly Question[], language: Language = 'en'): number {
  const hints = new Set<string>();
  const seconds = questions
    .map((question) => questionIn(question, language))
    .reduce((sum, question) => sum + secondsFor(question, hints), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}
