import { hashOf } from '../../check/audit.ts';
import type { Package } from '../../order/package.ts';
import { iso } from '../../terms/clock.ts';
import type { Questionnaire } from '../../terms/questionnaire.ts';
import { type FieldFault, Refusal } from '../../terms/refusal.ts';
import { ownId, type PublishedQuestionnaire, type QuestionnaireDraft } from './draft.ts';
import { type Editing, versionOf } from './edit.ts';
import type { PlacedFault } from './faults.ts';
import { type DraftReview, reviewDraft } from './review.ts';

/** What is asked, as checks carry it: without who composed it and why. */
export const questionnaireFrom = ({
  id,
  version,
  questions,
}: Pick<PublishedQuestionnaire, 'id' | 'version' | 'questions'>): Questionnaire => ({
  id,
  version,
  questions: questions.map(({ question }) => question),
});

/** Where a fault stands, as a path of the draft: `questions.punctual.en.text`. */
export const pathOf = (questionId: string, { language, place }: PlacedFault): string =>
  `questions.${questionId}.${language}.${place}`;

/** What keeps a draft from being published, fault by fault. */
export const openFaults = ({ faults, problems }: DraftReview): FieldFault[] => [
  ...problems,
  ...Object.entries(faults).flatMap(([id, list]) =>
    list
      .filter(({ acknowledged }) => !acknowledged)
      .map((fault): FieldFault => {
        const { rule, start, end, option, why: message, rewrite } = fault;
        return {
          path: pathOf(id, fault),
          message,
          rule,
          span: { start, end, ...(option !== undefined && { option }) },
          ...(rewrite && { rewrite }),
        };
      }),
  ),
];

/**
 * The next version of the company's own questionnaire. It can never be changed: its hash covers every word, and the next version names it.
 *
 * @param before the newest version, absent for the first
 * @throws Refusal `not_publishable` with every unacknowledged fault, and with what is wrong with the whole
 */
export function publish(
  draft: QuestionnaireDraft,
  before: PublishedQuestionnaire | undefined,
  ordered: Package,
  { by, moment }: Editing,
): PublishedQuestionnaire {
  const review = reviewDraft(draft, ordered);
  if (!review.publishable)
    throw new Refusal('not_publishable', 'refusal.not-publishable', openFaults(review));
  const last = before?.questions.map(({ question }) => question) ?? [];
  const published = {
    type: 'questionnaire' as const,
    id: ownId(draft.packageId),
    version: (before?.version ?? 0) + 1,
    packageId: draft.packageId,
    pack: draft.pack,
    questions: draft.questions.map(({ question, acknowledged }) => ({
      question: { ...question, version: versionOf(question, draft.packageId, last) },
      acknowledged,
    })),
    by,
    at: iso(moment.now),
  };
  return {
    ...published,
    hash: hashOf(questionnaireFrom(published)),
    ...(before && { previous: before.hash }),
  };
}

/** @throws Error when a version has not the words that its hash was made of: nobody is asked such questions */
export function mustBeIntact(published: PublishedQuestionnaire): PublishedQuestionnaire {
  if (hashOf(questionnaireFrom(published)) !== published.hash)
    throw new Error(`The questionnaire ${published.id}, version ${published.version}, was changed.`);
  return published;
}
