import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { refereeById } from '../../../shared/domain/check/check.ts';
import { loadAudit } from '../../../shared/store/load-check.ts';
import { rest } from '../support/converged.ts';
import { get, post } from '../support/http.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';
import { choose, expectPage, isChinese, subjectOf } from './helpers.ts';

/** A referee chooses for themselves. */
export function refereeChooses(world: World): void {
  describe.concurrent('a referee', () => {
    it('switches on every page, and is written to in the language they chose', async () => {
      const play = await new Play(world).toCollection();
      const link = await play.link('r1');
      expectPage(await get(link), 'en');
      await post(`${link}/position`, { value: 'Engineer', autosave: '1' });
      for (const view of ['', '/start-month', '/reliability', '/conflict', '/check', '/decline', '/stop']) {
        expectPage(await choose(link + view, 'zh'), 'zh');
        expectPage(await choose(link + view, 'en'), 'en');
      }
      expectPage(await choose(link, 'zh'), 'zh');
      const check = await play.check();
      expect(refereeById(check, 'r1')?.language).toBe('zh');
      // What was begun is still there, and nobody else's language has changed.
      expect(check.drafts[0]?.answers.position).toEqual({ value: 'Engineer' });
      expect([refereeById(check, 'r2')?.language, check.order.candidate.language]).toEqual(['en', 'en']);
      const question = await get(`${link}/mistakes`);
      expect(parse(question.body).text).toContain('Ana Novak自己的工作出了差错时，会怎么做？');
      const fault = await post(`${link}/mistakes`, {});
      expect([
        fault.status,
        isChinese(parse(fault.body).querySelector('.error-summary a')?.text ?? ''),
      ]).toEqual([422, true]);

      await Promise.all(play.referees.map((id) => play.answer(id)));
      expectPage(await get(link), 'zh');
      await play.waitsFor('review');
      await play.review();
      await rest(play);
      expect(isChinese(await subjectOf(play, 'referee-thanks-r1'))).toBe(true);
      expect(isChinese(await subjectOf(play, 'referee-thanks-r2'))).toBe(false);
      const chosen = (await loadAudit(world.table, play.id)).filter(
        ({ event }) => event === 'language.chosen',
      );
      expect(new Set(chosen.map(({ actor }) => `${actor.kind} ${actor.id}`))).toEqual(
        new Set(['referee r1']),
      );
    });

    it('is reminded in the language they chose', async () => {
      const play = new Play(world);
      await play.order();
      await play.consent();
      await play.hasten({ collectionDays: 60, refereeReminderDays: [8] });
      await play.nominate();
      const link = await play.link('r2');
      await choose(link, 'zh');
      expect(isChinese(await subjectOf(play, /^referee-reminder-r2/))).toBe(true);
      expect(isChinese(await subjectOf(play, /^referee-reminder-r1/))).toBe(false);
    });
  });
}
