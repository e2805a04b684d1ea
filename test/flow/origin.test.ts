import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { consent, nominate } from '../../infra/local/people/candidate.ts';
import { taken } from '../../infra/local/people/page.ts';
import { sendReference } from '../../infra/local/people/referee.ts';
import { Visitor } from '../../infra/local/people/visitor.ts';
import type { Check } from '../../shared/domain/check/check.ts';
import type { Origin } from '../../shared/domain/check/records.ts';
import { loadAudit } from '../../shared/store/load-check.ts';
import { get } from './support/http.ts';
import { Play } from './support/play.ts';
import { nomineeIn } from './support/play-people.ts';
import { wholeTable } from './support/table.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

const cookieName = 'evenhand_device';
const mark = /^[\w-]{22}$/;

const originIn = ({ origins }: Check, who: string): Origin | undefined =>
  origins.find((one) => one.who === who);

/** What the table holds of where somebody was, whatever else it holds. */
const originItems = async (play: Play): Promise<unknown[]> =>
  [...(await wholeTable(world)).entries()].filter(([key]) => key.startsWith(`CHECK#${play.id} ORIGIN#`));

const deviceIn = (browser: Visitor): string | undefined => browser.cookie(world.stack.baseUrl, cookieName);

/** The candidate consents and names referees in a browser. */
async function prepare(play: Play, browser: Visitor): Promise<void> {
  await play.order();
  const candidate = play.person('candidate', browser);
  taken(await consent(candidate));
  const nominees = play.referees.map((id, index) => nomineeIn(play, id, play.roles[index]));
  taken(await nominate(candidate, nominees));
  await Promise.all(play.referees.map((id) => play.link(id)));
}

/** A referee fills in the form and sends it in a browser. */
async function send(play: Play, refereeId: string, browser: Visitor): Promise<void> {
  await play.draft(refereeId);
  taken(await sendReference(play.person(refereeId, browser)));
}

it('tells two answers from one place by equal marks, inside one check only, and forgets them with its end', async () => {
  const [mine, shared, other] = [new Visitor(), new Visitor(), new Visitor()];
  const [first, second] = [new Play(world), new Play(world)];
  await prepare(first, mine);
  await prepare(second, mine);
  expect(await first.check()).toMatchObject({ origins: [{ who: 'candidate' }] });

  await send(first, 'r1', shared);
  const device = deviceIn(shared);
  await send(first, 'r2', shared);
  await send(second, 'r1', shared);
  expect(deviceIn(shared)).toBe(device);

  const check = await first.check();
  const [candidate, r1, r2] = ['candidate', 'r1', 'r2'].map((who) => originIn(check, who));
  expect(r1).toMatchObject({ network: expect.stringMatching(mark), device: expect.stringMatching(mark) });
  expect({ network: r2?.network, device: r2?.device }).toEqual({ network: r1?.network, device: r1?.device });
  expect(candidate?.device).toMatch(mark);
  expect(candidate).not.toHaveProperty('network');
  expect(candidate?.device).not.toBe(r1?.device);

  const elsewhere = originIn(await second.check(), 'r1');
  expect(elsewhere?.device).toMatch(mark);
  expect(elsewhere?.device).not.toBe(r1?.device);
  expect(elsewhere?.network).not.toBe(r1?.network);

  // Neither the address nor what the browser holds is anywhere in the table.
  const table = JSON.stringify([...(await wholeTable(world)).values()]);
  expect(table).not.toContain('127.0.0.1');
  for (const browser of [mine, shared]) expect(table).not.toContain(deviceIn(browser));

  // Nobody is shown the marks.
  const told = await Promise.all([
    first.api('rita', 'GET', `/${first.id}`).then(({ status, body }) => `${status} ${JSON.stringify(body)}`),
    get(await first.link('candidate')).then(({ status, body }) => `${status} ${body}`),
    get(await first.link('r1')).then(({ status, body }) => `${status} ${body}`),
    loadAudit(world.table, first.id).then((events) => `200 ${JSON.stringify(events)}`),
  ]);
  for (const text of told) {
    expect(text).toMatch(/^200 /);
    for (const { network, device } of check.origins) {
      expect(text).not.toContain(device);
      if (network) expect(text).not.toContain(network);
    }
  }

  await send(first, 'r3', other);
  await first.waitsFor('review');
  expect(originIn(await first.check(), 'r3')?.device).not.toBe(r1?.device);
  expect(await originItems(first)).toHaveLength(4);
  await first.review();
  await first.reachesStatus('completed');
  expect(await originItems(first)).toEqual([]);

  await second.withdraw();
  expect(await originItems(second)).toEqual([]);
});

it('knows a candidate who answers as a referee on the same device', async () => {
  const browser = new Visitor();
  const play = new Play(world);
  await prepare(play, browser);
  await send(play, 'r1', browser);
  const check = await play.check();
  expect(originIn(check, 'r1')?.device).toBe(originIn(check, 'candidate')?.device);
});

it('gives a cookie to whoever posts through a live link, and to nobody who only looks', async () => {
  const play = await new Play(world).toCollection();
  const link = await play.link('r1');
  const browser = new Visitor();
  await browser.open(link);
  await browser.open(`${link}/check`);
  expect(deviceIn(browser)).toBeUndefined();
  const unknown = randomBytes(32).toString('base64url');
  await browser.post(`${world.stack.baseUrl}/r/${unknown}/send`);
  expect(deviceIn(browser)).toBeUndefined();
  const answer = await fetch(`${link}/language`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ language: 'en' }),
  });
  const [cookie] = answer.headers.getSetCookie();
  // Thirty days of an hour each.
  expect(cookie).toMatch(
    new RegExp(`^${cookieName}=[\\w-]{22}; Path=/; Max-Age=108000; HttpOnly; SameSite=Lax$`),
  );
});

it('takes a reference without the key, and keeps nothing of where it came from', async () => {
  // A fresh instance of the function, which has not read the key yet.
  await world.stack.crash('Pages');
  const broken = world.wire.rule(({ service }) => (service === 'secrets' ? 'fail-before' : undefined));
  const play = new Play(world);
  await prepare(play, new Visitor());
  await send(play, 'r1', new Visitor());
  const check = await play.check();
  expect(check.references).toHaveLength(1);
  expect(check.origins).toEqual([]);
  broken();
  await send(play, 'r2', new Visitor());
  expect((await play.check()).origins).toMatchObject([{ who: 'r2', network: expect.stringMatching(mark) }]);
});
