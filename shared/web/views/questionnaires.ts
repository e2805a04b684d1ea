import type { Package } from '../../domain/order/package.ts';
import type { QuestionDifference } from '../../domain/questions/composing/difference.ts';
import type { PublishedQuestionnaire, QuestionnaireDraft } from '../../domain/questions/composing/draft.ts';
import type { PlacedFault } from '../../domain/questions/composing/faults.ts';
import type { DraftReview } from '../../domain/questions/composing/review.ts';
import type { Question, Questionnaire } from '../../domain/terms/questionnaire.ts';
import type { RefereeRole } from '../../domain/terms/roles.ts';
import type { Words } from '../../words/index.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

/** What is asked for each package, and what is being composed. */
export interface QuestionnairesView {
  frame: Frame;
  rows: {
    ordered: Package;
    newest?: PublishedQuestionnaire;
    draft?: QuestionnaireDraft;
  }[];
}

export interface ComposeView {
  frame: Frame;
  ordered: Package;
  /** What new checks ask now. */
  asked: Questionnaire;
  draft?: { draft: QuestionnaireDraft; review: DraftReview };
  /** Newest first. */
  published: PublishedQuestionnaire[];
  /** Questions of the library that fit the package and are not in the draft. */
  library: Question[];
  form?: FormState;
  /** Said at the top after something was done. */
  done?: string;
}

export interface EditQuestionView {
  frame: Frame;
  ordered: Package;
  /** Whether the question is in the draft already: then its id stays. */
  isNew: boolean;
  revision: number;
  form: FormState;
  faults: PlacedFault[];
}

export interface PreviewView {
  frame: Frame;
  ordered: Package;
  /** `draft`, `asked`, or the number of a version. */
  version: string;
  role: RefereeRole;
  /** In the language in which the referee reads. */
  words: Words;
  questions: Question[];
  /** From 0. */
  index: number;
}

/** A version that can be compared: `draft`, `package`, or a number. */
export interface Comparable {
  id: string;
  title: string;
}

export interface DifferenceView {
  frame: Frame;
  ordered: Package;
  versions: Comparable[];
  from: Comparable;
  to: Comparable;
  differences: QuestionDifference[];
}
