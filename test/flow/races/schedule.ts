import { expect, it } from 'vitest';
import { type Check, reviewRound } from '../../../shared/domain/check/check.ts';
import { expectSound, rest, story, twice } from '../support/converged.ts';
import { executionsOf } from '../support/executions.ts';
import { post } from '../support/http.ts';
import { Play } from '../support/play.ts';
import { seeded } from '../support/random.ts';
import type { World } from '../support/world.ts';

type Act = () => Promise<{ status: number }>;

/**
 * What anybody could do now, sensible or not: people press buttons on pages that are out of date, so these are the requests of such pages,
 * whatever the page would say now.
 */
function actsOn(play: Play, check: Check, consent: Act): Act[] {
  const { referees } = check;
  const candidate = async (act: string, fields: Record<string, string> = {}) =>
    post(`${await play.link('candidate')}/${act}`, fields);
  const referee = async (id: string, act: string) => post(`${await play.link(id)}/${act}`);
  const acts: Act[] = [
    consent,
    () => candidate('nominate', naming(play)),
    () => candidate('review'),
    () => play.decide(),
  ];
  for (const { id, state } of referees) {
    if (state === 'invited') acts.push(() => play.draft(id).then(() => referee(id, 'send')));
    // Declining may end in too few references; then the candidate names others.
    if (state === 'invited' && id === 'r4') acts.push(() => referee(id, 'decline'));
    if (state === 'invited') acts.push(() => referee(id, 'stop'));
    if (state === 'answered') acts.push(() => referee(id, 'send'));
    if (state === 'bounced')
      acts.push(() => candidate('address', { refereeId: id, email: `${id}@${play.name}.example` }));
  }
  if (reviewRound(check) === 1) acts.push(() => candidate('review', disputing));
  return acts;
}

const disputing = { 'finding-1': 'dispute', 'comment-1': 'This is not how it was.' };

const naming = (play: Play): Record<string, string> => ({
  doNotContact: '',
  ...Object.fromEntries(
    play.referees.flatMap((id, index) =>
      Object.entries({
        name: `Referee ${id}`,
        email: play.addressOf(id),
        role: play.roles[index] ?? '',
        relationship: 'Worked together',
        'from-month': '03',
        'from-year': '2020',
        'to-month': '06',
        'to-year': '2024',
        entry: 'work.0',
      }).map(([field, value]) => [`referees.${index}.${field}`, value]),
    ),
  ),
});

/** Lets people act at random until the check is closed. */
async function live(play: Play, random: () => number, rarely: Act | undefined): Promise<void> {
  await play.order();
  const form = await play.consentForm();
  for (let act = 1; ; act += 1) {
    const check = await play.reaches('the scope', ({ scope }) => scope);
    if (!check.head.open) return;
    expect(act, `${play.name} does not end: ${check.head.status}`).toBeLessThan(400);
    const acts = actsOn(play, check, () => form.send());
    const chosen = acts[Math.floor(random() * acts.length)];
    const second = random() < 0.3 ? acts[Math.floor(random() * acts.length)] : undefined;
    const sometimes = act % 12 === 0 ? rarely : undefined;
    const done = await Promise.all([chosen, second, sometimes].map((one) => one?.()));
    for (const answer of done) if (answer) expect(answer.status).toBeLessThan(500);
  }
}

/** People who act at random, but the same at every run. */
export function schedule(world: World): void {
  it('whatever people do, in whatever order, the checks end in order', async () => {
    const plays = Array.from(
      { length: 3 },
      () => new Play(world, { roles: ['manager', 'peer', 'client', 'peer'] }),
    );
    const [calm, moved, left] = plays;
    if (!calm || !moved || !left) throw new Error('Three checks.');
    moved.cast.addresses = { r2: `bounce+${moved.name}@simulator.amazonses.com` };
    const random = seeded(2024);
    await Promise.all([
      live(calm, seeded(random() * 2 ** 31), undefined),
      live(moved, seeded(random() * 2 ** 31), () => moved.retry()),
      live(left, seeded(random() * 2 ** 31), async () =>
        (await left.check()).head.stage === 'review' ? left.withdraw() : { status: 200 },
      ),
    ]);
    for (const play of plays) {
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      const { head, referees, references, drafts, findings, disputes } = now.check;
      expect(['completed', 'withdrawn']).toContain(head.status);
      const events = story(now);
      for (const event of ['check.ordered', 'consent.given', 'referees.nominated', 'verification.done'])
        expect(events.filter((line) => line.startsWith(`${event} `)).length, event).toBeLessThanOrEqual(1);
      const answered = referees.filter(({ state }) => state === 'answered').map(({ id }) => id);
      expect(references.map(({ refereeId }) => refereeId).sort()).toEqual(answered);
      expect(events.filter((line) => line.startsWith('referee.answered '))).toHaveLength(answered.length);
      expect(drafts).toEqual([]);
      if (head.status === 'completed') {
        expect(disputes.filter(({ decision }) => !decision)).toEqual([]);
        expect(findings.length).toBeGreaterThan(0);
      }
      const [newest, ...older] = await executionsOf(world, play.id);
      expect(newest).toEqual({ run: head.run, status: 'SUCCEEDED' });
      expect(older.map(({ run }) => run)).toEqual(
        Array.from({ length: head.run - 1 }, (_, index) => head.run - 1 - index),
      );
      // One that meets the newer one in the middle of a step ends by itself, before it is stopped.
      for (const { status } of older) expect(['ABORTED', 'SUCCEEDED']).toContain(status);
    }
    expect(world.stack.metrics().deadLetters).toEqual([]);
  });
}
