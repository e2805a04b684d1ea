import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Draft } from '../domain/records.ts';
import { transact } from './commit.ts';
import { entityItem } from './items.ts';
import { headKey, refereeKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Keeps a draft while the referee is still asked. The conditions prevent a late autosave from bringing back a draft of a reference
 * that has been sent, declined or ended.
 */
export const putDraftRequest = (
  tableName: string,
  checkId: string,
  draft: Draft,
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
    { Put: { TableName: tableName, Item: entityItem(checkId, draft) } },
  ],
});

/** @throws Conflict when the referee is no longer asked, or two saves met. */
export const putDraft = (table: Table, checkId: string, draft: Draft): Promise<void> =>
  transact(table, putDraftRequest(table.name, checkId, draft));
