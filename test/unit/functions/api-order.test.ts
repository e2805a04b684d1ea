import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../../shared/domain/check/audit.ts';
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
  riskLevel: 'medium',
  reason: 'The person signs off measuring instruments.',
  items: [{ id: 'work-style', reason: 'A wrong measurement is found only by careful work.' }],
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

  const reason = 'The person leads a team of six from the first day on.';
  const [item] = newOrder.items;
  it.each<[string, object, string[]]>([
    [
      'an item of another package',
      { items: [item, { id: 'leading-people', reason }] },
      ['items.1.id item-in-package'],
    ],
    ['an item twice', { items: [item, item] }, ['items.1.id item-once']],
    ['an item without a reason', { items: [{ id: 'trust' }] }, ['items.0.reason item-needs-reason']],
    [
      'an item beyond the risk of the role',
      { riskLevel: 'low', items: [{ id: 'trust', reason }] },
      ['items.0.id item-within-risk-level'],
    ],
    [
      'a package beyond the risk of the role',
      { package: 'executive' },
      ['package package-within-risk-level'],
    ],
  ])('names the rule of scope that refuses %s', async (_, different, refused) => {
    const { statusCode, headers, body } = await send('requester', { ...newOrder, ...different });
    expect(statusCode).toBe(422);
    expect(headers?.['Content-Type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ code: 'scope_refused', status: 422 });
    const errors = body.errors as { path: string; rule: string; message: string }[];
    expect(errors.map(({ path, rule }) => `${path} ${rule}`)).toEqual(refused);
    for (const { message } of errors) expect(message).toMatch(/\w+.*\.$/);
    expect(transactions()).toEqual([]);
  });
});
