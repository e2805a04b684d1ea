import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testUsers } from '../../infra/local/oidc/users.ts';
import { callApi } from './support/api-client.ts';
import { orderOf } from './support/orders.ts';
import { Play } from './support/play.ts';
import { useSharedWorld } from './support/world.ts';

/** Somebody who is a recruiter and a reviewer at once: nobody of the usual ones is. */
const both = {
  id: 'bo',
  name: 'Bo Both',
  email: 'bo@example.com',
  roles: ['requester', 'reviewer'],
  does: '',
};
testUsers.push(both);

const dan = { name: 'Dan Decider', email: 'Dan@Example.com' };
const decision = { verdict: 'amended', text: 'A fairer sentence.', reason: 'The reports say otherwise.' };
const unknownId = '0123456789abcdef0123';

const world = useSharedWorld();
/** Ordered by Rita, waits for consent. Dan may read its report. */
let open: Play;
/** Ordered by Bo, with a dispute. */
let disputed: Play;
/** Ordered by Rita, completed; Dan may read its report. */
let completed: Play;
/** The same, and Dan may not. */
let withoutDan: Play;

async function orderedBy(user: string): Promise<Play> {
  const play = new Play(world);
  const body = orderOf({ candidate: { name: 'Ana Novak', email: play.candidate } });
  const answer = await callApi(world, '/v1/checks', { as: user, key: randomUUID(), body });
  play.id = answer.body.id;
  await play.consent();
  await play.nominate();
  return play;
}

async function toTheEnd(play: Play): Promise<Play> {
  await play.toReview();
  await play.review();
  await play.reachesStatus('completed');
  return play;
}

beforeAll(async () => {
  open = new Play(world, { decisionMakers: [dan] });
  disputed = await orderedBy('bo');
  const answered = disputed.referees.map((id) => disputed.answer(id));
  [completed, withoutDan] = await Promise.all([
    toTheEnd(new Play(world, { decisionMakers: [dan] })),
    toTheEnd(new Play(world)),
    open.order().then(() => open.link('candidate')),
    Promise.all(answered).then(() => world.wire.mail(disputed.id, 'findings-ready')),
  ]);
  await disputed.review(1);
  await disputed.reachesStatus('disputed');
}, 120_000);

afterAll(() => {
  testUsers.splice(testUsers.indexOf(both), 1);
});

const call = (...[path, how]: [string, Parameters<typeof callApi>[2]]) =>
  callApi(world, `/v1/checks${path}`, how);

const users = ['rita', 'ralph', 'hr-system', 'dan', 'ivy', 'rosa', 'ada'] as const;
type Who = (typeof users)[number];
const codeOf: Record<number, string | undefined> = {
  403: 'forbidden',
  404: 'not_found',
  409: 'report_not_ready',
};

/** What each route answers to each role, for a check that Rita has ordered and that waits for consent. */
const rules: [string, (as: Who) => ReturnType<typeof call>, Record<Who, number>][] = [
  [
    'POST /v1/checks',
    (as) => call('', { as, key: randomUUID(), body: orderOf() }),
    { rita: 201, ralph: 201, 'hr-system': 201, dan: 403, ivy: 403, rosa: 403, ada: 201 },
  ],
  [
    'GET /v1/checks',
    (as) => call('', { as }),
    { rita: 200, ralph: 200, 'hr-system': 200, dan: 403, ivy: 403, rosa: 200, ada: 200 },
  ],
  [
    'GET /v1/checks/{id}',
    (as) => call(`/${open.id}`, { as }),
    { rita: 200, ralph: 404, 'hr-system': 404, dan: 403, ivy: 403, rosa: 200, ada: 200 },
  ],
  [
    'GET /v1/checks/{id}/timeline',
    (as) => call(`/${open.id}/timeline`, { as }),
    { rita: 200, ralph: 404, 'hr-system': 404, dan: 403, ivy: 403, rosa: 200, ada: 200 },
  ],
  [
    'GET /v1/checks/{id}/report of an open check',
    (as) => call(`/${open.id}/report`, { as }),
    { rita: 409, ralph: 404, 'hr-system': 404, dan: 409, ivy: 403, rosa: 403, ada: 409 },
  ],
  [
    'GET /v1/checks/{id}/report',
    (as) => call(`/${completed.id}/report`, { as }),
    { rita: 200, ralph: 404, 'hr-system': 404, dan: 200, ivy: 403, rosa: 403, ada: 200 },
  ],
  [
    'GET /v1/checks/{id}/report that is not for Dan',
    (as) => call(`/${withoutDan.id}/report`, { as }),
    { rita: 200, ralph: 404, 'hr-system': 404, dan: 404, ivy: 403, rosa: 403, ada: 200 },
  ],
  [
    'POST /v1/checks/{id}/disputes/{n}/decision',
    (as) => call(`/${open.id}/disputes/1/decision`, { as, body: decision }),
    { rita: 403, ralph: 403, 'hr-system': 403, dan: 403, ivy: 403, rosa: 404, ada: 403 },
  ],
  [
    'POST /v1/checks/{id}/retry',
    (as) => call(`/${open.id}/retry`, { as, method: 'POST' }),
    { rita: 202, ralph: 404, 'hr-system': 404, dan: 403, ivy: 403, rosa: 403, ada: 202 },
  ],
  // The last one: afterwards the check has ended. Ada's comes second, and finds it settled.
  [
    'POST /v1/checks/{id}/cancel',
    (as) => call(`/${open.id}/cancel`, { as, body: { note: 'The role is filled.' } }),
    { rita: 200, ralph: 404, 'hr-system': 404, dan: 403, ivy: 403, rosa: 403, ada: 200 },
  ],
];

