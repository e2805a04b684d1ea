import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { decideRedaction } from '../../infra/local/people/staff.ts';
import type { Visitor } from '../../infra/local/people/visitor.ts';
import { askOf, type Check } from '../../shared/domain/check/check.ts';
import { callApi } from './support/api-client.ts';
import { atRest } from './support/at-rest.ts';
import { ending, rest } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { signIn, textOf } from './support/staff.ts';
import { until } from './support/until.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();
const harmless = 'Her test plans were a joy to read.';
const volunteered = `She was on maternity leave that spring. ${harmless}`;
const secret = /maternity|pregnan/i;
const reason = 'The words are about a project of that name.';

/** All have answered, and r2 has said more than the law lets into a reference. */
async function saidTooMuch(before = async (_: Play): Promise<void> => undefined): Promise<Play> {
  const decisionMakers = [{ name: 'Dan Decider', email: 'dan@example.com' }];
  const play = await new Play(world, { decisionMakers }).toCollection();
  await before(play);
  await play.draft('r2');
  const written = await post(`${await play.link('r2')}/strength`, { value: volunteered, autosave: '1' });
  expect(written.status).toBe(200);
  await play.send('r2');
  await Promise.all(['r1', 'r3'].map((id) => play.answer(id)));
  return play;
}

const pathOf = ({ id }: Play): string => `/staff/checks/${id}/redactions`;
const api = (play: Play, as: string, path = '', body?: object) =>
  callApi(world, `/v1/checks/${play.id}/redactions${path}`, { as, ...(body && { body }) });
const decide = (play: Play, body: object) => api(play, 'rosa', '/1/decision', body);
const statesOf = ({ redactions }: Check) => redactions.map(({ state }) => state);
const told = (play: Play) => JSON.stringify(world.wire.mailsOf(play.id));

/** Who must not read it gets a refusal and no word of it, as a page and by the API. */
async function expectHidden(play: Play, user: string, browser: Visitor): Promise<void> {
  const page = await browser.open(world.stack.baseUrl + pathOf(play));
  const sent = await browser.post(`${world.stack.baseUrl}${pathOf(play)}/1`, { decision: 'release', reason });
  const read = await api(play, user);
  const decided = await api(play, user, '/1/decision', { decision: 'release', reason });
  expect([user, page.status, sent.status, read.status, decided.status]).toEqual([user, 403, 403, 403, 403]);
  expect(page.html + sent.html + JSON.stringify([read.body, decided.body])).not.toMatch(secret);
}

