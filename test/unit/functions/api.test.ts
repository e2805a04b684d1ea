import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/api/handler.ts';
import { hashOf } from '../../../shared/domain/audit.ts';
import type { Check } from '../../../shared/domain/check.ts';
import type { RouteId } from '../../../shared/http/routes.ts';
import {
  asked,
  collecting,
  completed,
  disputed,
  done,
  ids,
  inReview,
  onDay,
  ordered,
} from '../support/checks.ts';
import { type Call, eventFor } from '../support/http-event.ts';
import { clockStandsOn, context } from '../support/lambda.ts';
import { reportProblem } from '../support/steps.ts';
import { dynamo, holds, transactions } from '../support/table.ts';

beforeAll(() => clockStandsOn(4));
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(TransactWriteCommand).resolves({});
  holds(collecting());
});

const people = {
  requester: {
    callerId: 'staff-1',
    name: 'Rita Okafor',
    roles: 'requester',
    email: 'rita@northwind.example',
  },
  another: { callerId: 'staff-2', name: 'Ben', roles: 'requester' },
  decider: { callerId: 'staff-3', name: 'Dan', roles: 'decision-maker', email: 'dan@northwind.example' },
  reviewer: { callerId: 'staff-4', name: 'Vera', roles: 'reviewer' },
  administrator: { callerId: 'staff-5', name: 'Ada', roles: 'administrator' },
  nobody: { callerId: 'staff-6', name: 'Noa', roles: '' },
};
type Person = keyof typeof people;

const id = { params: { id: ids.id } };
async function call(route: RouteId, as: Person, more: Call = {}) {
  const result = await handler(eventFor(route, { authorizer: people[as], ...more }), context);
  return { ...result, body: JSON.parse(result.body) };
}
const statusOf = async (...args: Parameters<typeof call>) => (await call(...args)).statusCode;

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

describe('reading by the API', () => {
  it.each<[RouteId, Record<Person, number>]>([
    [
      'getCheck',
      { requester: 200, another: 404, decider: 403, reviewer: 200, administrator: 200, nobody: 403 },
    ],
    [
      'getTimeline',
      { requester: 200, another: 404, decider: 403, reviewer: 200, administrator: 200, nobody: 403 },
    ],
    [
      'getReport',
      { requester: 200, another: 404, decider: 200, reviewer: 403, administrator: 200, nobody: 403 },
    ],
  ])('%s is for whom it is for', async (route, statuses) => {
    holds(completed());
    for (const [person, status] of Object.entries(statuses) as [Person, number][])
      expect({ person, status: await statusOf(route, person, id) }).toEqual({ person, status });
  });

  it('answers an unknown check as somebody else’s', async () => {
    holds();
    const unknown = await call('getCheck', 'another', id);
    holds(collecting());
    expect(unknown.body).toEqual((await call('getCheck', 'another', id)).body);
    expect(await statusOf('getCheck', 'administrator', { params: { id: '../etc' } })).toBe(404);
  });

  it.each<[string, () => Check]>([
    ['before its time', inReview],
    [
      'of a check that ended without one',
      () => ({ ...asked(), head: { ...asked().head, ended: 'expired' } }),
    ],
  ])('has no report %s', async (_, state) => {
    holds(state());
    expect(await call('getReport', 'requester', id)).toMatchObject({
      statusCode: 409,
      body: { code: 'report_not_ready' },
    });
  });

  it('lists a requester’s own checks, whatever they ask for', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    await call('listChecks', 'another', { query: { requester: 'staff-1' } });
    const asked = dynamo
      .commandCalls(QueryCommand)
      .map(({ args }) => args[0].input.ExpressionAttributeValues?.[':pk']);
    expect(asked).toEqual(['REQUESTER#staff-2']);
  });

  it('lists anybody’s for a reviewer, and nothing for a decision-maker', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    expect(await call('listChecks', 'reviewer', { query: { status: 'disputed' } })).toMatchObject({
      statusCode: 200,
      body: { checks: [] },
    });
    expect(await statusOf('listChecks', 'decider')).toBe(403);
  });

  it.each([{ limit: '0' }, { status: 'asleep' }, { page: '2' }, { cursor: 'nonsense' }, { cursor: '' }])(
    'refuses a list of %j',
    async (query) => {
      dynamo.on(QueryCommand).resolves({ Items: [] });
      expect(await call('listChecks', 'reviewer', { query: query as Record<string, string> })).toMatchObject({
        statusCode: 400,
        body: { errors: [{ path: Object.keys(query)[0] }] },
      });
    },
  );
});

