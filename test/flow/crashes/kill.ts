import { describe, expect, it } from 'vitest';
import { reviewRound } from '../../../shared/domain/check/check.ts';
import { ending, expectSound, rest, story, twice } from '../support/converged.ts';
import { callOf, killAt } from '../support/kill.ts';
import { stubborn } from '../support/long-check.ts';
import { Play } from '../support/play.ts';
import { recordsOf } from '../support/records.ts';
import type { World } from '../support/world.ts';

const times = (text: string[], event: string) => text.filter((line) => line.startsWith(`${event} `)).length;

/** Goes on from wherever a check stands after consent. */
async function finish(play: Play, nominating = () => play.nominate()): Promise<void> {
  await stubborn('the nomination', nominating);
  for (const id of play.referees) {
    await play.draft(id);
    await stubborn('the reference', () => play.send(id));
  }
  await play.reaches('the findings', (check) => reviewRound(check) === 1);
  await stubborn('the review', () => play.review());
}

/** Sandboxes that die between an effect and what should follow it, records that come twice, mail that fails for a while. */
export function killed(world: World): void {
  describe('when a function dies, or hears things twice', () => {
    it('a page that dies right after its transaction: the act counts, once, and the check goes on', async () => {
      const play = new Play(world);
      await play.order();
      await play.waitsFor('consent');
      const form = await play.consentForm();
      const dead = killAt(world, 'after', callOf('Pages', 'TransactWriteItems', 'CONSENT', play.id));
      expect((await form.send()).status).toBeGreaterThanOrEqual(500);
      await dead;
      expect((await play.check()).consent).toBeDefined();
      // The person sees an error and sends the form again.
      expect((await form.send()).status).toBe(303);
      const list = await play.nominationForm();
      const nominating = killAt(world, 'after', callOf('Pages', 'TransactWriteItems', 'REFEREE#r1', play.id));
      expect((await list.send()).status).toBeGreaterThanOrEqual(500);
      await nominating;
      await finish(play, () => list.send());
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      expect([times(story(now), 'consent.given'), times(story(now), 'referees.nominated')]).toEqual([1, 1]);
      expect(now.check.head.status).toBe('completed');
    });

    it('a step that dies between SES and its note: the mail leaves twice, and the asking is one', async () => {
      const play = new Play(world);
      const dead = killAt(world, 'before', callOf('ConsentStep', 'UpdateItem', 'MAIL#consent-invitation-1'));
      await play.order();
      await dead;
      await play.waitsFor('consent');
      const now = await ending(play);
      expectSound(now);
      expect(now.mails).toEqual({ 'consent-invitation-1': 2 });
      expect(times(story(now), 'consent.asked')).toBe(1);
      // Both links open the same page.
      const links = world.wire.mailsOf(play.id).map(({ text }) => /\/c\/[\w-]{43}/.exec(text)?.[0]);
      for (const link of links) expect((await fetch(`${world.stack.baseUrl}${link}`)).status).toBe(200);
      await play.withdraw();
      await rest(play);
    });

    it('the consumer that dies between resuming and forgetting the wait: resumed once, forgotten later', async () => {
      const play = new Play(world);
      await play.order();
      await play.waitsFor('consent');
      const dead = killAt(world, 'before', callOf('Continue', 'DeleteItem', 'WAIT#consent', play.id));
      await play.consent();
      await finish(play);
      await dead;
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      expect(times(story(now), 'outreach.started')).toBe(1);
    });

    it.each(['before', 'after'] as const)('a wait whose function dies %s it is stored', async (when) => {
      const play = new Play(world);
      const dead = killAt(world, when, callOf('WaitStep', 'TransactWriteItems', 'WAIT#consent'));
      await play.order();
      await dead;
      await stubborn('the consent', () => play.consent());
      await finish(play);
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
    });

    it('a stream record that comes twice, late, and in the wrong order changes nothing', async () => {
      const play = await new Play(world).toCollection();
      await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`)));
      const before = await ending(play);
      const records = await recordsOf(play);
      for (const Records of [records, records.toReversed(), [...records, ...records]]) {
        expect(await world.stack.invoke('Continue', { Records })).toEqual({ batchItemFailures: [] });
        expect(await world.stack.invoke('Publish', { Records })).toEqual({ batchItemFailures: [] });
      }
      expect(await ending(play)).toEqual(before);

      await Promise.all(play.referees.map((id) => play.answer(id)));
      await play.waitsFor('review');
      await play.review();
      const closed = await rest(play);
      await world.stack.invoke('Continue', { Records: (await recordsOf(play)).toReversed() });
      expect(await rest(play)).toEqual(closed);
      expect(twice(closed)).toEqual([]);
    });

    it('a mail that SES refuses for a while leaves once, and the check goes on', async () => {
      const play = new Play(world);
      let refusals = 0;
      const restore = world.wire.rule((call) => {
        if (!callOf('ConsentStep', 'SendEmail', 'consent-invitation-1')(call) || refusals === 7)
          return undefined;
        refusals += 1;
        return 'fail-before';
      });
      await play.order();
      await play.waitsFor('consent');
      restore();
      expect(refusals).toBe(7);
      await play.consent();
      await finish(play);
      const now = await rest(play);
      expectSound(now);
      expect(twice(now)).toEqual([]);
      expect(now.check.head.status).toBe('completed');
    });

    it('leaves nothing that no function could handle', () => {
      expect(world.stack.metrics().deadLetters).toEqual([]);
    });
  });
}
