import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import { sendReference } from '../../../shared/domain/collection/send-reference.ts';
import { orderCheck } from '../../../shared/domain/scope/order-check.ts';
import { Conflict, commitRequest, createRequest, transact } from '../../../shared/store/commit.ts';
import { headItem } from '../../../shared/store/items.ts';
import { collecting, drafted, ids, onDay, order, staff } from '../support/checks.ts';
import { cancelled, dynamo, named, table, transactions } from '../support/table.ts';

const pk = `CHECK#${ids.id}`;
const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

describe('the transaction of a decision', () => {
  const before = drafted(collecting(), 'r1', onDay(2));
  const decision = sendReference(before, { refereeId: 'r1' }, onDay(2));
  const evolution = evolve(before, decision, onDay(2));
  const request = commitRequest('evenhand', before.head, evolution);

  it('is the head under its condition, then events, entities and removals', () => {
    expect(request).toEqual({
      TransactItems: [
        {
          Put: {
            TableName: 'evenhand',
            Item: headItem(evolution.check.head),
            ConditionExpression: 'seq = :seq',
            ExpressionAttributeValues: { ':seq': before.head.seq },
          },
        },
        {
          Put: {
            TableName: 'evenhand',
            Item: { pk, sk: `AUDIT#${String(before.head.seq + 1).padStart(8, '0')}`, ...evolution.audit[0] },
            ...isNew,
          },
        },
        { Put: { TableName: 'evenhand', Item: { pk, sk: 'REFERENCE#r1', ...decision.put?.[0] } } },
        { Put: { TableName: 'evenhand', Item: { pk, sk: 'REFEREE#r1', ...decision.put?.[1] } } },
        { Delete: { TableName: 'evenhand', Key: { pk, sk: 'DRAFT#r1' } } },
      ],
    });
  });

  it('writes the number of the newest event into the head', () => {
    expect(request.TransactItems?.[0]?.Put?.Item).toMatchObject({
      seq: before.head.seq + 1,
      lastHash: evolution.audit[0]?.hash,
    });
  });
});

describe('the transaction of an order', () => {
  it('writes nothing that is there already, the case code and the key included', () => {
    const { check, decision } = orderCheck(ids, order, staff, onDay(0));
    const once = { pk: 'IDEMPOTENCY#staff-1', sk: 'KEY#x', type: 'idempotency' };
    const evolution = evolve(check, decision, onDay(0));
    expect(createRequest('evenhand', evolution, [once])).toEqual({
      TransactItems: [
        headItem(evolution.check.head),
        { pk: 'CASE#EH-7K3M-Q9XD', sk: 'CASE', type: 'case', checkId: ids.id },
        once,
        { pk, sk: 'AUDIT#00000001', ...evolution.audit[0] },
        { pk, sk: 'ORDER', ...order },
      ].map((Item) => ({ Put: { TableName: 'evenhand', Item, ...isNew } })),
    });
  });
});

describe('sending a transaction', () => {
  beforeEach(() => void dynamo.reset());
  const send = () => transact(table, { TransactItems: [] });

  it('sends it as it is', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await transact(table, { TransactItems: [{ Delete: { TableName: 'evenhand', Key: { pk, sk: 'X' } } }] });
    expect(transactions()).toEqual([
      { TransactItems: [{ Delete: { TableName: 'evenhand', Key: { pk, sk: 'X' } } }] },
    ]);
  });

  it.each([
    ['a condition did not hold', cancelled('ConditionalCheckFailed', 'None')],
    ['another transaction was at the same items', cancelled('None', 'TransactionConflict')],
    ['the same, told by name', named('TransactionConflictException')],
    ['the same transaction is under way', named('TransactionInProgressException')],
  ])('is a conflict when %s', async (_, error) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    const caught = await send().catch((thrown: unknown) => thrown);
    expect(caught).toBeInstanceOf(Conflict);
    expect((caught as Error).cause).toBe(error);
  });

  it.each([
    ['the table is throttled', cancelled('ThrottlingError')],
    ['the request is wrong', named('ValidationException')],
    ['it was cancelled for no reason', named('TransactionCanceledException')],
  ])('is no conflict when %s', async (_, error) => {
    dynamo.on(TransactWriteCommand).rejects(error);
    await expect(send()).rejects.toBe(error);
  });
});
