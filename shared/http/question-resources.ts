import type * as z from 'zod';
import type { Package } from '../domain/order/package.ts';
import type {
  ComposedQuestion,
  PublishedQuestionnaire,
  QuestionnaireDraft,
} from '../domain/questions/composing/draft.ts';
import type { PlacedFault } from '../domain/questions/composing/faults.ts';
import { wordedOf } from '../domain/questions/composing/question-in-both-languages.ts';
import { reviewDraft } from '../domain/questions/composing/review.ts';
import type { Fault } from '../domain/questions/neutrality/index.ts';
import { questionnaireById, questionnaireHash } from '../domain/questions/published.ts';
import type { Composing } from '../store/questionnaires.ts';
import type {
  checkedQuestionsResource,
  draftResource,
  questionnaireListResource,
  questionnaireResource,
} from './question-schemas.ts';

type FaultResource = z.input<typeof checkedQuestionsResource>['results'][number]['faults'][number];

/** A fault as the API gives it. */
export const faultResource = ({
  rule,
  severity,
  start,
  end,
  option,
  why,
  rewrite,
}: Fault): FaultResource => ({
  rule,
  severity,
  start,
  end,
  ...(option !== undefined && { option }),
  why,
  ...(rewrite && { rewrite }),
});

const placed = (fault: PlacedFault) => ({
  ...faultResource(fault),
  language: fault.language,
  place: fault.place,
  ...(fault.acknowledged && { acknowledged: fault.acknowledged.reason }),
});

const composed = ({ question, acknowledged }: ComposedQuestion) => ({
  question: wordedOf(question),
  ...(question.version !== undefined && { version: question.version }),
  acknowledged: acknowledged.map(({ rule, language, reason, by, at }) => ({
    rule,
    language,
    reason,
    by,
    at,
  })),
});

/** A draft with everything that is at fault with it. */
export function draftOf(draft: QuestionnaireDraft, ordered: Package): z.input<typeof draftResource> {
  const { faults, problems, load, publishable } = reviewDraft(draft, ordered);
  return {
    package: draft.packageId,
    revision: draft.revision,
    pack: draft.pack,
    questions: draft.questions.map((one) => ({
      ...composed(one),
      faults: (faults[one.question.id] ?? []).map(placed),
    })),
    problems: problems.map(({ path, message }) => ({ path, message })),
    load,
    publishable,
    changedAt: draft.at,
  };
}

const versionOf = ({ id, version, hash, previous, pack, by, at }: PublishedQuestionnaire) => ({
  id,
  version,
  hash,
  ...(previous && { previous }),
  pack,
  by,
  publishedAt: at,
});

/** A published version, whole. */
export const publishedOf = (one: PublishedQuestionnaire): z.input<typeof questionnaireResource> => ({
  ...versionOf(one),
  package: one.packageId,
  questions: one.questions.map(composed),
});

/** What is asked for a package now, what was before, and what is being composed. */
export function composingOf(
  ordered: Package,
  { draft, published }: Composing,
): z.input<typeof questionnaireListResource>['questionnaires'][number] {
  const { id, version } = ordered.questionnaire;
  return {
    package: ordered.id,
    builtIn: { id, version, hash: questionnaireHash(questionnaireById(id, version)) },
    own: published.map(versionOf),
    ...(draft && { draft: draftOf(draft, ordered) }),
  };
}
