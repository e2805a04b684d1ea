import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { Visitor } from '../../../infra/local/people/visitor.ts';
import type { Language } from '../../../shared/words/index.ts';
import type { World } from '../support/world.ts';
import { expectPage, tagOf, tags } from './helpers.ts';

/** Pages that need no link go by the browser, and by what was chosen. */
export function anybodyChooses(world: World): void {
  describe('a page for anybody', () => {
    const open = async (path: string, accept?: string, browser = new Visitor()) => {
      const page = await browser.open(
        `${world.stack.baseUrl}${path}`,
        accept === undefined ? {} : { 'Accept-Language': accept },
      );
      return { ...page, body: page.html };
    };

    it.each<[string | undefined, Language]>([
      [undefined, 'en'],
      ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
      ['zh', 'zh'],
      ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
      ['en;q=0.5,zh-Hans;q=0.9', 'zh'],
      ['fr-FR,fr;q=0.9', 'en'],
      ['fr,zh-TW;q=0.4,en;q=0.3', 'zh'],
      ['*', 'en'],
      [';;;q=,zh;q=nonsense', 'zh'],
      ['', 'en'],
    ])('asked for %j is shown in %s', async (accept, language) => {
      for (const path of ['/', '/verify']) expectPage(await open(path, accept), language);
      const dead = await open(`/c/${'x'.repeat(43)}`, accept);
      expect([dead.status, tagOf(dead.body)]).toEqual([404, tags[language]]);
    });

    it('remembers a choice, whatever the browser asks for', async () => {
      const browser = new Visitor();
      expectPage(await open('/', 'en', browser), 'en');
      const first = await open('/', 'en', browser);
      const link = parse(first.body).querySelector('.languages a');
      expect([link?.getAttribute('lang'), link?.text]).toEqual(['zh-Hans', '简体中文']);
      const chosen = await browser.open(new URL(link?.getAttribute('href') ?? '', first.url).href, {
        'Accept-Language': 'en',
      });
      expectPage({ status: chosen.status, body: chosen.html }, 'zh');
      expectPage(await open('/', 'en', browser), 'zh');
      expectPage(await open('/verify', 'en', browser), 'zh');
      const verified = await browser.post(`${world.stack.baseUrl}/verify`, { caseCode: 'EH-0000-0000' });
      expectPage({ status: verified.status, body: verified.html }, 'zh');
      expectPage(await open('/verify?lang=en', 'zh', browser), 'en');
      expectPage(await open('/', 'zh', browser), 'en');
      // Nonsense is no choice.
      expectPage(await open('/?lang=xx', 'zh', browser), 'en');
      expectPage(await open('/', 'zh', new Visitor()), 'zh');
    });

    it('keeps the choice in a cookie that says nothing else, and that no script reads', async () => {
      const response = await fetch(`${world.stack.baseUrl}/?lang=zh`);
      const [cookie = '', ...more] = response.headers.getSetCookie();
      expect(more).toEqual([]);
      expect(cookie).toMatch(/^[\w-]+=zh;/);
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=(Lax|Strict)/i);
      expect((await fetch(`${world.stack.baseUrl}/`)).headers.getSetCookie()).toEqual([]);
    });
  });
}
