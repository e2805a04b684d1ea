import { BatchWriteCommand, DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { caseCodeKey, checkPartition, type Key } from './keys.ts';
import type { Table } from './table.ts';

const batchSize = 25;

/**
 * Deletes everything that is left of a check, after time to live has deleted its head, and its case code, which lies elsewhere.
 * Safe to run twice. Links and idempotency keys have a time to live of their own.
 *
 * @returns how many items of the check were deleted
 * @throws Error when DynamoDB leaves something undone; the caller tries again
 */
export async function eraseCheck(table: Table, checkId: string, caseCode?: string): Promise<number> {
  if (caseCode)
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: caseCodeKey(caseCode) }));
  let deleted = 0;
  for (;;) {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': checkPartition(checkId) },
        ProjectionExpression: 'pk, sk',
        Limit: batchSize,
      }),
    );
    const keys = (page.Items ?? []).map(({ pk, sk }): Key => ({ pk: String(pk), sk: String(sk) }));
    if (keys.length === 0) return deleted;
    const result = await table.client.send(
      new BatchWriteCommand({
        RequestItems: { [table.name]: keys.map((Key) => ({ DeleteRequest: { Key } })) },
      }),
    );
    const left = result.UnprocessedItems?.[table.name]?.length ?? 0;
    deleted += keys.length - left;
    if (left === keys.length) throw new Error('DynamoDB deleted nothing. Try again.');
  }
}