describe('acting by the API', () => {
  it('cancels one’s own check, with or without a body', async () => {
    expect(
      await call('cancelCheck', 'requester', { ...id, body: '{"note":"The role is gone."}' }),
    ).toMatchObject({
      statusCode: 200,
      body: { status: 'cancelled', endedNote: 'The role is gone.' },
    });
    expect(await statusOf('cancelCheck', 'requester', id)).toBe(200);
    expect(await statusOf('cancelCheck', 'another', id)).toBe(404);
    expect(await statusOf('cancelCheck', 'reviewer', id)).toBe(403);
    expect(await statusOf('cancelCheck', 'requester', { ...id, body: '{"reason":"x"}' })).toBe(400);
  });

  it('cannot cancel what has ended', async () => {
    holds(completed());
    expect(await call('cancelCheck', 'requester', id)).toMatchObject({
      statusCode: 409,
      body: { code: 'already_ended' },
    });
  });

  it('retries a check that needs attention', async () => {
    holds(done(collecting(), (now, at) => reportProblem(now, at), onDay(3)));
    expect(await call('retryCheck', 'requester', id)).toMatchObject({
      statusCode: 202,
      body: { status: 'collecting' },
    });
    expect(await statusOf('retryCheck', 'reviewer', id)).toBe(403);
  });

  const decision = JSON.stringify({ verdict: 'removed', reason: 'The documents show it.' });
  const first = { params: { id: ids.id, n: '1' }, body: decision };

  it('lets a reviewer decide a dispute', async () => {
    holds(disputed());
    expect(await call('decideDispute', 'reviewer', first)).toMatchObject({
      statusCode: 200,
      body: { status: 'in_review', disputes: [{ n: 1, decision: { verdict: 'removed' } }] },
    });
  });

  it.each<[string, Person, Call, number]>([
    ['whoever ordered it', 'requester', first, 403],
    ['an administrator', 'administrator', first, 403],
    ['an unknown dispute', 'reviewer', { ...first, params: { id: ids.id, n: '2' } }, 404],
    ['no number', 'reviewer', { ...first, params: { id: ids.id, n: '1e0' } }, 404],
    ['no reason', 'reviewer', { ...first, body: '{"verdict":"removed"}' }, 400],
    [
      'an amendment without words',
      'reviewer',
      { ...first, body: decision.replace('removed', 'amended') },
      400,
    ],
    ['no body', 'reviewer', { params: first.params }, 400],
  ])('refuses a decision by %s', async (_, person, more, status) => {
    holds(disputed());
    expect(await statusOf('decideDispute', person, more)).toBe(status);
    expect(transactions()).toEqual([]);
  });

  it('does not let a reviewer decide about their own order', async () => {
    holds(disputed());
    const both = { ...people.requester, roles: 'requester,reviewer' };
    const result = await handler(eventFor('decideDispute', { ...first, authorizer: both }), context);
    expect(result.statusCode).toBe(403);
  });

  it('says to try again when the check is busier than we are', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const busy = Object.assign(new Error('busy'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
    dynamo.on(TransactWriteCommand).rejects(busy);
    expect(await call('cancelCheck', 'requester', id)).toMatchObject({
      statusCode: 503,
      headers: { 'Retry-After': '2' },
      body: { code: 'try_again' },
    });
    vi.restoreAllMocks();
  });
});
