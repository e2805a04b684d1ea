import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '../../infra/local/people/candidate.ts';
import type { CheckStatus } from '../../shared/domain/check/check.ts';
import { dateWords } from '../../shared/web/time.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { callApi } from './support/api-client.ts';
import { rest } from './support/converged.ts';
import { executionsOf } from './support/executions.ts';
import { type Answer, get, post } from './support/http.ts';
import { capabilities, mailsAbout } from './support/links.ts';
import { Play } from './support/play.ts';
import { type Scene, scenes } from './support/scenes.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();
/** What an address shows that was never a link of anybody's. */
let unknown: Answer;

beforeAll(async () => {
  unknown = await get(`${world.stack.baseUrl}/c/${'x'.repeat(43)}`);
  expect(unknown.status).toBe(404);
});

const requester = 'check-ended-requester';
const candidate = 'check-ended-candidate';

const played = async ({ cast, reach, status }: Scene): Promise<Play> => {
  const play = new Play(world);
  Object.assign(play.cast, cast?.(play));
  await reach(play);
  expect((await play.check()).head.status).toBe(status);
  return play;
};

/** Ends a check, and looks at everything that has to hold afterwards. */
async function ends(
  play: Play,
  status: CheckStatus,
  notices: string[],
  act: () => Promise<unknown>,
  used?: string,
): Promise<void> {
  const all = capabilities(await mailsAbout(world, (await play.check()).head.caseCode));
  expect(all.length).toBeGreaterThan(0);
  const links = all.filter(({ url }) => url !== used);
  const before = world.wire.mailsOf(play.id).length;
  await act();
  if (used) await expectLastPage(used);
  // At once, and not only when the closing step has run.
  for (const { url } of links) expect(await get(url)).toEqual(unknown);

  const { check } = await rest(play);
  expect(check.head).toMatchObject({ status, ended: status, open: false });
  expect(check.head.deleteAt).toBeDefined();
  expect(check.head.attention).toBeUndefined();
  expect([check.drafts, check.waits]).toEqual([[], []]);
  expect((await executionsOf(world, play.id)).map((one) => one.status)).not.toContain('RUNNING');

  const left = world.wire.mailsOf(play.id).slice(before);
  expect(left.map(({ mailId }) => mailId).sort()).toEqual([requester, candidate, ...notices].sort());
  // The last notices hold no link that opens anything without signing in.
  expect(left.filter(({ text }) => /\/(c|r)\/[\w-]{43}/.test(text))).toEqual([]);

  await expectDead(play, links);
  if (used) await expectLastPage(used, check.head.deleteAt);
  const report = await callApi(world, `/v1/checks/${play.id}/report`, { as: 'rita' });
  expect(report).toMatchObject({ status: 409, body: { code: 'report_not_ready' } });
}

/** The link through which the candidate has left shows what that means, under every address, and takes nothing but a language. */
async function expectLastPage(url: string, deleteAt?: string): Promise<void> {
  const home = { status: 303, location: new URL(url).pathname, body: '' };
  for (const view of ['withdraw', 'status', 'rights', 'nominate', 'review', 'refuse'])
    expect([view, await get(`${url}/${view}`)]).toEqual([view, home]);
  for (const act of ['withdraw', 'consent', 'nominate', 'review', 'refuse', 'address', 'do-not-contact'])
    expect([act, await post(`${url}/${act}`, { 'finding-1': 'dispute' })]).toEqual([act, home]);
  const { status, body } = await get(url);
  const { text } = parse(body);
  expect(status).toBe(200);
  expect(text).toContain(wordsOf.en('candidate.ended.data'));
  if (deleteAt) expect(text).toContain(`is deleted on ${dateWords(wordsOf.en, deleteAt)}`);
  else expect(text).toMatch(/is deleted (on|at the latest)/);
  const forms = parse(body).querySelectorAll('form');
  expect(forms.map((form) => form.getAttribute('action'))).toEqual([`${home.location}/language`]);
}

/** Every link, under every view and by every method, shows what an unknown one shows, and does nothing. */
async function expectDead(play: Play, links: { url: string }[]): Promise<void> {
  const before = await play.check();
  for (const { url } of links) {
    const views = url.includes('/r/')
      ? ['', '/check', '/decline', '/stop', '/start-month']
      : ['', '/withdraw', '/nominate', '/review', '/refuse', '/status', '/rights'];
    for (const view of views) expect([view, await get(url + view)]).toEqual([view, unknown]);
    const acts = url.includes('/r/')
      ? ['/send', '/decline', '/stop', '/start-month']
      : ['/withdraw', '/consent', '/nominate', '/review', '/refuse', '/address'];
    for (const act of acts)
      expect([act, await post(url + act, { value: 'none', 'finding-1': 'accept' })]).toEqual([act, unknown]);
  }
  expect(await play.check()).toEqual(before);
}

describe.concurrent('a candidate who withdraws', () => {
  it.each(scenes)('$where', async (scene) => {
    const play = await played(scene);
    const used = await play.link('candidate');
    const withdraw = async () => {
      const home = new URL(used).pathname;
      expect(await post(`${used}/withdraw`)).toEqual({ status: 303, location: home, body: '' });
    };
    await ends(play, 'withdrawn', scene.notices ?? [], withdraw, used);
  });
});

describe.concurrent('ends otherwise', () => {
  it('when the candidate refuses', async () => {
    const play = await played(scenes[0] as Scene);
    const used = await play.link('candidate');
    const refusing = async () => {
      expect((await refuse(play.person('candidate'))).status).toBe(303);
      expect((await get(used)).body).toContain('Nobody is asked about you.');
    };
    await ends(play, 'refused', [], refusing, used);
  });

  it('not by a refusal after the consent: that is shown how things stand', async () => {
    const play = await played(scenes[1] as Scene);
    const url = await play.link('candidate');
    const answer = await post(`${url}/refuse`);
    expect([answer.status, answer.location]).toEqual([303, new URL(url).pathname]);
    expect((await play.check()).head.ended).toBeUndefined();
  });

  it.each(['consent is asked', 'one has begun', 'during the review', 'needs attention'])(
    'when the requester cancels: %s',
    async (where) => {
      const scene = scenes.find((one) => one.where.includes(where)) as Scene;
      const play = await played(scene);
      await ends(play, 'cancelled', scene.notices ?? [], async () => {
        const answer = await callApi(world, `/v1/checks/${play.id}/cancel`, {
          as: 'rita',
          body: { note: 'Filled.' },
        });
        expect(answer).toMatchObject({
          status: 200,
          body: { status: 'cancelled', endedNote: { code: 'note', text: 'Filled.' } },
        });
      });
      const note = world.wire.mailsOf(play.id, requester)[0];
      expect(note?.to).toBe('rita@example.com');
      expect(note?.text).toContain('Filled.');
      expect(world.wire.mailsOf(play.id, candidate)[0]?.text).not.toContain('Filled.');
    },
  );
});
