import { describe, expect, it } from 'vitest';
import { expectSound, rest } from '../support/converged.ts';
import { post } from '../support/http.ts';
import { callOf } from '../support/kill.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';
import { completed, count } from './helpers.ts';

const isReminder = ({ id }: { id: string }) => id.startsWith('referee-reminder-r1');

/** Decisions in the very moment in which a time-out strikes. */
export function deadline(world: World): void {
  // They wait for their deadlines together.
  describe.concurrent('a decision at the very moment of a time-out', () => {
    it('an answer that is written first: no reminder leaves', async () => {
      const play = new Play(world);
      await play.order();
      await play.hasten({ refereeReminderDays: [1] });
      const reminding = world.wire.hold(
        callOf('CollectionStep', 'TransactWriteItems', play.id, 'MAIL#referee-reminder-r1'),
      );
      await play.consent();
      await play.nominate();
      await play.draft('r1');
      await reminding.reached;
      expect((await play.send('r1')).status).toBe(303);
      reminding.release();
      await Promise.all([play.answer('r2'), play.answer('r3')]);
      await play.waitsFor('review');
      await play.review();
      await completed(play);
      expect(world.wire.mailsOf(play.id, /^referee-reminder-r1/)).toEqual([]);
    });

    it('an answer between the reminder and its mail: the mail is held back', async () => {
      const play = new Play(world);
      await play.order();
      await play.hasten({ refereeReminderDays: [1] });
      const reminding = world.wire.hold(
        callOf('CollectionStep', 'TransactWriteItems', play.id, 'MAIL#referee-reminder-r1'),
      );
      await play.consent();
      await play.nominate();
      await play.draft('r1');
      await reminding.reached;
      // Of the other branches nothing is left that could be mistaken for this one.
      await Promise.all([play.answer('r2'), play.answer('r3')]);
      await play.reaches(
        'the end of the others',
        ({ waits }) => !waits.some(({ refereeId }) => refereeId === 'r2' || refereeId === 'r3'),
      );
      // When the step has written that it reminds, it looks once more before it writes to anybody.
      const look = world.wire.hold(
        async (call) =>
          callOf('CollectionStep', 'Query', play.id)(call) && (await play.check()).mails.some(isReminder),
      );
      reminding.release();
      await look.reached;
      expect((await play.send('r1')).status).toBe(303);
      look.release();
      await play.waitsFor('review');
      await play.review();
      await completed(play);
      expect(world.wire.mailsOf(play.id, /^referee-reminder-r1/)).toEqual([]);
      expect((await play.check()).mails.find(isReminder)?.state).toBe('suppressed');
    });

    it.each(['the candidate', 'the clock'] as const)(
      'the last second of the review: %s is first',
      async (first) => {
        const play = new Play(world);
        await play.order();
        await play.hasten({ reviewDays: 3, reviewReminderDays: [] });
        await play.consent();
        await play.nominate();
        await Promise.all(play.referees.map((id) => play.answer(id)));
        const link = await world.wire.mail(play.id, 'findings-ready').then(() => play.link('candidate'));
        const held = world.wire.hold(
          first === 'the clock'
            ? callOf('Pages', 'TransactWriteItems', play.id, 'AUDIT#')
            : (call) => callOf('ReviewStep', 'TransactWriteItems', play.id, 'review.lapsed')(call),
        );
        if (first === 'the clock') {
          const answering = post(`${link}/review`);
          await held.reached;
          await play.reaches('the end of the review', ({ head }) => head.reviewDone === 1);
          held.release();
          // Too late, and still no error: the page shows how things stand.
          expect((await answering).status).toBeLessThan(500);
        } else {
          await held.reached;
          expect((await post(`${link}/review`)).status).toBe(303);
          held.release();
        }
        const events = await completed(play);
        expect([count(events, 'review.lapsed'), count(events, 'findings.answered')]).toEqual(
          first === 'the clock' ? [1, 0] : [0, 1],
        );
      },
    );
  });

  describe('a decision at the very moment in which the check expires', () => {
    it.each(['the candidate', 'the clock'] as const)(
      'the last second of the consent: %s is first',
      async (first) => {
        const play = new Play(world);
        const asking = world.wire.hold((call) => call.functionId === 'ConsentStep');
        await play.order();
        await asking.reached;
        await play.hasten({ consentDays: 3, consentReminderDays: [] });
        asking.release();
        await play.consent();
        const held = world.wire.hold(
          first === 'the clock'
            ? callOf('Pages', 'TransactWriteItems', play.id, 'REFEREE#r1')
            : callOf('ConsentStep', 'TransactWriteItems', play.id, 'check.expired'),
        );
        if (first === 'the clock') {
          const naming = play.nominate();
          await held.reached;
          await play.reachesStatus('expired');
          held.release();
          expect((await naming).status).toBeLessThan(500);
          const now = await rest(play);
          expectSound(now);
          expect(now.check.referees).toEqual([]);
        } else {
          await held.reached;
          expect((await play.nominate()).status).toBe(303);
          held.release();
          await Promise.all(play.referees.map((id) => play.answer(id)));
          await play.waitsFor('review');
          await play.review();
          await completed(play);
        }
      },
    );
  });
}
