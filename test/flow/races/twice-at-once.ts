import { describe, expect, it } from 'vitest';
import { reviewRound } from '../../../shared/domain/check/check.ts';
import { expectSound, rest, story, twice } from '../support/converged.ts';
import { get, post } from '../support/http.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';
import { completed, count } from './helpers.ts';

/** Two tabs, two clicks, two requests with one key. */
export function twiceAtOnce(world: World): void {
  describe('the same thing twice at once', () => {
    const both = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);

    it('is one decision, and both tabs get the settled page', async () => {
      const play = new Play(world);
      const orders = await both(() => play.order());
      expect(orders.map(({ status }) => status).sort()).toEqual([200, 201]);
      expect(orders[0]?.body.id).toBe(orders[1]?.body.id);
      const tabs = async (act: () => Promise<{ status: number; location: string }>) => {
        const [one, other] = await both(act);
        expect([one?.status, other?.status]).toEqual([303, 303]);
        expect(one?.location).toBe(other?.location);
      };
      const form = await play.consentForm();
      await tabs(() => form.send());
      await tabs(() => play.nominate());
      for (const id of play.referees) {
        await play.draft(id);
        await tabs(() => play.send(id));
      }
      await play.waitsFor('review');
      await tabs(() => play.review(1));
      await play.waitsFor('dispute');
      expect((await both(() => play.decide())).map(({ status }) => status)).toEqual([200, 200]);
      await play.reaches('the second round', (check) => reviewRound(check) === 2);
      await tabs(() => play.review());
      const events = await completed(play);
      for (const event of [
        'check.ordered',
        'consent.given',
        'referees.nominated',
        'findings.disputed',
        'dispute.decided',
        'findings.answered',
      ]) {
        expect(count(events, event), event).toBe(1);
      }
      expect(count(events, 'referee.answered')).toBe(3);
    });

    it('withdrawing: both get the last page, everybody is told once', async () => {
      const play = await new Play(world).toCollection();
      const link = await play.link('candidate');
      const pages = await both(() => post(`${link}/withdraw`));
      expect(pages.map(({ status }) => status)).toEqual([303, 303]);
      expect((await get(link)).body).toContain('What happens to your data');
      const now = await rest(play);
      expectSound(now);
      expect(count(story(now), 'check.withdrawn')).toBe(1);
      expect(twice(now)).toEqual([]);
    });

    it('two retries: the newest run works, the others are stopped, nobody is asked twice', async () => {
      const play = await new Play(world).toCollection();
      await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`)));
      expect((await both(() => play.retry())).map(({ status }) => status)).toEqual([202, 202]);
      await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`, 3)));
      await Promise.all(play.referees.map((id) => play.answer(id)));
      await play.waitsFor('review', 3);
      await play.review();
      await completed(play);
    });
  });
}