describe('each route for each role', () => {
  it.each(rules)('%s', async (_, ask, expected) => {
    const refused = users.filter((user) => expected[user] >= 400);
    const served = users.filter((user) => expected[user] < 400);
    for (const user of [...refused, ...served]) {
      const { status, type, body } = await ask(user);
      expect([user, status]).toEqual([user, expected[user]]);
      if (status < 400) continue;
      expect(type).toBe('application/problem+json');
      expect(body).toMatchObject({ status, code: codeOf[status], type: 'about:blank' });
      expect(body.detail).toEqual(expect.any(String));
    }
  });

  it('tells of a cancelled check why', async () => {
    const { body } = await call(`/${open.id}`, { as: 'rita' });
    expect(body).toMatchObject({
      status: 'cancelled',
      ended: 'cancelled',
      endedNote: { code: 'note', text: 'The role is filled.' },
    });
  });

  it.each(['', '/timeline', '/report'])(
    'answers alike for somebody else’s and for an unknown check: %s',
    async (view) => {
      const foreign = await call(`/${completed.id}${view}`, { as: 'ralph' });
      for (const id of [unknownId, 'x', '..%2F', `${completed.id}0`]) {
        const unknown = await call(`/${id}${view}`, { as: 'ralph' });
        expect([unknown.status, unknown.body]).toEqual([404, foreign.body]);
      }
    },
  );

  it.each(['cancel', 'retry'])('lets nobody %s an unknown or foreign check', async (act) => {
    const foreign = await call(`/${completed.id}/${act}`, { as: 'ralph', body: {} });
    const unknown = await call(`/${unknownId}/${act}`, { as: 'rita', body: {} });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(unknown.body).toEqual(foreign.body);
  });
});

describe('a check that is not at this step', () => {
  it.each([
    ['cancel', {}],
    ['retry', {}],
  ])('refuses to %s a completed check', async (act, body) => {
    const answer = await call(`/${completed.id}/${act}`, { as: 'rita', body });
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_ended', status: 409 } });
  });

  it('refuses to decide a dispute of a completed check', async () => {
    const answer = await call(`/${completed.id}/disputes/1/decision`, { as: 'rosa', body: decision });
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_ended' } });
  });

  it.each<[string, string, unknown, string[]]>([
    ['cancel', 'rita', { note: 'x'.repeat(501), why: 1 }, ['note', 'why']],
    ['retry', 'rita', { candidateEmail: 'nowhere', again: true }, ['candidateEmail', 'again']],
    ['disputes/1/decision', 'rosa', {}, ['verdict', 'reason']],
    [
      'disputes/1/decision',
      'rosa',
      { ...decision, verdict: 'maybe', reason: 'Short', by: 1 },
      ['verdict', 'reason', 'by'],
    ],
  ])('names each wrong field of %s by %s', async (act, as, body, paths) => {
    const answer = await call(`/${completed.id}/${act}`, { as, body });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([...paths].sort());
  });
});

describe('a dispute', () => {
  const decide = (as: string, body: unknown = decision, n: number | string = 1) =>
    call(`/${disputed.id}/disputes/${n}/decision`, { as, body });

  it('is told to reviewers only', async () => {
    const told = await call(`/${disputed.id}`, { as: 'rosa' });
    expect(told.body).toMatchObject({
      status: 'disputed',
      disputes: [{ n: 1, reason: 'This is not how it was.' }],
    });
    expect((await call(`/${disputed.id}`, { as: 'ada' })).body.disputes).toEqual([]);
  });

  it('is not decided by whoever ordered the check, reviewer or not', async () => {
    expect(await decide('bo')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await disputed.check()).disputes[0]?.decision).toBeUndefined();
  });

  it('needs the new sentence to be amended, and must be there', async () => {
    const { text: _, ...without } = decision;
    const answer = await decide('rosa', without);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ path: 'text' }] },
    });
    for (const n of [0, 2, 'x', '1e0', '%31.5'])
      expect([n, (await decide('rosa', decision, n)).status]).toEqual([n, 404]);
  });

  it('is decided once: a second decision gets the first', async () => {
    const first = await decide('rosa');
    expect(first).toMatchObject({
      status: 200,
      body: { disputes: [{ n: 1, decision: { ...decision } }] },
    });
    const second = await decide('rosa', { ...decision, verdict: 'upheld' });
    expect([second.status, second.body.disputes]).toEqual([200, first.body.disputes]);
    const mail = await world.wire.mail(disputed.id, 'dispute-decided');
    expect(mail.to).toBe(disputed.candidate);
  });
});