// Each has a check of its own, and much of it is waiting: together.
describe.concurrent('what a referee volunteers that the law keeps out', () => {
  it('goes no further than to a reviewer, who takes it out', async () => {
    const events: string[] = [];
    const quiet = world.wire.listen(({ action, body }) => {
      if (action === 'PutEvents') events.push(JSON.stringify(body));
    });
    const play = await saidTooMuch();
    const check = await atRest(play, 'redaction');
    expect(check.head).toMatchObject({ stage: 'verification', status: 'verifying' });
    expect(askOf(check, 'redaction')?.round).toBe(1);
    expect([check.findings, check.analysis]).toEqual([[], undefined]);
    expect((await get(await play.link('candidate'))).body).not.toMatch(secret);

    for (const user of ['rita', 'ada', 'dan']) {
      const { browser } = await signIn(world, user);
      await expectHidden(play, user, browser);
      const overview = await browser.open(`${world.stack.baseUrl}/staff/checks/${play.id}`);
      expect(overview.html).not.toMatch(/maternity|redactions/);
    }

    const mail = await world.wire.mail(play.id, 'redaction-needed-1');
    const link = /https?:\/\/\S+\/redactions/.exec(mail.text)?.[0] ?? '';
    expect(new URL(link).pathname).toContain(pathOf(play));
    // Whoever is not signed in comes back to the page that the mail leads to.
    const { browser, page } = await signIn(world, 'rosa', link);
    expect([page.status, page.url]).toEqual([200, link]);
    expect(textOf(page)).toContain('Colleague, an answer');
    expect(parse(page.html).querySelector('mark')?.text).toMatch(secret);
    for (const hidden of [play.addressOf('r2'), '"r2"']) expect(page.html).not.toContain(hidden);
    const overview = await browser.open(`${world.stack.baseUrl}/staff/checks/${play.id}`);
    expect(textOf(overview)).toContain('1 text held back');

    const again = await decideRedaction({ visitor: browser, page }, 1, { release: '' });
    expect(again.status).toBe(422);
    expect(textOf(again)).toContain('Say why it can be released');
    const wrong = await decideRedaction({ visitor: browser, page: again }, 1, { takeOut: ['last winter'] });
    expect(textOf(wrong)).toContain('The text does not say “last winter”.');
    const done = await decideRedaction({ visitor: browser, page: wrong }, 1, { takeOut: ['that spring'] });
    expect(textOf(done)).toContain('No text waits for a decision.');

    const after = await atRest(play, 'review');
    expect(statesOf(after)).toEqual(['redacted']);
    const review = (await get(await play.link('candidate'))).body;
    const findings = (await get(`${await play.link('candidate')}/review`)).body;
    expect(findings).toContain('[…]');
    expect(findings).toContain(harmless);
    expect(findings).toContain('Something was redacted in 1 answer');
    expect(review + findings).not.toMatch(/maternity|that spring|pregnan/);

    await play.review();
    const end = await rest(play);
    const report = await callApi(world, `/v1/checks/${play.id}/report`, { as: 'dan' });
    expect(report.body.redactedAnswers).toBe(1);
    expect(JSON.stringify(report.body)).toContain('[…]');
    const { page: read } = await signIn(
      world,
      'dan',
      `${world.stack.baseUrl}/staff/checks/${play.id}/report`,
    );
    expect(textOf(read)).toContain('Something was redacted in 1 answer');
    for (const person of ['rita', 'ada', 'rosa'])
      for (const path of ['', '/timeline'])
        expect(
          JSON.stringify((await callApi(world, `/v1/checks/${play.id}${path}`, { as: person })).body),
        ).not.toMatch(secret);
    const result = await world.wire.mail(play.id, 'result');
    const page2 = await get(/https?:\/\/\S+\/c\/[\w-]{43}/.exec(result.text)?.[0] ?? '');
    expect(page2.body).toContain('Something was redacted in 1 answer');
    for (const everything of [
      JSON.stringify(report.body),
      read.html,
      page2.body,
      told(play),
      JSON.stringify(end.audit),
    ])
      expect(everything).not.toMatch(secret);

    const heard = await until('the events', () => {
      const own = events.filter((one) => one.includes(play.id)).join('\n');
      return own.includes('check.completed') ? own : undefined;
    });
    quiet();
    expect(heard).toContain('redaction.asked');
    expect(heard).not.toMatch(secret);
    const named = end.audit.filter(({ event }) => /^redaction\./.test(event));
    expect(named.map(({ event, data }) => [event, data])).toEqual([
      ['redaction.asked', { texts: 1, until: expect.any(String) }],
      ['redaction.redacted', { left: 0 }],
    ]);
  });

  it('is left out for good when nobody decides in time, and the check goes on', async () => {
    const play = await saidTooMuch((one) => one.hasten({ redactionDays: 12 }));
    const reminder = await world.wire.mail(play.id, 'redaction-needed-1-1');
    expect(reminder.subject).toMatch(/^Reminder: /);
    const check = await atRest(play, 'review');
    expect(statesOf(check)).toEqual(['withheld']);
    expect(JSON.stringify([check.findings, check.analysis])).not.toMatch(/maternity|joy to read/);
    expect((await decide(play, { decision: 'release', reason })).status).toBe(409);
    const findings = (await get(`${await play.link('candidate')}/review`)).body;
    expect(findings).toContain('Something was redacted in 1 answer');
    expect(world.wire.mailsOf(play.id, /^redaction-needed/)).toHaveLength(2);
    // Reviewers can still see what it was.
    expect((await api(play, 'rosa')).body.redactions).toMatchObject([
      { text: volunteered, state: 'withheld' },
    ]);
  });

  it('is decided once, when two reviewers decide at the same moment', async () => {
    const play = await saidTooMuch();
    await atRest(play, 'redaction');
    const answers = await Promise.all([
      decide(play, { decision: 'redact' }),
      decide(play, { decision: 'release', reason }),
      decide(play, { decision: 'redact' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const check = await atRest(play, 'review');
    const [state] = statesOf(check);
    expect(answers.map(({ body }) => body.redactions[0].state)).toEqual([state, state, state]);
    const { audit } = await ending(play);
    expect(audit.filter(({ event }) => /^redaction\.(redacted|released)$/.test(event))).toHaveLength(1);
  });

  it('is released as it was written, with a reason that is kept', async () => {
    const play = await saidTooMuch();
    await atRest(play, 'redaction');
    expect((await decide(play, { decision: 'release', reason })).status).toBe(200);
    const check = await atRest(play, 'review');
    expect(check.redactions[0]?.decided).toMatchObject({ by: 'rosa', reason });
    const findings = (await get(`${await play.link('candidate')}/review`)).body;
    expect(findings).toContain(volunteered);
    expect(findings).not.toContain('Something was redacted');
  });

  it('waits on where it stood when staff start the check again', async () => {
    const play = await saidTooMuch();
    await atRest(play, 'redaction');
    expect((await play.retry()).status).toBe(202);
    await play.waitsFor('redaction', 2);
    expect((await decide(play, { decision: 'redact' })).status).toBe(200);
    await play.waitsFor('review', 2);
    expect(world.wire.mailsOf(play.id, /^redaction-needed/)).toHaveLength(1);
  });

  it('waits for nobody once the candidate withdraws', async () => {
    const play = await saidTooMuch();
    await atRest(play, 'redaction');
    await play.withdraw();
    const { check } = await rest(play);
    expect(check.head.ended).toBe('withdrawn');
    expect((await decide(play, { decision: 'redact' })).status).toBe(409);
  });
});
