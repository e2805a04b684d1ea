import type { Caller } from '../../shared/domain/check/staff.ts';
import type { Package } from '../../shared/domain/order/package.ts';
import type {
  PublishedQuestionnaire,
  QuestionnaireDraft,
} from '../../shared/domain/questions/composing/draft.ts';
import { publish } from '../../shared/domain/questions/composing/publish.ts';
import { storePublished } from '../../shared/store/questionnaires.ts';
import type { UseTools } from './tools.ts';

/**
 * Publishes a draft as it was read, as the version after `newest`.
 *
 * @throws Refusal `not_publishable` with every fault that nobody has acknowledged, `changed_meanwhile` when somebody has changed the draft since
 */
export async function publishQuestionnaire(
  { table, moment }: UseTools,
  caller: Caller,
  ordered: Package,
  { draft, newest }: { draft: QuestionnaireDraft; newest: PublishedQuestionnaire | undefined },
): Promise<PublishedQuestionnaire> {
  const version = publish(draft, newest, ordered, { by: caller.id, moment: moment() });
  await storePublished(table, version, draft.revision);
  return version;
}
