import type { Language } from '../../../words/index.ts';
import type { PackId } from '../../law/schema.ts';
import type { PackageId } from '../../order/package.ts';
import type { Question } from '../../terms/questionnaire.ts';
import { Refusal } from '../../terms/refusal.ts';
import { bytesOf } from '../../terms/size.ts';
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

/**
 * The most bytes of questions that a questionnaire holds. They lie in the order and in the scope of each check, and twice in a change of
 * scope, each of which is one item of the table and must stay under 400 KB.
 */
export const longestQuestionnaire = 130_000;

/** The most bytes of a draft or of a published version, reasons included. */
export const longestComposed = 350_000;

/** @throws Refusal `invalid_input` when the questions, or they and the reasons, are longer than can be kept */
export function mustFit(composed: QuestionnaireDraft | PublishedQuestionnaire): void {
  const questions = bytesOf(composed.questions.map(({ question }) => question));
  const tooLong = (most: number) =>
    new Refusal('invalid_input', 'refusal.questions-too-long', [], { most: Math.floor(most / 1000) });
  if (questions > longestQuestionnaire) throw tooLong(longestQuestionnaire);
  if (bytesOf(composed) > longestComposed) throw tooLong(longestComposed);
}

/** The company's own questionnaire for a package. It has another id than the package's, so that versions do not collide. */
export const ownId = (packageId: PackageId): string => `own-${packageId}`;
