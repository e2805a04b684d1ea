import { describe, expect, it } from 'vitest';
import { reviewRound } from '../../../shared/domain/check/check.ts';
import { callOf } from '../support/kill.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';
import { completed, count } from './helpers.ts';

const bouncing = (play: Play): Play => {
  play.cast.addresses = { r3: `bounce+${play.name}@simulator.amazonses.com` };
  return play;
};

/** A decision and the wait for it, in either order. */
export function decisionAndWait(world: World): void {
  describe('a decision and the wait for it', () => {
    it('meet when the decision comes first: consent, referee, address, review, dispute', async () => {
      const play = bouncing(new Play(world));
      // Each wait is held until the decision that it is for has been written.
      const hold = (name: string) =>
        world.wire.hold(callOf('WaitStep', 'TransactWriteItems', `WAIT#${name}"`));
      const late = (name: string, act: () => Promise<unknown>) => {
        const wait = hold(name);
        return async () => {
          await wait.reached;
          await act();
          wait.release();
        };
      };
      const consent = late('consent', async () => {
        await play.consent();
        await play.nominate();
      });
      await play.order();
      const referee = late('reference/r1', () => play.answer('r1'));
      const address = late('address/r3', () => play.correctAddressOf('r3'));
      await consent();
      await Promise.all([referee(), address()]);
      const review = late('review', () => play.review(1));
      await Promise.all([play.answer('r2'), play.answer('r3')]);
      let returned = async () => {};
      const dispute = late('dispute', async () => {
        returned = late('review', () => play.review());
        await play.decide();
      });
      await review();
      await dispute();
      await returned();
      const events = await completed(play);
      expect(count(events, 'findings.returned')).toBe(1);
    });

    it('meet when the wait comes first', async () => {
      const play = bouncing(new Play(world));
      const following = async (name: string, act: () => Promise<unknown>) => {
        await play.waitsFor(name);
        await act();
      };
      await play.order();
      await following('consent', () => play.consent());
      await following('consent', () => play.nominate());
      await following('address/r3', () => play.correctAddressOf('r3'));
      await Promise.all(play.referees.map((id) => following(`reference/${id}`, () => play.answer(id))));
      await following('review', () => play.review(1));
      await following('dispute', () => play.decide());
      await play.reaches('the second round', (check) => reviewRound(check) === 2);
      await following('review', () => play.review());
      expect(count(await completed(play), 'findings.returned')).toBe(1);
    });

    it('a dispute that is decided before anybody was asked still comes back to the candidate', async () => {
      const play = await new Play(world).toReview();
      const asking = world.wire.hold(callOf('Continue', 'SendTaskSuccess', play.id, 'disputed'));
      await play.waitsFor('review');
      await play.review(1);
      await asking.reached;
      expect((await play.decide()).status).toBe(200);
      asking.release();
      await play.reaches('the second round', (check) => reviewRound(check) === 2);
      await play.review();
      expect(count(await completed(play), 'findings.returned')).toBe(1);
    });
  });
}
