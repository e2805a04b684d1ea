import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStatuses } from '../../shared/domain/check/check.ts';
import { callApi } from './support/api-client.ts';
import { orderOf } from './support/orders.ts';
import { until } from './support/until.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
/** Ids by who ordered them, the oldest first. */
const ids: Record<'rita' | 'ralph', string[]> = { rita: [], ralph: [] };
/** Every third of Ralph's. */
let cancelled: string[];

interface Page {
  checks: { id: string; status: string; createdAt: string }[];
  cursor?: string;
}

async function order(as: 'rita' | 'ralph'): Promise<void> {
  const key = `${as}-${ids[as].length}`;
  ids[as].push((await callApi(world, '/v1/checks', { as, key, body: orderOf() })).body.id);
}

beforeAll(async () => {
  world = await startWorld({ daySeconds: 3600, warm: false });
  for (let n = 0; n < 8; n += 1) {
    await order('ralph');
    if (n % 2) await order('rita');
  }
  cancelled = ids.ralph.filter((_, index) => index % 3 === 0);
  await Promise.all(
    cancelled.map((id) => callApi(world, `/v1/checks/${id}/cancel`, { as: 'ralph', body: {} })),
  );
  await until('everybody to be asked', async () => {
    const { checks } = await page('ada', { limit: 100 });
    return checks.every(({ status }) => status === 'awaiting_consent' || status === 'cancelled');
  });
}, 120_000);

afterAll(() => world?.stack.stop());

async function page(as: string, query: Record<string, string | number | undefined> = {}): Promise<Page> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const { status, body } = await callApi(world, `/v1/checks?${search}`, { as });
  expect(status).toBe(200);
  return body;
}

/** All pages one after the other. */
async function pages(
  as: string,
  query: Record<string, string | number>,
  between = async () => {},
): Promise<Page[]> {
  const all: Page[] = [];
  let cursor: string | undefined;
  do {
    const next: Page = await page(as, { ...query, cursor });
    all.push(next);
    cursor = next.cursor;
    await between();
  } while (cursor && all.length < 50);
  return all;
}

const idsOf = (list: Page[]): string[] => list.flatMap(({ checks }) => checks.map(({ id }) => id));
const newestFirst = (list: string[]): string[] => [...list].reverse();

describe('GET /v1/checks', () => {
  it('shows a requester their own, newest first, page after page', async () => {
    const all = await pages('ralph', { limit: 3 });
    expect(all.map(({ checks }) => checks.length)).toEqual([3, 3, 2]);
    expect(all.at(-1)).not.toHaveProperty('cursor');
    expect(idsOf(all)).toEqual(newestFirst(ids.ralph));
  });

  it('gives no empty last page when the pages come out even', async () => {
    const all = await pages('ralph', { limit: 4 });
    expect(all.map(({ checks }) => checks.length)).toEqual([4, 4]);
  });

  it('shows reviewers and administrators everybody’s, or those of one requester', async () => {
    const everybody = await pages('rosa', { limit: 5 });
    const sorted = everybody.flatMap(({ checks }) => checks).map(({ createdAt }) => createdAt);
    expect(sorted).toEqual([...sorted].sort().reverse());
    expect(idsOf(everybody).sort()).toEqual([...ids.rita, ...ids.ralph].sort());
    expect(idsOf(await pages('ada', { requester: 'rita', limit: 3 }))).toEqual(newestFirst(ids.rita));
  });

  it('does not show a requester somebody else’s, whatever they ask for', async () => {
    expect(idsOf([await page('rita', { requester: 'ralph' })])).toEqual(newestFirst(ids.rita));
  });

  it('shows one status, also page by page', async () => {
    const mine = await pages('ralph', { status: 'cancelled', limit: 2 });
    expect(idsOf(mine)).toEqual(newestFirst(cancelled));
    const everybody = await pages('ada', { status: 'awaiting_consent', limit: 3 });
    expect(idsOf(everybody).length).toBe(ids.rita.length + ids.ralph.length - cancelled.length);
    expect(new Set(everybody.flatMap(({ checks }) => checks.map(({ status }) => status)))).toEqual(
      new Set(['awaiting_consent']),
    );
    expect((await page('ada', { status: 'completed' })).checks).toEqual([]);
  });

  it('keeps its order when a check is ordered between two pages', async () => {
    const before = newestFirst(ids.ralph);
    const all = await pages('ralph', { limit: 3 }, () => order('ralph'));
    expect(idsOf(all)).toEqual(before);
  });

  it('holds no address, no résumé and no note', async () => {
    const { checks } = await page('ada');
    expect(Object.keys(checks[0] ?? {}).sort()).toEqual([
      'candidate',
      'caseCode',
      'createdAt',
      'id',
      'package',
      'promisedBy',
      'requester',
      'role',
      'stage',
      'status',
    ]);
    expect(JSON.stringify(checks)).not.toMatch(/@|Lakeside/);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['status=lost', 'status'],
    ['cursor=abc', 'cursor'],
    ['cursor=', 'cursor'],
    ['sort=name', 'sort'],
  ])('refuses ?%s', async (query, path) => {
    const answer = await callApi(world, `/v1/checks?${query}`, { as: 'rita' });
    expect(answer).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { code: 'invalid_input' },
    });
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
  });

  it('knows every status', async () => {
    for (const status of checkStatuses) await page('ada', { status });
  });
});
