import { hashOf } from '../../check/audit.ts';
import { packIds } from '../../law/schema.ts';
import type { PackageId } from '../../order/package.ts';
import { iso, type Moment } from '../../terms/clock.ts';
import type { Question, Questionnaire } from '../../terms/questionnaire.ts';
import { fault, Refusal, type RefusalKey } from '../../terms/refusal.ts';
import { libraryQuestion } from '../library/index.ts';
import type { ComposedQuestion, PublishedQuestionnaire, QuestionnaireDraft } from './draft.ts';
import { settingOf } from './settings.ts';

/** Above this no referee would answer in five minutes whatever the roles. */
export const mostQuestions = 40;

/** Who changes a draft, and when. */
export interface Editing {
  /** Id of the administrator. */
  by: string;
  moment: Moment;
}

const changed = (
  draft: QuestionnaireDraft,
  questions: ComposedQuestion[],
  { by, moment }: Editing,
): QuestionnaireDraft => {
  if (questions.length > mostQuestions)
    throw new Refusal('invalid_input', 'refusal.too-many-questions', [], { most: mostQuestions });
  return { ...draft, questions, revision: draft.revision + 1, by, at: iso(moment.now) };
};

/** A draft that begins with what is asked now: the company's own newest version, or the questions of the package. */
export function startDraft(
  packageId: PackageId,
  from: PublishedQuestionnaire | Questionnaire,
  { by, moment }: Editing,
): QuestionnaireDraft {
  const own = 'type' in from ? from : undefined;
  const questions = own
    ? structuredClone(own.questions)
    : (from as Questionnaire).questions.map((question) => ({
        question: structuredClone(question),
        acknowledged: [],
      }));
  return {
    type: 'questionnaire-draft',
    packageId,
    pack: own?.pack ?? 'strict-default',
    revision: 1,
    questions,
    by,
    at: iso(moment.now),
  };
}

const same = (a: Question, b: Question): boolean => {
  const { version: _a, ...first } = a;
  const { version: _b, ...second } = b;
  return hashOf(first) === hashOf(second);
};

/** Puts a question in the place of the one of its id, or at the end. Acknowledgements hold as long as the words do. */
export function withQuestion(
  draft: QuestionnaireDraft,
  one: ComposedQuestion,
  editing: Editing,
): QuestionnaireDraft {
  const at = draft.questions.findIndex(({ question }) => question.id === one.question.id);
  return changed(draft, at < 0 ? [...draft.questions, one] : draft.questions.with(at, one), editing);
}

/** @throws Refusal `invalid_input` for a question that the library does not have, or the draft has already */
export function withLibraryQuestion(
  draft: QuestionnaireDraft,
  id: string,
  editing: Editing,
): QuestionnaireDraft {
  const question = libraryQuestion(id, settingOf[draft.packageId]);
  const refuse = (key: RefusalKey) => new Refusal('invalid_input', key, [fault('library', key)]);
  if (!question) throw refuse('refusal.choose-library-question');
  if (draft.questions.some((one) => one.question.id === id)) throw refuse('refusal.question-in-draft');
  return withQuestion(draft, { question, acknowledged: [] }, editing);
}

/** @throws Refusal `not_found` for a question that the draft does not have (any more) */
function placeOf(draft: QuestionnaireDraft, id: string): number {
  const place = draft.questions.findIndex(({ question }) => question.id === id);
  if (place < 0) throw new Refusal('not_found', 'refusal.question-not-in-draft');
  return place;
}

export function withoutQuestion(draft: QuestionnaireDraft, id: string, editing: Editing): QuestionnaireDraft {
  return changed(draft, draft.questions.toSpliced(placeOf(draft, id), 1), editing);
}

/** Moves a question one place up or down; at the end it stays where it is. */
export function moved(
  draft: QuestionnaireDraft,
  id: string,
  way: 'up' | 'down',
  editing: Editing,
): QuestionnaireDraft {
  const from = placeOf(draft, id);
  const to = Math.min(draft.questions.length - 1, Math.max(0, from + (way === 'up' ? -1 : 1)));
  const one = draft.questions[from];
  if (!one || to === from) return draft;
  return changed(draft, draft.questions.toSpliced(from, 1).toSpliced(to, 0, one), editing);
}

/**
 * The version of a question's words: the library's while they are its words; else that of the last publication while they are the same,
 * and one more when they are others.
 */
export function versionOf(question: Question, packageId: PackageId, before: readonly Question[]): number {
  const ofLibrary = libraryQuestion(question.id, settingOf[packageId]);
  if (ofLibrary && same(question, ofLibrary)) return ofLibrary.version ?? 1;
  const last = before.find(({ id }) => id === question.id);
  if (last && same(question, last)) return last.version ?? 1;
  return Math.max(last?.version ?? 0, ofLibrary?.version ?? 0) + 1;
}

/** Where the questions are asked, by the pack whose topics are kept out. @throws Refusal `invalid_input` for a pack that is none */
export function withPack(draft: QuestionnaireDraft, pack: string, editing: Editing): QuestionnaireDraft {
  const found = packIds.find((id) => id === pack);
  if (!found)
    throw new Refusal('invalid_input', 'refusal.unknown-pack', [
      { path: 'pack', message: 'Choose one of the list.' },
    ]);
  return { ...changed(draft, draft.questions, editing), pack: found };
}
