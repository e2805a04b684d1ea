import { BatchWriteCommand, DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseCheck } from '../../../shared/store/erase-check.ts';
import { dynamo, table } from '../support/table.ts';

const keys = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ pk: 'CHECK#abc', sk: `AUDIT#${from + n}` }));
const requests = () =>
  dynamo.commandCalls(BatchWriteCommand).map(({ args }) => args[0].input.RequestItems?.evenhand);
const deletes = (list: { pk: string; sk: string }[]) => list.map((Key) => ({ DeleteRequest: { Key } }));

describe('erasing what is left of a check', () => {
  beforeEach(() => void dynamo.reset());

  it('reads keys only and deletes them, until nothing is left', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: keys(0, 25) })
      .resolvesOnce({ Items: keys(25, 3) })
      .resolves({ Items: [] });
    dynamo.on(BatchWriteCommand).resolves({});
    expect(await eraseCheck(table, 'abc')).toBe(28);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toEqual({
      TableName: 'evenhand',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'CHECK#abc' },
      ProjectionExpression: 'pk, sk',
      Limit: 25,
    });
    expect(requests()).toEqual([deletes(keys(0, 25)), deletes(keys(25, 3))]);
  });

  it('takes the case code along, which lies elsewhere', async () => {
    dynamo.on(QueryCommand).resolves({});
    dynamo.on(DeleteCommand).resolves({});
    await eraseCheck(table, 'abc', 'EH-7K3M-Q9XD');
    expect(dynamo.commandCalls(DeleteCommand)[0]?.args[0].input).toEqual({
      TableName: 'evenhand',
      Key: { pk: 'CASE#EH-7K3M-Q9XD', sk: 'CASE' },
    });
  });

  it('is nothing the second time', async () => {
    dynamo.on(QueryCommand).resolves({});
    expect(await eraseCheck(table, 'abc')).toBe(0);
    expect(requests()).toEqual([]);
  });

  it('comes back to what DynamoDB left undone', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: keys(0, 2) })
      .resolvesOnce({ Items: keys(1, 1) })
      .resolves({ Items: [] });
    dynamo
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { evenhand: deletes(keys(1, 1)) } })
      .resolves({});
    expect(await eraseCheck(table, 'abc')).toBe(2);
    expect(requests()).toEqual([deletes(keys(0, 2)), deletes(keys(1, 1))]);
  });

  it('fails when nothing was deleted, so that it is called again later', async () => {
    dynamo.on(QueryCommand).resolves({ Items: keys(0, 2) });
    dynamo.on(BatchWriteCommand).resolves({ UnprocessedItems: { evenhand: deletes(keys(0, 2)) } });
    await expect(eraseCheck(table, 'abc')).rejects.toThrow('Try again');
  });
});
