import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { type CheckStatus, checkStatuses, headSchema } from '../domain/check/check.ts';
import { fault, Refusal } from '../domain/terms/refusal.ts';
import { byRequester, byStatus, statusShards } from './keys.ts';
import type { Table } from './table.ts';

const summarySchema = headSchema.pick({
  id: true,
  caseCode: true,
  status: true,
  stage: true,
  candidateName: true,
  roleTitle: true,
  packageId: true,
  requesterName: true,
  createdAt: true,
  promisedBy: true,
  closedAt: true,
});

/** A row of a list: a part of the head. */
export type CheckSummary = z.output<typeof summarySchema>;

export interface ListQuery {
  status?: CheckStatus;
  requesterId?: string;
  limit: number;
  /** As returned by the page before. */
  cursor?: string;
}

interface Row {
  sort: string;
  summary: CheckSummary;
}

const indexes = {
  requester: { index: 'byRequester', pk: 'requesterPk', sk: 'requesterSk' },
  status: { index: 'byStatus', pk: 'statusPk', sk: 'statusSk' },
} as const;

/** The request for rows of one index partition, newest first, before the cursor. */
export function listRequest(
  tableName: string,
  by: keyof typeof indexes,
  partition: string,
  options: { before: string; limit: number; status?: string },
): QueryCommandInput {
  const { index, pk, sk } = indexes[by];
  return {
    TableName: tableName,
    IndexName: index,
    KeyConditionExpression: '#pk = :pk AND #sk < :before',
    ...(options.status && { FilterExpression: '#status = :status' }),
    ExpressionAttributeNames: { '#pk': pk, '#sk': sk, ...(options.status && { '#status': 'status' }) },
    ExpressionAttributeValues: {
      ':pk': partition,
      ':before': options.before,
      ...(options.status && { ':status': options.status }),
    },
    ScanIndexForward: false,
    Limit: options.limit,
  };
}

async function rowsOf(table: Table, request: QueryCommandInput, sk: string, wanted: number): Promise<Row[]> {
  const rows: Row[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(new QueryCommand({ ...request, ExclusiveStartKey: start }));
    rows.push(
      ...(page.Items ?? []).map((item) => ({
        sort: String(item[sk]),
        summary: summarySchema.parse(item),
      })),
    );
    start = page.LastEvaluatedKey;
  } while (start && rows.length < wanted);
  return rows;
}

/**
 * Checks by status or requester, or all, newest first. Each list is a merge of a few index partitions, and the cursor is the sort key of the
 * last row, so that a page is right whatever was added meanwhile.
 *
 * @throws Refusal `invalid_input` for a cursor that is none
 */
export async function listChecks(
  table: Table,
  { status, requesterId, limit, cursor }: ListQuery,
): Promise<{ checks: CheckSummary[]; cursor?: string }> {
  // Every sort key starts with a date, so "~" is after all of them.
  const before = cursor === undefined ? '~' : decodeCursor(cursor);
  const wanted = limit + 1;
  const requests = requesterId
    ? [
        {
          sk: 'requesterSk',
          request: listRequest(table.name, 'requester', byRequester(requesterId), {
            before,
            limit: wanted,
            ...(status && { status }),
          }),
        },
      ]
    : (status ? [status] : checkStatuses).flatMap((one) =>
        Array.from({ length: statusShards }, (_, shard) => ({
          sk: 'statusSk',
          request: listRequest(table.name, 'status', byStatus(one, shard), { before, limit: wanted }),
        })),
      );
  const pages = await Promise.all(requests.map(({ request, sk }) => rowsOf(table, request, sk, wanted)));
  const rows = pages.flat().sort((a, b) => (a.sort < b.sort ? 1 : -1));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    checks: shown.map(({ summary }) => summary),
    ...(rows.length > limit && last && { cursor: Buffer.from(last.sort).toString('base64url') }),
  };
}

function decodeCursor(cursor: string): string {
  const sort = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z#[\w-]+$/.test(sort)) {
    const key = 'refusal.foreign-cursor';
    throw new Refusal('invalid_input', key, [fault('cursor', key)]);
  }
  return sort;
}
