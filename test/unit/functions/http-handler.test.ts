import { describe, expect, it } from 'vitest';
import {
  httpHandler,
  type RouteHandler,
  type RouteHandlers,
} from '../../../functions/runtime/http-handler.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { problemOf, problemReply } from '../../../shared/http/problem.ts';
import { json } from '../../../shared/http/reply.ts';
import { Conflict } from '../../../shared/store/commit.ts';
import { eventFor } from '../support/http-event.ts';
import { context } from '../support/lambda.ts';

const call = async (listChecks: RouteHandler, event = eventFor('listChecks')) => {
  const handlers = { listChecks } as unknown as RouteHandlers<'api'>;
  const result = await httpHandler<'api'>(handlers, (error) => problemReply(problemOf(error)))(
    event,
    context,
  );
  return { ...result, body: JSON.parse(result.body) };
};

const failing = (error: Error) => () => {
  throw error;
};

describe('a function that answers HTTP', () => {
  it('answers with what the handler of the route says, safely', async () => {
    const result = await call(
      ({ routeId, query }) => json(200, { routeId, query }),
      eventFor('listChecks', { query: { limit: '5' } }),
    );
    expect(result).toMatchObject({
      statusCode: 200,
      headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
      body: { routeId: 'listChecks', query: { limit: '5' } },
    });
  });

  it.each<[string, Error, number, string]>([
    ['a refusal', new Refusal('forbidden', 'refusal.role'), 403, 'forbidden'],
    ['a lost race', new Conflict('Somebody else was first.'), 503, 'try_again'],
    ['a fault', new Error('secret'), 500, 'internal_error'],
  ])('turns %s into an answer', async (_, error, status, code) => {
    const result = await call(failing(error));
    expect(result).toMatchObject({ statusCode: status, body: { status, code } });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(result.headers).toMatchObject({ 'Cache-Control': 'no-store' });
  });

  it('answers a route that it does not know as a fault of ours', async () => {
    const ok = () => json(200, {});
    expect(await call(ok, eventFor('home'))).toMatchObject({ statusCode: 500 });
    expect(await call(ok, { ...eventFor('home'), resource: '/nowhere' })).toMatchObject({ statusCode: 500 });
  });
});
