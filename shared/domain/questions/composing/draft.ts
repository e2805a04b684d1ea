import type { Language } from '../../../words/index.ts';
import type { PackId } from '../../law/schema.ts';
import type { PackageId } from '../../order/package.ts';
import type { Question } from '../../terms/questionnaire.ts';
import type { WordingRule } from '../neutrality/index.ts';

/** An administrator's written reason why a question may stay as it is although a rule finds fault with it. */
export interface Acknowledgement {
  rule: WordingRule;
  language: Language;
  reason: string;
  /** SHA-256 of the words that it was given for: other words need a reason of their own. */
  of: string;
  /** Id of the administrator. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** A question of the company's own questionnaire, with what was said about its faults. */
export interface ComposedQuestion {
  question: Question;
  acknowledged: Acknowledgement[];
}

interface Composed {
  packageId: PackageId;
  /** The jurisdiction pack whose banned topics are kept out. A place where the law bans more cannot be asked these questions. */
  pack: PackId;
  questions: ComposedQuestion[];
  /** Id of the administrator. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** What is being composed for a package. There is one at a time. */
export interface QuestionnaireDraft extends Composed {
  type: 'questionnaire-draft';
  /** Goes up with each change: who saves over another's change is told. */
  revision: number;
}

/** A version that checks can use. It never changes. */
export interface PublishedQuestionnaire extends Composed {
  type: 'questionnaire';
  id: string;
  /** From 1. */
  version: number;
  /** SHA-256 of the canonical JSON (RFC 8785) of what is asked: id, version and questions. Lower-case hex. */
  hash: string;
  /** The hash of the version before, so that none can be changed or taken out unseen; absent for the first. */
  previous?: string;
}

/** The company's own questionnaire for a package. It has another id than the package's, so that versions do not collide. */
export const ownId = (packageId: PackageId): string => `own-${packageId}`;
