import { describe, expect, it } from 'vitest';
import { subjects } from '../../infra/local/people/labels.ts';
import { labelsOn } from '../../infra/local/people/person.ts';
import { declineFollowUp } from '../../infra/local/people/referee.ts';
import type { Check } from '../../shared/domain/check/check.ts';
import { newestFollowUp } from '../../shared/domain/check/follow-up.ts';
import type { RefereeRole } from '../../shared/domain/check/records.ts';
import { corroborationOf } from '../../shared/domain/follow-up/follow-up.ts';
import { atRest } from './support/at-rest.ts';
import { rest } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { remindedTooLate } from './support/reminded-too-late.ts';
import { linkOf } from './support/wire.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();
const roles: RefereeRole[] = ['manager', 'peer', 'client', 'report', 'other'];
const others = ['r2', 'r3', 'r4', 'r5'];
const waits = (...ids: string[]) => ids.map((id) => `follow-up/${id}`);

/** Five have answered, and r1 alone rated one question with the lowest point. */
async function oneAlone(before = async (_: Play): Promise<void> => undefined): Promise<Play> {
  const play = await new Play(world, { roles }).toCollection();
  await before(play);
  await play.draft('r1');
  const low = { value: '1', example: 'A report came three weeks late.', autosave: '1' };
  expect((await post(`${await play.link('r1')}/reliability`, low)).status).toBe(200);
  await play.send('r1');
  await Promise.all(others.map((id) => play.answer(id)));
  return play;
}

const followUp = async (play: Play, id: string) =>
  linkOf(await world.wire.mail(play.id, `referee-follow-up-${id}-1`));

/** Chooses what they have seen, of a follow-up. */
async function say(play: Play, id: string, words: RegExp) {
  const { visitor } = play.person(id);
  const page = await visitor.open(await followUp(play, id));
  return visitor.press(page, labelsOn(page).followUp.send, (form) => form.choose(/./, words));
}

const lower = /Only this: Often late/;
const upper = /Only this: On time/;
const stateOf = (check: Check, id: string) => newestFollowUp(check, id)?.state;

