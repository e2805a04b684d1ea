import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Check } from '../domain/check/check.ts';
import type { Draft } from '../domain/check/records.ts';
import type { Moment } from '../domain/terms/clock.ts';
import { transact } from './commit.ts';
import { entityItem } from './items.ts';
import { headKey, refereeKey } from './keys.ts';
import type { Table } from './table.ts';
import { writeFrom } from './write-from.ts';

/** Nobody has saved since the draft was read: of two saves that meet, neither takes the other's answer away. */
const unchanged = (before: Draft | undefined) =>
  before
    ? {
        ConditionExpression: '#at = :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': before.at },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };

/**
 * Keeps a draft while the referee is still asked. The conditions prevent a late autosave from bringing back a draft of a reference
 * that has been sent, declined or ended.
 *
 * @param before the draft that this one was made from; undefined for the first
 */
export const putDraftRequest = (
  tableName: string,
  checkId: string,
  draft: Draft,
  before: Draft | undefined,
): TransactWriteCommandInput => ({
  TransactItems: [
    {
      ConditionCheck: {
        TableName: tableName,
        Key: headKey(checkId),
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(ended)',
      },
    },
    {
      ConditionCheck: {
        TableName: tableName,
        Key: refereeKey(checkId, draft.refereeId),
        ConditionExpression: '#state = :invited',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':invited': 'invited' },
      },
    },
    { Put: { TableName: tableName, Item: entityItem(checkId, draft), ...unchanged(before) } },
  ],
});

/** @throws Conflict when the referee is no longer asked, or somebody has saved since `before` was read. */
export const putDraft = (
  table: Table,
  checkId: string,
  draft: Draft,
  before: Draft | undefined,
): Promise<void> => transact(table, putDraftRequest(table.name, checkId, draft, before));

/**
 * Lets a rule make a referee's draft from a check that has just been read, and keeps it.
 *
 * @param draft pure; asked again when the save met another one. Undefined keeps nothing
 * @throws Refusal as {@link writeFrom}, and whatever the rule refuses
 */
export const keepDraft = (
  table: Table,
  check: Check,
  moment: () => Moment,
  draft: (check: Check, moment: Moment) => Draft | undefined,
): Promise<void> =>
  writeFrom(table, check, async (current) => {
    const made = draft(current, moment());
    if (!made) return;
    const before = current.drafts.find(({ refereeId }) => refereeId === made.refereeId);
    await putDraft(table, current.head.id, made, before);
  });
