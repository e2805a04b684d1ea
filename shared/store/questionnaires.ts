import { PutCommand, QueryCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { PackageId } from '../domain/order/package.ts';
import {
  mustFit,
  type PublishedQuestionnaire,
  type QuestionnaireDraft,
} from '../domain/questions/composing/draft.ts';
import { publishedSchema, questionnaireDraftSchema } from '../domain/questions/composing/draft-schema.ts';
import { mustBeIntact } from '../domain/questions/composing/publish.ts';
import { Refusal } from '../domain/terms/refusal.ts';
import { Conflict, transact } from './commit.ts';
import { publishedKey, publishedPrefix, questionnaireDraftKey, questionnairesPartition } from './keys.ts';
import { queryAll } from './load-check.ts';
import type { Table } from './table.ts';

/** Everything of the company's own questions for a package. */
export interface Composing {
  draft?: QuestionnaireDraft;
  /** Newest first. */
  published: PublishedQuestionnaire[];
}

const changedMeanwhile = () => new Refusal('changed_meanwhile', 'refusal.draft-changed');

/** @throws Error when a published version has been changed in the table, or an item is not what it should be */
export async function loadComposing(table: Table, packageId: PackageId): Promise<Composing> {
  const items = await queryAll(table, {
    TableName: table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': questionnairesPartition(packageId) },
    ConsistentRead: true,
  });
  const [draft] = items.filter(({ type }) => type === 'questionnaire-draft');
  return {
    ...(draft && { draft: questionnaireDraftSchema.parse(draft) }),
    published: items
      .filter(({ type }) => type === 'questionnaire')
      .map((item) => mustBeIntact(publishedSchema.parse(item)))
      .sort((a, b) => b.version - a.version),
  };
}

/** The version that a new check asks; undefined when the company has none of its own for this package. */
export async function newestQuestionnaire(
  table: Table,
  packageId: string,
): Promise<PublishedQuestionnaire | undefined> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
      ExpressionAttributeValues: {
        ':pk': questionnairesPartition(packageId),
        ':version': publishedPrefix,
      },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  const [newest] = Items;
  return newest && mustBeIntact(publishedSchema.parse(newest));
}

/**
 * Keeps a draft.
 *
 * @param before the revision that was changed; 0 for a new draft
 * @throws Refusal `changed_meanwhile` when somebody else has changed it since, `invalid_input` when it is too long
 */
export async function saveDraft(table: Table, draft: QuestionnaireDraft, before: number): Promise<void> {
  mustFit(draft);
  const condition =
    before === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'revision = :before', ExpressionAttributeValues: { ':before': before } };
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...questionnaireDraftKey(draft.packageId), ...draft },
        ...condition,
      }),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') throw changedMeanwhile();
    throw error;
  }
}

/** Takes a draft away, unless it has changed since `revision`. */
const withoutDraft = (table: Table, packageId: PackageId, revision: number) => ({
  Delete: {
    TableName: table.name,
    Key: questionnaireDraftKey(packageId),
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': revision },
  },
});

async function transactUnchanged(
  table: Table,
  items: TransactWriteCommandInput['TransactItems'],
): Promise<void> {
  try {
    await transact(table, { TransactItems: items });
  } catch (error) {
    if (error instanceof Conflict) throw changedMeanwhile();
    throw error;
  }
}

/** Publishes a version and takes its draft away, both or neither. @throws Refusal `changed_meanwhile` when either has changed meanwhile */
export const storePublished = (
  table: Table,
  published: PublishedQuestionnaire,
  revision: number,
): Promise<void> =>
  transactUnchanged(table, [
    {
      Put: {
        TableName: table.name,
        Item: { ...publishedKey(published.packageId, published.version), ...published },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    withoutDraft(table, published.packageId, revision),
  ]);

/** Takes a draft away. @throws Refusal `changed_meanwhile` when somebody else has changed it since */
export const discardDraft = (table: Table, packageId: PackageId, revision: number): Promise<void> =>
  transactUnchanged(table, [withoutDraft(table, packageId, revision)]);
