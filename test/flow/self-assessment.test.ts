import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { assessSelf } from '../../infra/local/people/candidate.ts';
import { ratedQuestionsOf } from '../../shared/domain/collection/self-assessment.ts';
import { loadAudit } from '../../shared/store/load-check.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { type Answer, get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

const words = wordsOf.en;

const pageOf = async (play: Play, view = '/status'): Promise<string> =>
  (await get(`${await play.link('candidate')}${view}`)).body;

const textOf = (html: string): string => parse(html).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

/** Sends the form as it stands, but for what is chosen anew. */
async function rate(play: Play, chosen: Record<string, string>): Promise<Answer> {
  const url = await play.link('candidate');
  const form = parse((await get(`${url}/self`)).body).querySelector('form[action$="/self"]');
  const kept = form?.querySelectorAll('input[checked]').map((input) => {
    return [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''];
  });
  const action = new URL(form?.getAttribute('action') ?? '', url).href;
  return post(action, { ...Object.fromEntries(kept ?? []), ...chosen });
}

const ratingsOf = async (play: Play) => (await play.check()).selfAssessment?.ratings;

const chosenIn = (html: string): string[] =>
  parse(html)
    .querySelectorAll('input[checked]')
    .map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`);

it.concurrent('is given, changed, sent twice, and closed once the findings are shared', async () => {
  const play = await new Play(world).toCollection();
  const home = new URL(await play.link('candidate')).pathname;
  expect(await pageOf(play)).toContain(`href="${home}/self"`);
  // Looking decides nothing.
  expect(textOf(await pageOf(play, '/self'))).toContain(words('candidate.self.lead'));
  expect(await ratingsOf(play)).toBeUndefined();

  const first = await rate(play, {
    'rating-reliability': '4',
    'rating-quality': '5',
    'rating-helping': 'none',
  });
  expect(first).toMatchObject({ status: 303, location: `${home}/status?done=self` });
  const told = textOf((await get(new URL(first.location, world.stack.baseUrl).href)).body);
  expect(told).toContain(`${words('candidate.self.saved')} ${words('candidate.self.until')}`);
  const total = ratedQuestionsOf(await play.check()).length;
  expect(told).toContain(words('candidate.self.rated', { rated: 2, total }));
  expect(chosenIn(await pageOf(play, '/self'))).toEqual(['rating-reliability=4', 'rating-quality=5']);

  // Once more the same: nothing is written.
  const { seq } = (await play.check()).head;
  expect((await rate(play, {})).status).toBe(303);
  expect((await play.check()).head.seq).toBe(seq);

  await play.answer('r1');
  const second = { 'rating-quality': 'none', 'rating-reliability': '2' };
  expect((await rate(play, second)).status).toBe(303);
  expect(await ratingsOf(play)).toEqual({ reliability: 2 });

  const back = await rate(play, { 'rating-reliability': '9' });
  expect(back.status).toBe(422);
  expect(parse(back.body).getElementById('f-rating-reliability-fault')?.text.trim()).toBe(
    words('fault.rate-or-leave-out'),
  );
  expect(await ratingsOf(play)).toEqual({ reliability: 2 });

  // What referees see and send is the same with it as without it.
  await Promise.all(['r2', 'r3'].map((id) => play.answer(id)));
  await world.wire.mail(play.id, 'findings-ready');
  const late = await post(`${await play.link('candidate')}/self`, { 'rating-reliability': '5' });
  expect(late).toMatchObject({ status: 303, location: new URL(await play.link('candidate')).pathname });
  expect(await get(`${await play.link('candidate')}/self`)).toMatchObject({ status: 303 });
  expect(await pageOf(play)).not.toContain('/self"');
  const check = await play.check();
  expect(check.selfAssessment?.ratings).toEqual({ reliability: 2 });
  for (const { answers } of check.references) expect(answers.reliability?.value).toBe(4);

  const events = (await loadAudit(world.table, play.id)).filter(({ event }) => event === 'self.assessed');
  expect(events.map(({ actor, data }) => ({ actor, data }))).toEqual([
    { actor: { kind: 'candidate', id: 'candidate' }, data: { rated: 2 } },
    { actor: { kind: 'candidate', id: 'candidate' }, data: { rated: 1 } },
  ]);
});

it.concurrent('is not needed, and cannot come before referees are named', async () => {
  const play = new Play(world);
  await play.order();
  await play.consent();
  const url = await play.link('candidate');
  expect(await get(`${url}/self`)).toMatchObject({ status: 303, location: new URL(url).pathname });
  expect(await post(`${url}/self`, { 'rating-reliability': '5' })).toMatchObject({ status: 303 });
  expect(await ratingsOf(play)).toBeUndefined();
  await play.nominate();
  // Sent with nothing chosen, there is nothing to keep.
  expect((await rate(play, {})).status).toBe(303);
  expect(await ratingsOf(play)).toBeUndefined();
  await Promise.all(play.referees.map((id) => play.answer(id)));
  await world.wire.mail(play.id, 'findings-ready');
  await play.review();
  await play.reachesStatus('completed');
  expect((await play.check()).selfAssessment).toBeUndefined();
});

it.concurrent('outlasts a change of scope for what is still asked, and waits while the change does', async () => {
  const play = await new Play(world).toCollection();
  const ratings = [[/agreed to a deadline/, 4] as const, [/own work went wrong/, 5] as const];
  expect((await assessSelf(play.person('candidate'), ratings)).status).toBe(303);
  const { items } = (await play.check()).order;
  const url = await play.link('candidate');
  expect((await play.changeScope({ items: items.filter(({ id }) => id !== 'trust') })).status).toBeLessThan(
    300,
  );
  await play.link('candidate');
  expect(await get(`${url}/self`)).toMatchObject({ status: 303 });
  expect(await post(`${url}/self`, { 'rating-reliability': '1' })).toMatchObject({ status: 303 });
  expect(await ratingsOf(play)).toEqual({ reliability: 4, mistakes: 5 });
  expect((await play.agree()).status).toBe(303);
  expect(chosenIn(await pageOf(play, '/self'))).toEqual(['rating-reliability=4']);
  expect((await rate(play, {})).status).toBe(303);
  expect(await ratingsOf(play)).toEqual({ reliability: 4 });
});
