import { describe, expect, it } from 'vitest';
import { reviewRound } from '../../shared/domain/check/check.ts';
import { ending, expectSound, rest, story, twice } from './support/converged.ts';
import { executionsOf } from './support/executions.ts';
import { get } from './support/http.ts';
import { callOf } from './support/kill.ts';
import { Play } from './support/play.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

/** SES takes no mail of this kind for this check. */
const mailDown = (play: Play, mailId = '') =>
  world.wire.rule((call) =>
    call.action === 'SendEmail' && [play.id, mailId].every((word) => JSON.stringify(call.body).includes(word))
      ? 'fail-before'
      : undefined,
  );

const statusesOf = async (play: Play) =>
  Object.fromEntries((await executionsOf(world, play.id)).map(({ run, status }) => [run, status]));

/** A check in collection whose second referee cannot be written to. */
async function stuck(): Promise<{ play: Play; restore: () => void }> {
  const play = new Play(world);
  await play.order();
  const restore = mailDown(play, 'referee-invitation-r2-1');
  await play.consent();
  await play.nominate();
  await play.reachesStatus('needs_attention');
  await world.wire.mail(play.id, 'needs-attention-1');
  await play.reaches('the note of the mail', ({ mails }) =>
    mails.some(({ id, state }) => id === 'needs-attention-1' && state === 'sent'),
  );
  await play.reaches('the end of the run', async () => (await statusesOf(play))[1] === 'FAILED');
  return { play, restore };
}

const finish = async (play: Play, run: number): Promise<void> => {
  await play.waitsFor('review', run);
  await play.review();
};

