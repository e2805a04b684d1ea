import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { RouteId } from '../../../shared/http/routes.ts';
import { call, id, type Person, statusOf, tableWorks } from '../support/api.ts';
import { asked, collecting, completed, inReview } from '../support/checks.ts';
import { clockStandsOn } from '../support/lambda.ts';
import { dynamo, holds } from '../support/table.ts';

beforeAll(() => clockStandsOn(4));
afterAll(() => void vi.useRealTimers());
beforeEach(tableWorks);

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
