import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOf, refereeById, reviewLapsed } from '../../shared/domain/check/check.ts';
import { callApi } from './support/api-client.ts';
import { rest } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { remindedTooLate } from './support/reminded-too-late.ts';
import { until } from './support/until.ts';
import { startWorld, type World } from './support/world.ts';

/** Long enough to act in, short enough to see the longest deadline (10 days) pass. */
const daySeconds = 3;
const seconds = 150;

let world: World;

beforeAll(async () => {
  world = await startWorld({ daySeconds });
}, 120_000);

afterAll(() => world?.stack.stop());

const mailIds = (play: Play, like: RegExp): string[] =>
  world.wire.mailsOf(play.id, like).map(({ mailId }) => mailId);
const events = async (play: Play) => (await rest(play, seconds)).audit.map(({ event }) => event);

/** A dead link is dead for everything. */
async function expectDead(url: string): Promise<void> {
  expect((await get(url)).status).toBe(404);
  expect((await post(`${url}/send`)).status).toBe(404);
}

describe.concurrent('when somebody does nothing', { timeout: (seconds + 30) * 1000 }, () => {
  it('reminds referees up to the cap, but not whoever has stopped it, and goes on with what there is', async () => {
    const play = new Play(world, { roles: ['manager', 'peer', 'client', 'peer', 'manager'] });
    await play.toCollection();
    const stopped = await play.link('r4');
    expect(world.wire.mailsOf(play.id, /invitation-r4/)[0]?.text).toContain(`${stopped}/stop`);
    expect((await get(`${stopped}/stop`)).body).toContain('Stop our reminders?');
    expect(await post(`${stopped}/stop`)).toMatchObject({
      status: 303,
      location: `${new URL(stopped).pathname}/stop`,
    });
    expect((await get(`${stopped}/stop`)).body).toContain('You get no more reminders');
    expect((await get(`${stopped}/start-month`)).status).toBe(200);
    await play.draft('r5');
    await Promise.all(['r1', 'r2', 'r3'].map((id) => play.answer(id)));

    const silent = await play.link('r5');
    const check = await play.reachesStatus('in_review', seconds);
    expect(check.referees.map(({ state }) => state).slice(3)).toEqual(['unanswered', 'unanswered']);
    expect(check.drafts).toEqual([]);
    expect(mailIds(play, /-r4-/)).toEqual(['referee-invitation-r4-1']);
    // A machine that is late sends one reminder instead of two.
    const reminders = mailIds(play, /^referee-reminder-r5-/);
    expect(reminders.length).toBeGreaterThan(0);
    expect(['referee-reminder-r5-1-1', 'referee-reminder-r5-2-1']).toEqual(expect.arrayContaining(reminders));
    expect(remindedTooLate(check)).toEqual([]);
    for (const url of [stopped, silent]) await expectDead(url);

    await world.wire.mail(play.id, 'findings-ready');
    await play.review();
    await rest(play, seconds);
    const report = await callApi(world, `/v1/checks/${play.id}/report`, { as: 'rita' });
    expect(report.body.counts).toEqual({ asked: 5, answered: 3, declined: 0, unanswered: 2 });
  });

  it('closes without the candidate’s answer when the time for the review has passed', async () => {
    const play = await new Play(world).toReview();
    const { check } = await rest(play, seconds);
    expect(check.head).toMatchObject({ status: 'completed', reviewDone: 1 });
    expect(reviewLapsed(check)).toBe(true);
    expect(check.findings.some(({ response }) => response)).toBe(false);
    expect(await events(play)).toContain('review.lapsed');
    const asked = mailIds(play, /^findings-/);
    expect(asked[0]).toBe('findings-ready');
    expect(['findings-ready', 'findings-reminder-1']).toEqual(expect.arrayContaining(asked));
    expect(mailIds(play, /^(result|report)/).sort()).toEqual(['report-ready', 'result']);
    const { body } = await callApi(world, `/v1/checks/${play.id}/timeline`, { as: 'rita' });
    expect(body.steps.map(({ state }: { state: string }) => state)).toEqual(Array(7).fill('done'));
  });

  it('closes as not enough evidence when no more referees are named', async () => {
    const play = await new Play(world).toCollection();
    for (const id of play.referees) await play.decline(id);
    const asked = await world.wire.mail(play.id, 'more-referees-needed');
    const link = await play.link('candidate');
    const { check } = await rest(play, seconds);
    expect(check.head).toMatchObject({ status: 'not_enough_evidence', nominationRound: 1 });
    expect(askOf(check, 'more-referees')?.over).toBe('lapsed');
    const last = world.wire.mailsOf(play.id).filter(({ at }) => at > asked.at);
    expect(last.map(({ mailId }) => mailId).sort()).toEqual([
      'check-ended-candidate',
      'check-ended-requester',
    ]);
    for (const { text } of last) expect(text).toContain('not enough evidence');
    await expectDead(link);
  });

  it('goes on without a referee whose address is never corrected', async () => {
    const play = new Play(world);
    play.cast.addresses = { r3: `bounce+${play.name}@simulator.amazonses.com` };
    await play.toCollection();
    await Promise.all(['r1', 'r2'].map((id) => play.answer(id)));
    await world.wire.mail(play.id, 'more-referees-needed', seconds);
    expect(refereeById(await play.check(), 'r3')?.state).toBe('unreachable');
    await play.nominate(['client'], 4);
    await play.answer('r4');
    await play.reachesStatus('in_review');
  });

  it.each([
    ['consents', (_: Play) => Promise.resolve(), 'Reminder: your consent'],
    ['names referees', (play: Play) => play.consent(), 'Please name your referees'],
  ])('lets a check expire when nobody %s', async (_, act, subject) => {
    const play = new Play(world);
    await play.order();
    await act(play);
    const { check } = await rest(play, seconds);
    const link = await play.link('candidate');
    expect(check.head).toMatchObject({ status: 'expired', stage: 'consent' });
    const reminders = world.wire.mailsOf(play.id, /^consent-reminder/);
    expect([1, 2]).toContain(reminders.length);
    for (const mail of reminders) expect(mail.subject).toContain(subject);
    expect(mailIds(play, /^check-ended/).sort()).toEqual(['check-ended-candidate', 'check-ended-requester']);
    await expectDead(link);
    expect((await play.consent()).status).toBe(404);
    expect((await play.check()).head.status).toBe('expired');
  });

  it('reminds nobody of a check that was withdrawn', async () => {
    const play = await new Play(world).toCollection();
    await play.withdraw();
    await rest(play, seconds);
    const left = mailIds(play, /./);
    const lastReminderDue = Date.now() + 7 * daySeconds * 1000;
    await until('the time of all reminders to pass', () => Date.now() > lastReminderDue, seconds);
    expect(mailIds(play, /./)).toEqual(left);
  });
});
