import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import { hashOf, sha256 } from '../../../shared/domain/check/audit.ts';
import { orderCheck } from '../../../shared/domain/scope/order-check.ts';
import { createRequest } from '../../../shared/store/commit.ts';
import { createCheck } from '../../../shared/store/create-check.ts';
import { ids, onDay, order, ordered, staff } from '../support/checks.ts';
import { cancelled, dynamo, holds, named, table, transactions } from '../support/table.ts';

const body = { package: 'professional', candidate: { name: 'Ana' } };
const Key = { pk: 'IDEMPOTENCY#staff-1', sk: `KEY#${sha256('key-1')}` };
const keyItem = {
  ...Key,
  type: 'idempotency',
  bodyHash: hashOf(body),
  checkId: ids.id,
  ttl: Date.parse('2026-03-09T09:00:00Z') / 1000,
};
const first = orderCheck(ids, order, staff, onDay(0));
const create = (sent: unknown = body) =>
  createCheck(table, first, { callerId: 'staff-1', key: 'key-1', body: sent }, onDay(0));

describe('creating a check', () => {
  beforeEach(() => {
    dynamo.reset();
    dynamo.on(GetCommand).resolves({});
    dynamo.on(TransactWriteCommand).resolves({});
    holds(ordered());
  });

  it('writes check and key in one transaction; the key itself is kept as a hash, for a week', async () => {
    expect(await create()).toEqual({ check: ordered(), created: true });
    const evolution = evolve(first.check, first.decision, onDay(0));
    expect(transactions()).toEqual([createRequest('evenhand', evolution, [keyItem])]);
    expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input).toEqual({
      TableName: 'evenhand',
      Key,
      ConsistentRead: true,
    });
    expect(JSON.stringify(transactions())).not.toContain('key-1');
  });

  it('finds the first check on a replay, whatever the order of the fields', async () => {
    dynamo.on(GetCommand).resolves({ Item: keyItem });
    expect(await create({ candidate: { name: 'Ana' }, package: 'professional' })).toEqual({
      check: ordered(),
      created: false,
    });
    expect(transactions()).toEqual([]);
  });

  it('refuses the key with another body', async () => {
    dynamo.on(GetCommand).resolves({ Item: keyItem });
    await expect(create({ ...body, package: 'people-manager' })).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  it('reads the check of the other of two simultaneous requests', async () => {
    dynamo.on(GetCommand).resolvesOnce({}).resolves({ Item: keyItem });
    dynamo.on(TransactWriteCommand).rejects(cancelled('None', 'None', 'ConditionalCheckFailed'));
    expect(await create()).toEqual({ check: ordered(), created: false });
    expect(transactions()).toHaveLength(1);
  });

  it('refuses the other of two simultaneous requests when it says something else', async () => {
    dynamo
      .on(GetCommand)
      .resolvesOnce({})
      .resolves({ Item: { ...keyItem, bodyHash: 'other' } });
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(create()).rejects.toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('tries again while the other has not finished, and not for ever', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(create()).rejects.toMatchObject({ name: 'Conflict' });
    expect(transactions()).toHaveLength(5);
  });

  it('says so when the check of the key has been deleted', async () => {
    dynamo.on(GetCommand).resolves({ Item: keyItem });
    dynamo.on(QueryCommand).resolves({ Items: [] });
    holds();
    await expect(create()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('does not repeat what failed for another reason', async () => {
    dynamo.on(TransactWriteCommand).rejects(named('ProvisionedThroughputExceededException'));
    await expect(create()).rejects.toThrow('ProvisionedThroughputExceededException');
    expect(transactions()).toHaveLength(1);
  });
});
