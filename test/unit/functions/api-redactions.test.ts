import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/api/handler.ts';
import { redactionListResource } from '../../../shared/http/redaction-schemas.ts';
import { call, id, type Person, people, statusOf, tableWorks } from '../support/api.ts';
import { ids } from '../support/checks.ts';
import { askedToRedact, decidedAs, holding, leave, volunteered } from '../support/held.ts';
import { type Call, eventFor } from '../support/http-event.ts';
import { clockStandsOn, context } from '../support/lambda.ts';
import { holds, transactions } from '../support/table.ts';

beforeAll(() => clockStandsOn(3));
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  tableWorks();
  holds(askedToRedact());
});

const first = (decision: object): Call => ({
  params: { id: ids.id, n: '1' },
  body: JSON.stringify(decision),
});
const redact = first({ decision: 'redact' });

describe('reading the redactions', () => {
  it('shows a reviewer the words, where they were noticed, and until when to decide', async () => {
    const { statusCode, body } = await call('listRedactions', 'reviewer', id);
    expect(statusCode).toBe(200);
    expect(body).toMatchObject({
      decideBy: '2026-03-06T09:00:00.000Z',
      redactions: [{ n: 1, role: 'peer', kind: 'answer', text: volunteered, state: 'held' }],
    });
    expect(redactionListResource.strict().safeParse(body).success).toBe(true);
    expect(JSON.stringify(body)).not.toMatch(/refereeId|"r2"|Witness|@/);
  });

  it.each<[Person, number]>([
    ['requester', 403],
    ['another', 403],
    ['decider', 403],
    ['administrator', 403],
    ['nobody', 403],
    ['reviewer', 200],
  ])('%s: %i', async (person, status) => {
    expect(await statusOf('listRedactions', person, id)).toBe(status);
    expect(await statusOf('decideRedaction', person, redact)).toBe(status);
    expect(transactions()).toHaveLength(status === 200 ? 1 : 0);
  });

  it.each([
    ['ordered the check', { callerId: 'staff-1', roles: 'reviewer,requester' }],
    ['decides by its report', { callerId: 'staff-9', roles: 'reviewer', email: 'dan@northwind.example' }],
  ])('is not for a reviewer who %s', async (_, who) => {
    const authorizer = { ...people.reviewer, ...who };
    const read = await handler(eventFor('listRedactions', { ...id, authorizer }), context);
    const decided = await handler(eventFor('decideRedaction', { ...redact, authorizer }), context);
    expect([read.statusCode, decided.statusCode]).toEqual([403, 403]);
    expect(read.body).not.toContain('maternity');
  });

  it('knows nothing of an unknown check', async () => {
    expect(await statusOf('listRedactions', 'reviewer', { params: { id: 'f'.repeat(20) } })).toBe(404);
  });

  it('is the only place of the API that has the words', async () => {
    for (const check of [holding(), askedToRedact(), decidedAs()]) {
      holds(check);
      for (const person of ['requester', 'administrator', 'reviewer'] as const)
        for (const route of ['getCheck', 'getTimeline'] as const)
          expect(JSON.stringify(await call(route, person, id))).not.toMatch(/maternity|pregnan/);
    }
  });
});

describe('deciding about them', () => {
  it('takes out what was noticed, or the words that are given', async () => {
    expect(await call('decideRedaction', 'reviewer', redact)).toMatchObject({
      statusCode: 200,
      body: { redactions: [{ n: 1, state: 'redacted' }] },
    });
    const spans = [{ start: 0, end: leave.end }];
    expect(await call('decideRedaction', 'reviewer', first({ decision: 'redact', spans }))).toMatchObject({
      statusCode: 200,
      body: { redactions: [{ decision: { at: '2026-03-05T09:00:00.000Z', spans } }] },
    });
  });

  it('gives whoever comes second what was decided', async () => {
    holds(decidedAs());
    const release = first({ decision: 'release', reason: 'It is about a project.' });
    expect(await call('decideRedaction', 'reviewer', release)).toMatchObject({
      statusCode: 200,
      body: { redactions: [{ state: 'redacted' }] },
    });
    expect(transactions()).toEqual([]);
  });

  it.each<[string, Call, number, string]>([
    ['no body', { params: { id: ids.id, n: '1' } }, 400, 'invalid_input'],
    ['an unknown field', first({ decision: 'redact', topic: 'health' }), 400, 'invalid_input'],
    ['an unknown decision', first({ decision: 'keep' }), 400, 'invalid_input'],
    ['a release without a reason', first({ decision: 'release' }), 400, 'invalid_input'],
    ['no spans', first({ decision: 'redact', spans: [] }), 400, 'invalid_input'],
    [
      'spans beyond the text',
      first({ decision: 'redact', spans: [{ start: 0, end: 9999 }] }),
      400,
      'invalid_input',
    ],
    ['an unknown text', { ...redact, params: { id: ids.id, n: '2' } }, 404, 'not_found'],
    ['no number', { ...redact, params: { id: ids.id, n: '1e0' } }, 404, 'not_found'],
  ])('refuses %s', async (_, more, statusCode, code) => {
    expect(await call('decideRedaction', 'reviewer', more)).toMatchObject({ statusCode, body: { code } });
    expect(transactions()).toEqual([]);
  });
});
