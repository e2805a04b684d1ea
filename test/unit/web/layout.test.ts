import { describe, expect, it } from 'vitest';
import { html } from '../../../shared/web/html.ts';
import { page } from '../../../shared/web/layout.ts';
import type { Audience, Frame } from '../../../shared/web/views/frame.ts';
import { type Language, wordsOf } from '../../../shared/words/index.ts';
import { readHtml, withTag } from './read-html.ts';

const frame = (language: Language, more: Partial<Frame> = {}): Frame => ({
  basePath: '/prod',
  companyName: 'Northwind',
  words: wordsOf[language],
  ...more,
});
const made = (audience: Audience, given: Frame, faulty = false) =>
  readHtml(page({ title: 'T', audience, body: html`<h1>T</h1>`, frame: given, faulty }));
const text = (elements: ReturnType<typeof made>, tag: string): string =>
  withTag(elements, tag)[0]?.text ?? '';

describe('a page', () => {
  it.each([
    ['en', 'en', 'Skip to the content', 'Needs a change: T - Northwind'],
    ['zh', 'zh-Hans', '跳到正文', '需要修改：T - Northwind'],
  ] as const)('speaks the language of its reader: %s', (language, tag, skip, title) => {
    const elements = made('candidate', frame(language), true);
    expect(withTag(elements, 'html')[0]?.attributes.lang).toBe(tag);
    expect(text(elements, 'a')).toBe(skip);
    expect(text(elements, 'title')).toBe(title);
  });

  it('is English for staff, whatever the frame says, and has no choice of language', () => {
    const elements = made('staff', frame('zh', { languages: { path: '/staff' } }));
    expect(withTag(elements, 'html')[0]?.attributes.lang).toBe('en');
    expect(page({ title: 'T', audience: 'staff', body: html``, frame: frame('zh') })).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(elements.filter(({ attributes }) => attributes.class === 'languages')).toEqual([]);
  });

  it('that is translated speaks the language of staff, and lets them choose it', () => {
    const given = frame('zh', {
      languages: { path: '/report' },
      signedIn: { name: 'Rita', roles: ['requester'] },
    });
    const shown = readHtml(
      page({ title: 'T', audience: 'staff', body: html`<h1>T</h1>`, frame: given, translated: true }),
    );
    expect(withTag(shown, 'html')[0]?.attributes.lang).toBe('zh-Hans');
    expect(text(shown, 'footer')).toMatch(/\p{Script=Han}/u);
    const links = withTag(shown, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('/report?lang=en');
    expect(withTag(shown, 'button').map(({ text: word }) => word)).toEqual(['退出登录']);
  });
});

describe('the choice of language', () => {
  it('is a form where it is kept, which works without script and leads back', () => {
    const elements = made(
      'referee',
      frame('en', { languages: { action: '/prod/r/t/language', back: 'check' } }),
    );
    const [form] = withTag(elements, 'form');
    expect(form?.attributes).toMatchObject({ method: 'post', action: '/prod/r/t/language' });
    const inside = elements.filter(({ parents }) => form && parents.includes(form));
    expect(withTag(inside, 'input')[0]?.attributes).toMatchObject({ name: 'back', value: 'check' });
    const buttons = withTag(inside, 'button');
    expect(buttons.map(({ text }) => text)).toEqual(['简体中文']);
    expect(buttons[0]?.attributes).toMatchObject({ name: 'language', value: 'zh', lang: 'zh-Hans' });
  });

  it('is a link where nothing is known of the reader', () => {
    const elements = made('public', frame('zh', { languages: { path: '/prod/verify' } }));
    const link = withTag(elements, 'a').find(({ attributes }) => attributes.hreflang);
    expect(link).toMatchObject({ text: 'English', attributes: { href: '/prod/verify?lang=en', lang: 'en' } });
    expect(withTag(elements, 'form')).toEqual([]);
  });

  it('is left out where there is no way to change it', () => {
    expect(withTag(made('public', frame('en')), 'form', 'nav')).toEqual([]);
  });
});

describe('the foot of a page', () => {
  const hotline = 'fair-checks@northwind.example';

  it.each(['candidate', 'referee'] as const)('tells the %s where to ask', (audience) => {
    const link = withTag(made(audience, frame('en', { hotline })), 'a').find(
      ({ text: said }) => said === hotline,
    );
    expect(link?.attributes.href).toBe(`mailto:${hotline}`);
    expect(text(made(audience, frame('zh', { hotline })), 'footer')).toContain(
      `有疑问？请发邮件至 ${hotline}。`,
    );
    expect(text(made(audience, frame('en')), 'footer')).not.toContain('Questions?');
  });

  it('keeps the hotline for those who have a link', () => {
    expect(text(made('public', frame('en', { hotline })), 'footer')).not.toContain(hotline);
  });
});
