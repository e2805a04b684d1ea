import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { reviewRound } from '../../../shared/domain/check/check.ts';
import { loadAudit } from '../../../shared/store/load-check.ts';
import { rest } from '../support/converged.ts';
import { get, post } from '../support/http.ts';
import { Play } from '../support/play.ts';
import { signIn } from '../support/staff.ts';
import type { World } from '../support/world.ts';
import { choose, expectPage, headline, isChinese, subjectOf, tagOf } from './helpers.ts';

/** The candidate chooses, and every page and mail follows. */
export function candidateChooses(world: World): void {
  describe.concurrent('a candidate', () => {
    it('switches to Chinese and back: each page and each next mail follows', async () => {
      const play = new Play(world);
      await play.order();
      const url = await play.link('candidate');
      expect(isChinese(await subjectOf(play, /^consent-invitation/))).toBe(false);
      expectPage(await get(url), 'en');
      for (const view of ['', '/rights', '/withdraw', '/refuse']) {
        expectPage(await choose(url + view, 'zh'), 'zh');
        expectPage(await choose(url + view, 'en'), 'en');
      }
      expectPage(await choose(url, 'zh'), 'zh');
      expect((await play.check()).order.candidate.language).toBe('zh');

      // A form that comes back says what is wrong in Chinese, for screen readers too.
      const empty = await post(`${url}/consent`, { scope: (await play.check()).scope?.hash ?? '' });
      expect([empty.status, tagOf(empty.body)]).toEqual([422, 'zh-Hans']);
      const faults = parse(empty.body).querySelectorAll('.error-summary a');
      expect(faults.length).toBeGreaterThan(3);
      expect(faults.filter((one) => !isChinese(one.text))).toEqual([]);
      // The exact questions too.
      const questions = parse(empty.body).querySelectorAll('details li');
      expect(questions.length).toBeGreaterThan(10);
      expect(parse(empty.body).text).toContain('Ana Novak自己的工作出了差错时，会怎么做？');

      await play.consent();
      const { consent } = await play.check();
      expect(consent?.language).toBe('zh');
      expectPage(await get(url), 'zh');
      // One referee is to be written to in English, the others as the candidate is.
      play.cast.rows = { r1: { language: 'en' } };
      expect((await play.nominate()).status).toBe(303);
      expect(isChinese(await subjectOf(play, /^outreach-started/))).toBe(true);
      expect(isChinese(await subjectOf(play, /^referee-invitation-r1/))).toBe(false);
      expect(isChinese(await subjectOf(play, /^referee-invitation-r2/))).toBe(true);
      expectPage(await get(await play.link('r1')), 'en');
      expectPage(await get(await play.link('r2')), 'zh');
      // The link of the new mail and the one of the old show the same.
      expectPage(await get(await play.link('candidate')), 'zh');
      expectPage(await get(url), 'zh');
      expectPage(await get(`${url}/status`), 'zh');

      await Promise.all(play.referees.map((id) => play.answer(id)));
      expect(isChinese(await subjectOf(play, /^findings-ready/))).toBe(true);
      const review = await get(`${url}/review`);
      expectPage(review, 'zh');
      expect(parse(review.body).text).not.toContain('英文');
      expectPage(await choose(`${url}/review`, 'en'), 'en');
      await play.waitsFor('review');
      await play.review(1);
      await play.waitsFor('dispute');
      await play.decide();
      expect(isChinese(await subjectOf(play, /^dispute-decided/))).toBe(false);
      expectPage(await choose(url, 'zh'), 'zh');
      await play.reaches('the second round', (check) => reviewRound(check) === 2);
      await play.waitsFor('review');
      await play.review();
      await rest(play);
      const result = await world.wire.mail(play.id, 'result');
      expect(isChinese(result.subject)).toBe(true);
      const address = /https?:\/\/\S+\/c\/[\w-]{43}/.exec(result.text)?.[0] ?? '';
      expectPage(await get(address), 'zh');
      // After the end too.
      expectPage(await choose(address, 'en'), 'en');

      const chosen = (await loadAudit(world.table, play.id)).filter(
        ({ event }) => event === 'language.chosen',
      );
      expect(chosen.every(({ actor }) => actor.kind === 'candidate')).toBe(true);
      expect(chosen.at(-1)?.data).toEqual({ language: 'en' });
      // Staff read English whatever was chosen.
      expect(isChinese(await subjectOf(play, 'report-ready'))).toBe(false);
      const { page } = await signIn(world, 'rita', `${world.stack.baseUrl}/staff/checks/${play.id}`);
      expect([tagOf(page.html), isChinese(headline(page.html))]).toEqual(['en', false]);
    });

    it('can be ordered in Chinese, and chooses a language on the last page', async () => {
      const play = new Play(world);
      play.cast.order = { candidate: { name: '王小明', email: play.candidate, language: 'zh' } };
      await play.order();
      expect(isChinese(await subjectOf(play, /^consent-invitation/))).toBe(true);
      const mail = await world.wire.mail(play.id, /^consent-invitation/);
      expect(mail.text).toContain('You can choose English at the top of the page.');
      const url = await play.link('candidate');
      expectPage(await get(url), 'zh');
      await play.withdraw();
      expectPage(await get(url), 'zh');
      await rest(play);
      expect(isChinese(await subjectOf(play, 'check-ended-candidate'))).toBe(true);
      expect(isChinese((await subjectOf(play, 'check-ended-requester')).replace('王小明', ''))).toBe(false);
      expectPage(await choose(url, 'en'), 'en');
    });

    it('is led nowhere else by the way back, and chooses no language that there is not', async () => {
      const play = new Play(world);
      await play.order();
      const url = await play.link('candidate');
      const home = new URL(url).pathname;
      for (const back of ['//evil.example', 'https://evil.example', '../../staff', 'a/b', '\\evil', '%2f'])
        expect((await post(`${url}/language`, { language: 'en', back })).location).toBe(home);
      for (const language of ['xx', '', '__proto__', 'constructor'])
        expect((await post(`${url}/language`, { language })).location).toBe(home);
      expect((await play.check()).order.candidate.language).toBe('en');
      expect((await loadAudit(world.table, play.id)).some(({ event }) => event === 'language.chosen')).toBe(
        false,
      );
      // To open an address decides nothing.
      expect((await get(`${url}/language?language=zh`)).status).toBe(303);
      expect((await play.check()).order.candidate.language).toBe('en');
    });
  });
}