// Each has a check of its own, and much of it is waiting: together.
describe.concurrent('a check that needs attention', () => {
  describe('a step that fails for good', () => {
    it('needs staff, who are told why; the others go on; a retry goes on from there and writes to nobody twice', async () => {
      const { play, restore } = await stuck();
      const { head } = await play.check();
      expect(head.attention).toMatchObject({ reason: 'step_failed', step: 'collection' });
      // The reason is a name; what the service said may hold an address.
      expect(head.attention?.error).not.toMatch(/[@\s]/);
      const told = world.wire.mailsOf(play.id, 'needs-attention-1');
      expect(told.map(({ to }) => to)).toEqual(['hr@example.com']);
      expect(await statusesOf(play)).toEqual({ 1: 'FAILED' });
      expect((await play.api('rita', 'GET', `/${play.id}`)).body).toMatchObject({
        status: 'needs_attention',
        attention: { reason: 'step_failed', step: 'collection' },
      });

      // Nobody waits for their answers any more, and they count all the same.
      expect((await play.answer('r1')).status).toBe(303);
      expect((await play.check()).head.status).toBe('needs_attention');

      restore();
      expect((await play.retry('rita')).status).toBe(202);
      await play.waitsFor('reference/r2', 2);
      await Promise.all([play.answer('r2'), play.answer('r3')]);
      await finish(play, 2);
      const now = await rest(play);
      expectSound(now);
      expect(now.check.head.status).toBe('completed');
      expect(twice(now)).toEqual([]);
      expect(await statusesOf(play)).toEqual({ 1: 'FAILED', 2: 'SUCCEEDED' });
      expect(story(now).filter((line) => /^referee.invited/.test(line))).toHaveLength(3);
    });

    it('is closed by a withdrawal', async () => {
      const { play, restore } = await stuck();
      expect((await play.withdraw()).status).toBe(303);
      const now = await rest(play);
      restore();
      expectSound(now);
      expect(now.check.head).toMatchObject({ status: 'withdrawn', open: false });
      expect(now.check.head.attention).toBeUndefined();
      expect(await statusesOf(play)).toEqual({ 1: 'FAILED', 2: 'SUCCEEDED' });
      const ended = Object.keys(now.mails).filter((id) => id.startsWith('check-ended'));
      // r2 was never written to, but for all we know the mail could have left.
      expect(ended).toEqual(expect.arrayContaining(['check-ended-candidate', 'check-ended-requester']));
      expect(twice(now)).toEqual([]);
      expect((await get(await play.link('r1'))).status).toBe(404);
    });

    it('needs staff even when no mail can leave at all, and every mail leaves later', async () => {
      const play = new Play(world);
      const asking = world.wire.hold(callOf('ConsentStep', 'SendEmail', play.candidate));
      await play.order();
      await asking.reached;
      const restore = mailDown(play);
      asking.release();
      await play.reachesStatus('needs_attention');
      await play.reaches('the end of the run', async () => (await statusesOf(play))[1] === 'FAILED');
      restore();
      await play.retry();
      await play.waitsFor('consent', 2);
      const now = await ending(play);
      expectSound(now);
      expect(now.mails['consent-invitation-1']).toBe(1);
      expect(now.check.mails.filter(({ state }) => state === 'queued')).toEqual([]);
      await play.withdraw();
      await rest(play);
    });
  });

  describe('a candidate who cannot be reached', () => {
    it('waits for another address, and is asked anew there', async () => {
      const play = new Play(world, { candidate: `bounce+candidate${Date.now()}@simulator.amazonses.com` });
      await play.order();
      await play.reachesStatus('needs_attention');
      expect((await play.check()).head.attention?.reason).toBe('candidate_unreachable');
      await world.wire.mail(play.id, 'needs-attention-1');
      const refused = await play.retry('rita');
      expect(refused.status).toBe(400);
      expect(refused.body.errors).toMatchObject([{ path: 'candidateEmail' }]);

      const email = `ana@${play.name}.example`;
      expect((await play.retry('rita', { candidateEmail: email })).status).toBe(202);
      await play.waitsFor('consent', 2);
      expect(world.wire.mailsOf(play.id, /^consent-invitation/).map(({ to }) => to)).toEqual([
        play.candidate,
        email,
      ]);
      await play.consent();
      await play.nominate();
      await Promise.all(play.referees.map((id) => play.answer(id)));
      await finish(play, 2);
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      expect(now.check.head.status).toBe('completed');
    });
  });

  describe('a dispute that nobody decides in time', () => {
    it('never lapses: it needs staff, and a retry asks the reviewer anew', async () => {
      const play = new Play(world);
      await play.order();
      await play.hasten({ disputeDays: 1, disputeReminderDays: [] });
      await play.consent();
      await play.nominate();
      await Promise.all(play.referees.map((id) => play.answer(id)));
      await play.waitsFor('review');
      await play.review(1);
      await play.reachesStatus('needs_attention');
      expect((await play.check()).head.attention?.reason).toBe('dispute_overdue');
      await world.wire.mail(play.id, 'needs-attention-1');
      await play.hasten({ disputeDays: 3600 });
      await play.retry();
      await play.waitsFor('dispute', 2);
      expect(Object.keys((await ending(play)).mails).filter((id) => id.startsWith('dispute-opened'))).toEqual(
        ['dispute-opened-1', 'dispute-opened-2'],
      );
      expect((await play.decide()).status).toBe(200);
      await play.reaches('the second round', (check) => reviewRound(check) === 2);
      await finish(play, 2);
      const now = await rest(play);
      expectSound(now);
      expect(now.check.head.status).toBe('completed');
      expect(twice(now)).toEqual([]);
    });
  });

  describe('a retry of a healthy check', () => {
    it('leaves the mails that are still queued to the new run', async () => {
      const play = new Play(world);
      // The step has written that it asks, and looks once more before it writes to anybody.
      const look = world.wire.hold(
        async (call) =>
          callOf('ConsentStep', 'Query', play.id)(call) &&
          play.id !== '' &&
          (await play.check()).mails.length > 0,
      );
      await play.order();
      await look.reached;
      const newRun = world.wire.hold(callOf('Continue', 'StartExecution', `${play.id}-2`));
      expect((await play.retry()).status).toBe(202);
      await newRun.reached;
      look.release();
      newRun.release();
      await play.waitsFor('consent', 2);
      expect((await ending(play)).mails).toEqual({ 'consent-invitation-1': 1 });
      await play.withdraw();
      await rest(play);
    });

    it('hands it to a new run: the old one is stopped, and its steps do nothing any more', async () => {
      const play = await new Play(world).toCollection();
      await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`)));
      expect((await play.retry()).status).toBe(202);
      await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`, 2)));
      expect(await statusesOf(play)).toEqual({ 1: 'ABORTED', 2: 'RUNNING' });

      const before = await ending(play);
      const old = { checkId: play.id, run: 1 };
      const superseded = { ...old, next: 'superseded' };
      const steps: [string, object][] = [
        ['ScopeStep', { action: 'ResolveScope' }],
        ['ConsentStep', { action: 'ChaseConsent' }],
        ['CollectionStep', { action: 'PlanOutreach' }],
        ['CollectionStep', { action: 'CountReferences' }],
        ['VerificationStep', { action: 'CrossVerify' }],
        ['ReviewStep', { action: 'ChaseReview' }],
        ['ClosureStep', { action: 'Close' }],
        ['ClosureStep', { action: 'ReportProblem', reason: 'step_failed', error: 'Late' }],
      ];
      for (const [step, action] of steps)
        expect(await world.stack.invoke(step, { ...old, ...action })).toEqual(superseded);
      const wait = { ...old, wait: 'reference', refereeId: 'r1', token: 'old' };
      await expect(world.stack.invoke('WaitStep', wait)).rejects.toThrow('Superseded');
      expect(await ending(play)).toEqual(before);
      expect(before.check.waits.every(({ run }) => run === 2)).toBe(true);

      await Promise.all(play.referees.map((id) => play.answer(id)));
      await finish(play, 2);
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      expect(await statusesOf(play)).toEqual({ 1: 'ABORTED', 2: 'SUCCEEDED' });
      // Closed: there is nothing to retry.
      expect((await play.retry()).status).toBe(409);
    });
  });
});
