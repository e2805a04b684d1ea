import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkStatuses } from '../../../shared/domain/check/check.ts';
import { byRequester, byStatus } from '../../../shared/store/keys.ts';
import { listChecks, listRequest } from '../../../shared/store/list-checks.ts';
import { dynamo, table } from '../support/table.ts';

const summary = {
  caseCode: 'EH-7K3M-Q9XD',
  status: 'collecting',
  stage: 'collection',
  candidateName: 'Ana Ferreira',
  roleTitle: 'Engineer',
  packageId: 'professional',
  requesterName: 'Rita',
  promisedBy: '2026-03-20T09:00:00.000Z',
};

/** A row of an index: `n` minutes after nine. */
const row = (n: number, partition: 'status' | 'requester' = 'status') => {
  const createdAt = `2026-03-02T09:${String(n).padStart(2, '0')}:00.000Z`;
  const sort = { [`${partition}Pk`]: 'x', [`${partition}Sk`]: `${createdAt}#check${n}` };
  return { pk: `CHECK#check${n}`, sk: 'CHECK', ...sort, ...summary, id: `check${n}`, createdAt };
};
const cursorOf = (n: number) => Buffer.from(`${row(n).createdAt}#check${n}`).toString('base64url');
const idsOf = ({ checks }: { checks: { id: string }[] }) => checks.map(({ id }) => id);

/** Rows of one shard of a status, newest first, as the index gives them. */
function shard(status: string, n: number, ...rows: number[]): void {
  dynamo
    .on(QueryCommand, {
      IndexName: 'byStatus',
      ExpressionAttributeValues: { ':pk': byStatus(status, n), ':before': '~' },
    })
    .resolves({ Items: rows.map((one) => row(one)) });
}

beforeEach(() => {
  dynamo.reset();
  dynamo.on(QueryCommand).resolves({ Items: [] });
});

describe('the request of a list', () => {
  it('by status reads one shard, newest first', () => {
    expect(listRequest('evenhand', 'status', 'STATUS#collecting#2', { before: '~', limit: 26 })).toEqual({
      TableName: 'evenhand',
      IndexName: 'byStatus',
      KeyConditionExpression: '#pk = :pk AND #sk < :before',
      ExpressionAttributeNames: { '#pk': 'statusPk', '#sk': 'statusSk' },
      ExpressionAttributeValues: { ':pk': 'STATUS#collecting#2', ':before': '~' },
      ScanIndexForward: false,
      Limit: 26,
    });
  });

  it('by requester can look for a status', () => {
    expect(
      listRequest('evenhand', 'requester', byRequester('me'), {
        before: '2026',
        limit: 3,
        status: 'expired',
      }),
    ).toEqual({
      TableName: 'evenhand',
      IndexName: 'byRequester',
      KeyConditionExpression: '#pk = :pk AND #sk < :before',
      FilterExpression: '#status = :status',
      ExpressionAttributeNames: { '#pk': 'requesterPk', '#sk': 'requesterSk', '#status': 'status' },
      ExpressionAttributeValues: { ':pk': 'REQUESTER#me', ':before': '2026', ':status': 'expired' },
      ScanIndexForward: false,
      Limit: 3,
    });
  });
});

describe('a list', () => {
  it('merges the shards of a status, newest first', async () => {
    shard('collecting', 0, 9, 3);
    shard('collecting', 1, 8);
    shard('collecting', 3, 5, 4);
    const page = await listChecks(table, { status: 'collecting', limit: 10 });
    expect(idsOf(page)).toEqual(['check9', 'check8', 'check5', 'check4', 'check3']);
    expect(page.cursor).toBeUndefined();
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(4);
  });

  it('gives rows without keys', async () => {
    shard('collecting', 0, 1);
    const { checks } = await listChecks(table, { status: 'collecting', limit: 10 });
    expect(checks).toEqual([{ ...summary, id: 'check1', createdAt: '2026-03-02T09:01:00.000Z' }]);
  });

  it('of everything asks every shard of every status', async () => {
    shard('expired', 1, 2);
    shard('collecting', 0, 1);
    expect(idsOf(await listChecks(table, { limit: 10 }))).toEqual(['check2', 'check1']);
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(checkStatuses.length * 4);
  });

  it('has a cursor when there is more, and goes on behind it', async () => {
    shard('collecting', 0, 9, 3);
    shard('collecting', 1, 8, 7);
    const page = await listChecks(table, { status: 'collecting', limit: 2 });
    expect(idsOf(page)).toEqual(['check9', 'check8']);
    expect(page.cursor).toBe(cursorOf(8));
    await listChecks(table, { status: 'collecting', limit: 2, ...(page.cursor && { cursor: page.cursor }) });
    const last = dynamo.commandCalls(QueryCommand).at(-1)?.args[0].input;
    expect(last?.ExpressionAttributeValues).toMatchObject({ ':before': '2026-03-02T09:08:00.000Z#check8' });
    // One more than is shown, to know whether there is more.
    expect(last?.Limit).toBe(3);
  });

  it('has no cursor when the page is just full', async () => {
    shard('collecting', 0, 9, 8);
    expect((await listChecks(table, { status: 'collecting', limit: 2 })).cursor).toBeUndefined();
  });

  it('of a requester goes on until enough rows have passed the filter', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [], LastEvaluatedKey: { pk: 'a' } })
      .resolvesOnce({ Items: [row(5, 'requester')], LastEvaluatedKey: { pk: 'b' } })
      .resolvesOnce({ Items: [row(4, 'requester'), row(3, 'requester')], LastEvaluatedKey: { pk: 'c' } });
    const page = await listChecks(table, { requesterId: 'me', status: 'expired', limit: 2 });
    expect(idsOf(page)).toEqual(['check5', 'check4']);
    expect(page.cursor).toBe(cursorOf(4));
    const calls = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExclusiveStartKey);
    expect(calls).toEqual([undefined, { pk: 'a' }, { pk: 'b' }]);
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('~').toString('base64url'),
    Buffer.from('2026-03-02').toString('base64url'),
  ])('refuses a cursor that is none: %j', async (cursor) => {
    await expect(listChecks(table, { limit: 2, cursor })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'cursor' }],
    });
  });
});
