import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { AuditEvent } from '../domain/check/audit.ts';
import type { Check } from '../domain/check/check.ts';
import { auditFrom, checkFrom } from './items.ts';
import { afterAudit, auditPrefix, checkPartition } from './keys.ts';
import type { Table } from './table.ts';

/** The request for everything of a check but its audit events, read consistently. */
export const loadCheckRequest = (tableName: string, checkId: string): QueryCommandInput => ({
  TableName: tableName,
  KeyConditionExpression: 'pk = :pk AND sk > :afterAudit',
  ExpressionAttributeValues: { ':pk': checkPartition(checkId), ':afterAudit': afterAudit },
  ConsistentRead: true,
});

export const loadAuditRequest = (tableName: string, checkId: string): QueryCommandInput => ({
  TableName: tableName,
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :audit)',
  ExpressionAttributeValues: { ':pk': checkPartition(checkId), ':audit': auditPrefix },
  ConsistentRead: true,
});

/** Every item that a query finds, page after page. */
export async function queryAll(table: Table, request: QueryCommandInput): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(new QueryCommand({ ...request, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** A check as it stands now, or undefined when there is none of this id. */
export async function loadCheck(table: Table, checkId: string): Promise<Check | undefined> {
  return checkFrom(await queryAll(table, loadCheckRequest(table.name, checkId)));
}

/** The audit events of a check, oldest first. */
export async function loadAudit(table: Table, checkId: string): Promise<AuditEvent[]> {
  const items = await queryAll(table, loadAuditRequest(table.name, checkId));
  return items.map((item) => auditFrom(item));
}
