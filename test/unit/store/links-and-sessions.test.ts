import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Link } from '../../../shared/domain/check/access.ts';
import { toReferee } from '../../../shared/domain/check/records.ts';
import { findCase, findLink, putLink } from '../../../shared/store/links.ts';
import { deleteSession, findSession, putSession } from '../../../shared/store/sessions.ts';
import { dynamo, table } from '../support/table.ts';

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(PutCommand).resolves({});
  dynamo.on(DeleteCommand).resolves({});
});
const got = () => dynamo.commandCalls(GetCommand)[0]?.args[0].input;
const put = () => dynamo.commandCalls(PutCommand)[0]?.args[0].input;

describe('a link', () => {
  const link: Link = {
    hash: 'f00',
    checkId: 'abc',
    person: toReferee('r1'),
    purpose: 'reference',
    issuedAt: '2026-03-02T09:00:00.500Z',
    expiresAt: '2026-03-12T09:00:00.500Z',
  };
  const item = {
    pk: 'LINK#f00',
    sk: 'LINK',
    type: 'link',
    ...link,
    ttl: Date.parse('2026-03-12T09:00:01Z') / 1000,
  };

  it('is stored once, by its hash, and goes by itself', async () => {
    await putLink(table, link);
    expect(put()).toEqual({
      TableName: 'evenhand',
      Item: item,
      ConditionExpression: 'attribute_not_exists(pk)',
    });
  });

  it('is found by its hash, read consistently', async () => {
    expect(await findLink(table, 'f00')).toBeUndefined();
    expect(got()).toEqual({
      TableName: 'evenhand',
      Key: { pk: 'LINK#f00', sk: 'LINK' },
      ConsistentRead: true,
    });
    dynamo.on(GetCommand).resolves({ Item: item });
    expect(await findLink(table, 'f00')).toMatchObject(link);
  });
});

describe('a case code', () => {
  it('leads to its check', async () => {
    expect(await findCase(table, 'EH-7K3M-Q9XD')).toBeUndefined();
    expect(got()).toEqual({ TableName: 'evenhand', Key: { pk: 'CASE#EH-7K3M-Q9XD', sk: 'CASE' } });
    dynamo.on(GetCommand).resolves({ Item: { type: 'case', checkId: 'abc' } });
    expect(await findCase(table, 'EH-7K3M-Q9XD')).toBe('abc');
  });
});

describe('a session', () => {
  const expiresAt = '2026-03-02T17:00:00.000Z';
  const session = { hash: 'f00', subject: 'staff-1', name: 'Rita', roles: ['requester'], expiresAt };
  const Key = { pk: 'SESSION#f00', sk: 'SESSION' };

  it('is stored by the hash of its cookie until it expires', async () => {
    await putSession(table, session);
    expect(put()).toEqual({
      TableName: 'evenhand',
      Item: { ...Key, type: 'session', ...session, ttl: Date.parse(expiresAt) / 1000 },
    });
  });

  it('is over when its time is, whether or not it has been deleted', async () => {
    dynamo.on(GetCommand).resolves({ Item: { ...Key, type: 'session', ...session } });
    const end = Date.parse(expiresAt);
    expect(await findSession(table, 'f00', end - 1)).toMatchObject(session);
    expect(await findSession(table, 'f00', end)).toBeUndefined();
    expect(got()).toEqual({ TableName: 'evenhand', Key, ConsistentRead: true });
    dynamo.on(GetCommand).resolves({});
    expect(await findSession(table, 'f00', 0)).toBeUndefined();
  });

  it('is deleted by the hash', async () => {
    await deleteSession(table, 'f00');
    expect(dynamo.commandCalls(DeleteCommand)[0]?.args[0].input).toEqual({ TableName: 'evenhand', Key });
  });
});