// Each has a check of its own, and much of it is waiting: together.
describe.concurrent('what one referee alone says against the candidate', () => {
  it('is asked of the others in a follow-up, before it goes to the candidate', async () => {
    const play = await oneAlone();
    const check = await atRest(play, ...waits(...others));
    expect(check.head).toMatchObject({ stage: 'verification', status: 'verifying', followUpRound: 1 });
    expect([check.findings, check.analysis]).toEqual([[], undefined]);
    // Nobody who said it, and nobody twice.
    const written = world.wire.mailsOf(play.id, /^referee-follow-up/).map(({ mailId }) => mailId);
    expect(written.sort()).toEqual(others.map((id) => `referee-follow-up-${id}-1`));
    const status = (await get(await play.link('candidate'))).body;
    expect(status).toContain('We are asking some referees a short follow-up question.');
    expect(status).not.toContain('three weeks late');

    const link = await followUp(play, 'r2');
    const { body } = await get(link);
    expect(body).toContain('This says nothing about what anybody answered.');
    for (const secret of ['three weeks late', 'Referee r1', 'Mostly late'])
      expect(body).not.toContain(secret);
    expect((await post(`${link}/follow-up`, {})).status).toBe(422);
    expect(stateOf(await play.check(), 'r2')).toBe('asked');

    expect((await say(play, 'r2', lower)).status).toBe(303);
    expect((await get(link)).body).toContain('Thank you, that is all');
    // Whoever sends it twice finds it settled.
    expect((await post(`${link}/follow-up`, { 'q1-seen': 'none' })).status).toBe(303);
    await say(play, 'r3', /Both, at different times/);
    await say(play, 'r4', upper);
    expect((await play.check()).findings).toEqual([]);
    await say(play, 'r5', /Neither/);

    const after = await atRest(play, 'review');
    expect(corroborationOf(after)).toEqual([
      { questionId: 'reliability', by: ['r2', 'r3'], against: ['r4'], unknown: ['r5'] },
    ]);
    expect(after.findings.length).toBeGreaterThan(0);
    expect(after.head.corroboratedAt).toBeDefined();
    await play.review();
    const { audit } = await rest(play);
    const events = audit.map(({ event }) => event).filter((event) => /^follow_up\./.test(event));
    expect(events.sort()).toEqual([
      ...Array(4).fill('follow_up.answered'),
      ...Array(4).fill('follow_up.asked'),
      'follow_up.planned',
    ]);
    // It opened something while the check ran, and nothing any more.
    expect((await get(link)).status).toBe(404);
  });

  it('stays with that one when nobody else saw it, and a silent referee holds nobody up', async () => {
    const play = await oneAlone((one) => one.hasten({ followUpDays: 20 }));
    const [silent, declining] = await Promise.all([followUp(play, 'r5'), followUp(play, 'r4')]);
    await say(play, 'r2', upper);
    await say(play, 'r3', /Neither/);
    expect((await declineFollowUp(play.person('r4'), subjects.followUp)).status).toBe(303);
    expect((await get(declining)).body).toContain('We do not ask you about these points again.');
    const reminder = await world.wire.mail(play.id, 'referee-follow-up-reminder-r5-1');
    expect(reminder.text).toContain('This is our only reminder.');

    const check = await atRest(play, 'review');
    expect(remindedTooLate(check)).toEqual([]);
    expect(world.wire.mailsOf(play.id, /follow-up-reminder-r5/)).toHaveLength(1);
    expect(others.map((id) => stateOf(check, id))).toEqual(['answered', 'answered', 'declined', 'lapsed']);
    expect(corroborationOf(check)[0]).toMatchObject({ by: [], against: ['r2'], unknown: ['r3'] });
    const alone = check.findings.find(
      ({ kind, questionId }) => kind === 'rating' && questionId === 'reliability',
    );
    expect(alone).toMatchObject({ adverse: true, corroborated: false });
    const dead = await get(silent);
    expect([dead.status, dead.body]).toEqual([
      404,
      (await get(`${silent.slice(0, -43)}${'x'.repeat(43)}`)).body,
    ]);
  });

  it('is asked of nobody who wants no more mail, and of nobody once the candidate withdraws', async () => {
    const play = await oneAlone(async (one) => {
      expect((await one.stopReminders('r3')).status).toBe(303);
    });
    await atRest(play, ...waits('r2', 'r4', 'r5'));
    expect(world.wire.mailsOf(play.id, /^referee-follow-up-r3/)).toEqual([]);

    const link = await followUp(play, 'r2');
    expect((await get(`${link}/stop`)).body).toContain('Stop our reminders?');
    expect((await post(`${link}/stop`)).status).toBe(303);
    await play.withdraw();
    expect((await get(link)).status).toBe(404);
    const { check } = await rest(play);
    expect(check.head.ended).toBe('withdrawn');
    const told = world.wire.mailsOf(play.id, /^check-ended-referee/).map(({ mailId }) => mailId);
    expect(told.sort()).toEqual(['check-ended-referee-r4', 'check-ended-referee-r5']);
  });

  it('is settled once, when a referee answers and says no at the same moment', async () => {
    const play = await oneAlone();
    await atRest(play, ...waits(...others));
    const link = await followUp(play, 'r2');
    const sent = await Promise.all([
      post(`${link}/follow-up`, { 'q1-seen': 'both' }),
      post(`${link}/decline`),
      post(`${link}/follow-up`, { 'q1-seen': 'none' }),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    await Promise.all(
      ['r3', 'r4', 'r5'].map(async (id) => declineFollowUp(play.person(id), subjects.followUp)),
    );
    await atRest(play, 'review');
    await play.review();
    const { audit } = await rest(play);
    const settled = audit.filter(
      ({ event, actor }) => /^follow_up\.(answered|declined)/.test(event) && actor.id === 'r2',
    );
    expect(settled).toHaveLength(1);
  });

  it('goes on where it stood when staff start the check again', async () => {
    const play = await oneAlone();
    await atRest(play, ...waits(...others));
    await say(play, 'r2', upper);
    await atRest(play, ...waits('r3', 'r4', 'r5'));
    expect((await play.retry()).status).toBe(202);
    await Promise.all(['r3', 'r4', 'r5'].map((id) => play.waitsFor(`follow-up/${id}`, 2)));
    await Promise.all(['r3', 'r4', 'r5'].map((id) => say(play, id, upper)));
    await play.waitsFor('review', 2);
    expect(world.wire.mailsOf(play.id, /^referee-follow-up/)).toHaveLength(4);
  });
});
