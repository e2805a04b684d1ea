import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { AnyEntity } from '../../../shared/domain/check/entities.ts';
import { headItem, type Item, itemsOf as storedItems } from '../../../shared/store/items.ts';
import { loadCheckRequest } from '../../../shared/store/load-check.ts';
import { openTable } from '../../../shared/store/table.ts';

/** Every document client of the test file; nothing reaches a service. Reset it before each test. */
export const dynamo = mockClient(DynamoDBDocumentClient);
/** What lies under it, in case something goes past it. */
export const rawDynamo = mockClient(DynamoDBClient);

export const table = openTable('evenhand');

/** Everything of a check but its head, as entities. */
export function entitiesOf(check: Check): AnyEntity[] {
  const { head: _, ...rest } = check;
  return Object.values(rest)
    .flat()
    .filter((entity) => entity !== undefined);
}

/** A check as it lies in the table, its audit events left out. */
export function itemsOf(check: Check): (Item & Record<string, unknown>)[] {
  return [headItem(check.head), ...storedItems(check, entitiesOf(check))]
    .map((item) => ({ ...item }))
    .sort((a, b) => (a.sk < b.sk ? -1 : 1));
}

/** From now on the table holds these checks. */
export function holds(...checks: Check[]): void {
  dynamo.on(QueryCommand).resolves({ Items: [] });
  for (const check of checks)
    dynamo.on(QueryCommand, loadCheckRequest(table.name, check.head.id)).resolves({ Items: itemsOf(check) });
}

/** The transactions that were sent, oldest first. */
export const transactions = (): TransactWriteCommandInput[] =>
  dynamo.commandCalls(TransactWriteCommand).map(({ args }) => args[0].input);

/** As DynamoDB names it. */
export const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error(name), { name, ...more });

/** A transaction that fails for these reasons, one per item. */
export const cancelled = (...codes: string[]): Error =>
  named('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });
