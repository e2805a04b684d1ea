import { describe, expect, it } from 'vitest';
import { expectSound, rest, twice } from '../support/converged.ts';
import { post } from '../support/http.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';
import { completed, count } from './helpers.ts';

/** Several people at the same moment. */
export function sameMoment(world: World): void {
  describe('people at the same moment', () => {
    it('five referees who send at once are five references', async () => {
      const play = await new Play(world, {
        roles: ['manager', 'peer', 'client', 'peer', 'other'],
      }).toCollection();
      await Promise.all(play.referees.map((id) => play.draft(id)));
      const sent = await Promise.all(play.referees.map((id) => play.send(id)));
      expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
      await play.waitsFor('review');
      expect((await play.check()).references).toHaveLength(5);
      await play.review();
      expect(count(await completed(play), 'referee.answered')).toBe(5);
    });

    it.each([1, 2, 3])(
      'withdrawing against sending, round %i: one order of events, no mail after it',
      async () => {
        const play = await new Play(world).toCollection();
        await Promise.all(play.referees.map((id) => play.draft(id)));
        const links = await Promise.all(play.referees.map((id) => play.link(id)));
        const [withdrawn, ...sent] = await Promise.all([
          play.withdraw(),
          ...links.map((link) => post(`${link}/send`)),
        ]);
        expect(withdrawn.status).toBe(303);
        for (const { status } of sent) expect([303, 404]).toContain(status);
        const now = await rest(play);
        expectSound(now);
        const { head, referees, references, drafts } = now.check;
        expect(head.status).toBe('withdrawn');
        expect(references.length).toBe(referees.filter(({ state }) => state === 'answered').length);
        // What was not sent by then is gone.
        expect(drafts).toEqual([]);
        expect(twice(now)).toEqual([]);
        const told = referees
          .filter(({ state }) => state === 'invited')
          .map(({ id }) => `check-ended-referee-${id}`);
        expect(
          Object.keys(now.mails)
            .filter((id) => id.startsWith('check-ended-referee'))
            .sort(),
        ).toEqual(told);
      },
    );
  });
}
