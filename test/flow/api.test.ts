import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiCall, callApi } from './support/api-client.ts';
import { orderOf } from './support/orders.ts';
import { changesBetween, wholeTable } from './support/table.ts';
import { type Forger, forgerOf } from './support/tokens.ts';
import { until } from './support/until.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let dataDir: string;
let forger: Forger;

beforeAll(async () => {
  // The issuer leaves its keys there, for forging tokens.
  dataDir = await mkdtemp(join(tmpdir(), 'evenhand-api-'));
  world = await startWorld({ daySeconds: 3600, dataDir, warm: false });
  forger = await forgerOf(dataDir, world.stack.issuer);
}, 120_000);

afterAll(async () => {
  await world?.stack.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const call = (path: string, how?: ApiCall) => callApi(world, path, how);
const order = (body: unknown, key: string = randomUUID(), as = 'rita') =>
  call('/v1/checks', { as, body, key });
const pathsOf = ({ body }: { body: { errors?: { path: string }[] } }) => body.errors?.map(({ path }) => path);

describe('POST /v1/checks', () => {
  it('creates a check, and answers the same order under the same key with the same check', async () => {
    const body = orderOf({ externalId: 'HR-17' });
    const first = await order(body, 'key-1');
    expect(first).toMatchObject({
      status: 201,
      type: 'application/json',
      body: {
        externalId: 'HR-17',
        candidate: { name: 'Ana Novak' },
        role: { title: 'Engineer' },
        package: 'professional',
        requester: { name: 'Rita Recruiter' },
        references: { asked: 0, answered: 0, declined: 0, waiting: 0 },
        disputes: [],
      },
    });
    expect(first.body.caseCode).toMatch(/^EH-[\w-]+$/);
    expect(first.headers.get('location')).toBe(`/v1/checks/${first.body.id}`);
    const again = await order(body, 'key-1');
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await call(first.headers.get('location') ?? '', { as: 'rita' })).body.id).toBe(first.body.id);
  });

  it('does not mind the order of the fields in a replay', async () => {
    const first = await order(orderOf(), 'key-2');
    const turned = Object.fromEntries(Object.entries(orderOf()).reverse());
    expect(await order(turned, 'key-2')).toMatchObject({ status: 200, body: { id: first.body.id } });
  });

  it('refuses another order under the same key, and leaves the first alone', async () => {
    await order(orderOf(), 'key-3');
    const before = await settledTable();
    const other = await order(orderOf({ role: { title: 'Designer' } }), 'key-3');
    expect(other).toMatchObject({
      status: 422,
      type: 'application/problem+json',
      body: { status: 422, code: 'idempotency_key_reused', type: 'about:blank' },
    });
    expect(changesBetween(before, await wholeTable(world))).toEqual([]);
  });

  it('keeps the keys of different callers apart', async () => {
    const rita = await order(orderOf(), 'key-4');
    const ralph = await order(orderOf(), 'key-4', 'ralph');
    expect(ralph.status).toBe(201);
    expect(ralph.body.id).not.toBe(rita.body.id);
  });

  it('makes one check of simultaneous orders under one key', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => order(orderOf(), 'key-5')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it.each([undefined, '', ' ', 'a key', 'x'.repeat(256)])('refuses %j for a key', async (key) => {
    const answer = await call('/v1/checks', {
      as: 'rita',
      body: orderOf(),
      ...(key !== undefined && { key }),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
  });

  it.each<[string, unknown, string[]]>([
    ['what is not JSON', '{', ['']],
    ['no object', [], ['']],
    [
      'nothing but a brace',
      {},
      ['candidate', 'resume', 'package', 'role', 'riskLevel', 'reason', 'items', 'places'],
    ],
    ['an unknown field', orderOf({ salary: 1 }), ['salary']],
    ['an unknown field deeper down', orderOf({ candidate: { name: 'A', age: 40 } }), ['candidate.age']],
    [
      'faults in several fields',
      orderOf({
        candidate: { email: 'nowhere' },
        role: { title: ' ' },
        reason: 'Because.',
        places: { candidate: 'SI' },
        decisionMakers: [
          { name: 'Dan', email: 'dan@example.com' },
          { name: '', email: 'x', role: 'boss' },
        ],
      }),
      [
        'candidate.email',
        'role.title',
        'reason',
        'places.employer',
        'decisionMakers.1.name',
        'decisionMakers.1.email',
        'decisionMakers.1.role',
      ],
    ],
    ['a language that there is not', orderOf({ candidate: { language: 'xx' } }), ['candidate.language']],
    ['what is no résumé', orderOf({ resume: { hello: 1 } }), ['resume']],
    [
      'a candidate nobody can write to',
      orderOf({ candidate: {}, resume: { basics: { name: 'A' } } }),
      ['candidate.email'],
    ],
  ])('refuses %s, naming each field', async (_, body, paths) => {
    const before = await settledTable();
    const answer = await order(body);
    expect(answer).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { status: 400, code: 'invalid_input', type: 'about:blank' },
    });
    expect(pathsOf(answer)?.sort()).toEqual([...paths].sort());
    expect(changesBetween(before, await wholeTable(world))).toEqual([]);
  });

  it('refuses an unknown package by a code of its own', async () => {
    const answer = await order(orderOf({ package: 'everything' }));
    expect(answer).toMatchObject({ status: 400, body: { code: 'unknown_package' } });
    expect(pathsOf(answer)).toEqual(['package']);
  });

  it.each([
    'sample.resume.json',
    'examples/career-changer.resume.json',
    'examples/new-grad.resume.json',
    'examples/senior-engineer.resume.json',
  ])('takes the real résumé %s as it is, and writes to the address in it', async (file) => {
    const folder = dirname(createRequire(import.meta.url).resolve('@jsonresume/schema/package.json'));
    const resume = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const answer = await order(orderOf({ candidate: {}, resume }));
    expect(answer).toMatchObject({ status: 201, body: { candidate: { name: resume.basics.name } } });
    const mail = await world.wire.mail(answer.body.id, /^consent-invitation/);
    expect(mail.to).toBe(resume.basics.email.toLowerCase());
  });
});

describe('who calls', () => {
  const token = (make: () => string) => () => `Bearer ${make()}`;

  it.each<[string, () => string | undefined]>([
    ['nobody', () => undefined],
    ['no token', () => 'Bearer '],
    ['something that is no token', () => 'Bearer abc.def.ghi'],
    ['another scheme', () => `Basic ${Buffer.from('rita:rita').toString('base64')}`],
    ['an expired token', token(() => forger.token({ exp: Math.floor(Date.now() / 1000) - 5 }))],
    [
      'a token that is not valid yet',
      token(() => forger.token({ nbf: Math.floor(Date.now() / 1000) + 600 })),
    ],
    ['a token for another audience', token(() => forger.token({ aud: 'https://another.example' }))],
    ['a token without an audience', token(() => forger.token({ aud: undefined }))],
    ['a token of another issuer', token(() => forger.token({ iss: 'https://issuer.example' }))],
    ['a token signed by somebody else', token(() => forger.foreign())],
    ['a token without a signature', token(() => forger.unsigned())],
  ])('learns nothing with %s', async (_, authorization) => {
    const given = authorization();
    const answer = await call('/v1/checks', given === undefined ? {} : { authorization: given });
    expect(answer).toMatchObject({
      status: 401,
      type: 'application/problem+json',
      body: { status: 401, code: 'unauthorized' },
    });
  });

  it('lets a token through that was made the same way without a fault', async () => {
    expect((await call('/v1/checks', { authorization: `Bearer ${forger.token()}` })).status).toBe(200);
  });

  it('gives a token with unknown roles nothing', async () => {
    const authorization = `Bearer ${forger.token({ sub: 'eve', roles: ['superuser'] })}`;
    expect(await call('/v1/checks', { authorization })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  it('answers an address that there is not as a problem', async () => {
    const answer = await call('/v1/nothing', { as: 'rita' });
    expect(answer).toMatchObject({
      status: 404,
      type: 'application/problem+json',
      body: { code: 'not_found' },
    });
  });
});

/** The table when everything that was ordered before has come to its first rest. */
const settledTable = () =>
  until('rest', async () => {
    const table = await wholeTable(world);
    const checks = [...table.values()].filter(({ type }) => type === 'check');
    const waiting = [...table.values()].filter(({ sk }) => sk === 'WAIT#consent');
    const queued = [...table.values()].some(({ type, state }) => type === 'mail' && state === 'queued');
    return waiting.length === checks.length && !queued && table;
  });
