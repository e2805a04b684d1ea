import {
  DeleteCommand,
  type DeleteCommandInput,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Wait } from '../domain/check/records.ts';
import { transact } from './commit.ts';
import { entityItem } from './items.ts';
import { entityKey, headKey } from './keys.ts';
import type { Table } from './table.ts';

/** Stores a task token, on condition that the execution it belongs to is the one that may work on the check. */
export const putWaitRequest = (
  tableName: string,
  checkId: string,
  wait: Wait,
): TransactWriteCommandInput => ({
  TransactItems: [
    {
      ConditionCheck: {
        TableName: tableName,
        Key: headKey(checkId),
        ConditionExpression: '#run = :run',
        ExpressionAttributeNames: { '#run': 'run' },
        ExpressionAttributeValues: { ':run': wait.run },
      },
    },
    { Put: { TableName: tableName, Item: entityItem(checkId, wait) } },
  ],
});

/** @throws Conflict when a newer execution has taken over. */
export const putWait = (table: Table, checkId: string, wait: Wait): Promise<void> =>
  transact(table, putWaitRequest(table.name, checkId, wait));

/** Takes a settled wait away, unless a newer one has replaced it. */
export const deleteWaitRequest = (tableName: string, checkId: string, wait: Wait): DeleteCommandInput => ({
  TableName: tableName,
  Key: entityKey(checkId, wait),
  ConditionExpression: '#token = :token',
  ExpressionAttributeNames: { '#token': 'token' },
  ExpressionAttributeValues: { ':token': wait.token },
});

export async function deleteWait(table: Table, checkId: string, wait: Wait): Promise<void> {
  try {
    await table.client.send(new DeleteCommand(deleteWaitRequest(table.name, checkId, wait)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
  }
}
