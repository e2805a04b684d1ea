import type { Check } from '../../domain/check/check.ts';
import type { Answer, Answers, FollowUp, Referee } from '../../domain/check/records.ts';
import type { QuestionPosition } from '../../domain/collection/question-order.ts';
import type { Question } from '../../domain/terms/questionnaire.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

interface RefereeView {
  frame: Frame;
  /** The capability link's secret, as in the address. */
  token: string;
  check: Pick<Check, 'head' | 'order' | 'scope'>;
}

export interface RefereeStartView extends RefereeView {
  referee: Referee;
  /** Until when they can answer, ISO 8601. */
  dueAt?: string;
  questions: readonly Question[];
  /** When everything is deleted if the check ends as it now seems, ISO 8601. */
  deleted: string;
  /** Where to go on, when a draft exists: the first unanswered question, `conflict` or `check`. */
  resumeAt?: string;
}

export interface RefereeQuestionView extends RefereeView {
  /** `conflict` is the question that every referee is asked last. */
  question: Question | 'conflict';
  position: QuestionPosition;
  /** From the draft. */
  answer?: Answer;
  conflict?: boolean;
  /** When the draft was saved, ISO 8601. */
  savedAt?: string;
  /** They came from the check page and go back there. */
  fromCheck?: boolean;
  form?: FormState;
}

export interface CheckAnswersView extends RefereeView {
  questions: readonly Question[];
  answers: Answers;
  conflict?: boolean;
  /** Faults of sending, whose paths are question ids or `conflict`. */
  form?: FormState;
}

export interface RefereeChoiceView extends RefereeView {
  referee: Referee;
  /** Until when they can answer, ISO 8601. */
  dueAt?: string;
}

/** The check is paused: a change of scope waits for the candidate. */
export interface RefereePausedView extends Pick<RefereeView, 'frame' | 'token'> {
  check: Pick<Check, 'head'>;
  referee: Referee;
}

export interface RefereeDoneView extends RefereeView {
  /** When they sent their answers; absent on other pages. */
  sentAt?: string;
}

/** A follow-up. */
export interface RefereeFollowUpView extends RefereeView {
  followUp: FollowUp;
  /** Until when they can answer, ISO 8601. */
  dueAt: string;
  /** In the order of the points. */
  questions: readonly Question[];
  form?: FormState;
}
