import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { chain } from '../../../shared/domain/check/audit.ts';
import {
  loadAudit,
  loadAuditRequest,
  loadCheck,
  loadCheckRequest,
} from '../../../shared/store/load-check.ts';
import { collecting, ids } from '../support/checks.ts';
import { dynamo, itemsOf, table } from '../support/table.ts';

beforeEach(() => void dynamo.reset());

describe('loading', () => {
  it('a check reads everything but its events, consistently', () => {
    expect(loadCheckRequest('evenhand', 'abc')).toEqual({
      TableName: 'evenhand',
      KeyConditionExpression: 'pk = :pk AND sk > :afterAudit',
      ExpressionAttributeValues: { ':pk': 'CHECK#abc', ':afterAudit': 'AUDIT$' },
      ConsistentRead: true,
    });
  });

  it('the events reads only them', () => {
    expect(loadAuditRequest('evenhand', 'abc')).toEqual({
      TableName: 'evenhand',
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :audit)',
      ExpressionAttributeValues: { ':pk': 'CHECK#abc', ':audit': 'AUDIT#' },
      ConsistentRead: true,
    });
  });

  it('goes on page after page', async () => {
    const items = itemsOf(collecting());
    const LastEvaluatedKey = { pk: items[2]?.pk, sk: items[2]?.sk };
    dynamo
      .on(QueryCommand, { ExclusiveStartKey: undefined })
      .resolves({ Items: items.slice(0, 3), LastEvaluatedKey })
      .on(QueryCommand, { ExclusiveStartKey: LastEvaluatedKey })
      .resolves({ Items: items.slice(3) });
    expect((await loadCheck(table, ids.id))?.referees).toEqual(collecting().referees);
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(2);
  });

  it('finds nothing where nothing is', async () => {
    dynamo.on(QueryCommand).resolves({});
    expect(await loadCheck(table, 'none')).toBeUndefined();
    expect(await loadAudit(table, 'none')).toEqual([]);
  });

  it('gives the events without their keys', async () => {
    const [event] = chain(
      { id: 'abc', seq: 0, lastHash: '' },
      [{ event: 'check.expired', actor: { kind: 'system', id: 'test' } }],
      '2026-03-02T09:00:00.000Z',
    );
    dynamo.on(QueryCommand).resolves({ Items: [{ pk: 'CHECK#abc', sk: 'AUDIT#00000001', ...event }] });
    expect(await loadAudit(table, 'abc')).toEqual([event]);
  });
});
