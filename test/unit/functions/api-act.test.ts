import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/api/handler.ts';
import { call, id, type Person, people, statusOf, tableWorks } from '../support/api.ts';
import { asked, collecting, completed, disputed, done, ids, items, onDay } from '../support/checks.ts';
import { type Call, eventFor } from '../support/http-event.ts';
import { clockStandsOn, context } from '../support/lambda.ts';
import { reportProblem } from '../support/steps.ts';
import { dynamo, holds, transactions } from '../support/table.ts';

beforeAll(() => clockStandsOn(4));
afterAll(() => void vi.useRealTimers());
beforeEach(tableWorks);

describe('acting by the API', () => {
  it('cancels one’s own check, with or without a body', async () => {
    expect(
      await call('cancelCheck', 'requester', { ...id, body: '{"note":"The role is gone."}' }),
    ).toMatchObject({
      statusCode: 200,
      body: {
        status: 'cancelled',
        endedNote: { code: 'note', values: { note: 'The role is gone.' }, text: 'The role is gone.' },
      },
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

  const change = (more: object = {}) => ({
    ...id,
    body: JSON.stringify({ items: items.slice(0, 2), ...more }),
  });

  it('changes the scope before the consent, and asks anew after it', async () => {
    holds(asked());
    expect(await call('changeScope', 'requester', change())).toMatchObject({
      statusCode: 200,
      body: { status: 'awaiting_consent' },
    });
    holds(collecting());
    expect(await call('changeScope', 'requester', change())).toMatchObject({
      statusCode: 202,
      body: { status: 'awaiting_consent' },
    });
    expect(transactions()).toHaveLength(2);
  });

  it.each<[string, Person, Call, number, string]>([
    ['another requester', 'another', change(), 404, 'not_found'],
    ['a reviewer', 'reviewer', change(), 403, 'forbidden'],
    ['a decision-maker', 'decider', change(), 403, 'forbidden'],
    ['no body', 'requester', id, 400, 'invalid_input'],
    ['an unknown field', 'requester', change({ law: [] }), 400, 'invalid_input'],
    ['nothing new', 'requester', change({ items }), 400, 'invalid_input'],
    ['a rule of scope', 'requester', change({ riskLevel: 'low', items }), 422, 'scope_refused'],
  ])('refuses a change of scope: %s', async (_, person, more, statusCode, code) => {
    expect(await call('changeScope', person, more)).toMatchObject({ statusCode, body: { code } });
    expect(transactions()).toEqual([]);
  });
});
