import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Evolution } from '../domain/check/apply-decision.ts';
import type { CheckHead } from '../domain/check/check.ts';
import { auditItem, headItem, type Item, itemsOf } from './items.ts';
import { caseCodeKey, entityKey } from './keys.ts';
import type { Table } from './table.ts';

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Somebody else changed the check between our reading and our writing. Read again and decide again. */
export class Conflict extends Error {
  override name = 'Conflict';
}

const newItem = (tableName: string, item: Item): Writes[number] => ({
  Put: { TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

/**
 * The one transaction that a decision is: the head under the condition that nobody has written since it was read, every
 * changed entity, and the audit events.
 */
export function commitRequest(
  tableName: string,
  before: Pick<CheckHead, 'seq'>,
  { check, put, remove, audit }: Evolution,
): TransactWriteCommandInput {
  const { id } = check.head;
  return {
    TransactItems: [
      {
        Put: {
          TableName: tableName,
          Item: headItem(check.head),
          ConditionExpression: 'seq = :seq',
          ExpressionAttributeValues: { ':seq': before.seq },
        },
      },
      ...audit.map((event) => newItem(tableName, auditItem(event))),
      ...itemsOf(check, put).map((item): Writes[number] => ({ Put: { TableName: tableName, Item: item } })),
      ...remove.map((entity): Writes[number] => ({
        Delete: { TableName: tableName, Key: entityKey(id, entity) },
      })),
    ],
  };
}

/** The transaction that creates a check, with its case code and whatever must be there only once with it. */
export function createRequest(
  tableName: string,
  { check, put, audit }: Evolution,
  once: Item[],
): TransactWriteCommandInput {
  const { id, caseCode } = check.head;
  const items = [
    headItem(check.head),
    { ...caseCodeKey(caseCode), type: 'case', checkId: id },
    ...once,
    ...audit.map(auditItem),
    ...itemsOf(check, put),
  ];
  return { TransactItems: items.map((item) => newItem(tableName, item)) };
}

const conflictCodes = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'TransactionInProgress']);

/** Sends a transaction. @throws Conflict when a condition did not hold or another transaction was at the same items. */
export async function transact(table: Table, request: TransactWriteCommandInput): Promise<void> {
  try {
    await table.client.send(new TransactWriteCommand(request));
  } catch (error) {
    if (isConflict(error)) throw new Conflict('Somebody else was first.', { cause: error });
    throw error;
  }
}

/** As DynamoDB says why a transaction was cancelled: one reason for each of its items. */
const cancelledSchema = z.object({
  name: z.literal('TransactionCanceledException'),
  CancellationReasons: z.array(z.object({ Code: z.string().optional() })),
});

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TransactionInProgressException' || error.name === 'TransactionConflictException')
    return true;
  const reasons = cancelledSchema.safeParse(error).data?.CancellationReasons ?? [];
  return reasons.some(({ Code }) => Code !== undefined && conflictCodes.has(Code));
}
