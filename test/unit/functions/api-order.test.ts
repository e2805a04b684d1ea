import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../../shared/domain/audit.ts';
import { call, type Person, tableWorks } from '../support/api.ts';
import { ids, ordered } from '../support/checks.ts';
import { clockStandsOn } from '../support/lambda.ts';
import { dynamo, holds, transactions } from '../support/table.ts';

beforeAll(() => clockStandsOn(4));
afterAll(() => void vi.useRealTimers());
beforeEach(tableWorks);

const newOrder = {
  candidate: { name: 'Ana Ferreira', email: 'ana@example.com' },
  resume: { work: [{ name: 'Acme', position: 'Engineer' }] },
  package: 'professional',
  role: { title: 'Engineer' },
  reason: 'The person signs off measuring instruments.',
  places: { candidate: 'PT', employer: 'DE' },
};
const send = (as: Person = 'requester', body: unknown = newOrder, key = 'key-1') =>
  call('orderCheck', as, {
    path: '/prod/v1/checks',
    headers: key ? { 'Idempotency-Key': key } : {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('ordering by the API', () => {
  it('creates a check that only its requester can follow', async () => {
    const result = await send();
    expect(result).toMatchObject({
      statusCode: 201,
      body: { status: 'ordered', candidate: { name: 'Ana Ferreira' }, requester: { name: 'Rita Okafor' } },
    });
    expect(result.body.caseCode).toMatch(/^EH-/);
    expect(result.headers?.Location).toBe(`/prod/v1/checks/${result.body.id}`);
    expect(transactions()[0]?.TransactItems?.[0]?.Put?.Item).toMatchObject({
      requesterId: 'staff-1',
      run: 1,
    });
  });

  it('answers a replay with the first check', async () => {
    holds(ordered());
    dynamo.on(GetCommand).resolves({ Item: { bodyHash: hashOf(newOrder), checkId: ids.id } });
    expect(await send()).toMatchObject({
      statusCode: 200,
      headers: { 'Idempotency-Replayed': 'true' },
      body: { id: ids.id },
    });
    expect(await send('requester', { ...newOrder, externalId: 'x' })).toMatchObject({
      statusCode: 422,
      body: { code: 'idempotency_key_reused' },
    });
    expect(transactions()).toEqual([]);
  });

  it.each<[string, Parameters<typeof send>, number, string, string[]]>([
    ['no key', ['requester', newOrder, ''], 400, 'idempotency_key_missing', []],
    ['a key that is none', ['requester', newOrder, 'two words'], 400, 'idempotency_key_missing', []],
    ['no JSON', ['requester', '{'], 400, 'invalid_input', ['']],
    ['a field that is wrong', ['requester', { ...newOrder, role: {} }], 400, 'invalid_input', ['role.title']],
    ['an unknown package', ['requester', { ...newOrder, package: 'x' }], 400, 'unknown_package', ['package']],
    ['a decision-maker', ['decider'], 403, 'forbidden', []],
    ['a reviewer', ['reviewer'], 403, 'forbidden', []],
    ['nobody', ['nobody'], 403, 'forbidden', []],
  ])('refuses %s', async (_, args, status, code, paths) => {
    const { statusCode, body } = await send(...args);
    expect({ statusCode, code: body.code }).toEqual({ statusCode: status, code });
    expect((body.errors ?? []).map(({ path }: { path: string }) => path)).toEqual(paths);
    expect(transactions()).toEqual([]);
  });
});
