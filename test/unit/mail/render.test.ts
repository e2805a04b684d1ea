import { describe, expect, it } from 'vitest';
import { mailTemplates } from '../../../shared/domain/check/records.ts';
import { mails } from '../../../shared/mail/mails/index.ts';
import { languages } from '../../../shared/words/index.ts';
import { readHtml, withTag } from '../web/read-html.ts';
import { bareMailIn, headed, isForOutside, link, mailIn, names } from './mails/sample.ts';

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const everyMail = languages.flatMap((language) =>
  mailTemplates.map((template) => ({ language, template }) as const),
);

describe.each(everyMail)('$template in $language', ({ language, template }) => {
  const mail = mailIn(language, template);
  const elements = readHtml(mail.html);
  const body = decode(withTag(elements, 'body')[0]?.text ?? '');

  it('has a subject of one line', () => {
    expect(mail.subject).toMatch(/^[^\r\n]{8,120}$/);
  });

  it('says what it is written in', () => {
    expect(withTag(elements, 'html')[0]?.attributes.lang).toBe({ en: 'en', zh: 'zh-Hans' }[language]);
  });

  it('says the same in both bodies', () => {
    const lines = mail.text
      .split('\n')
      .map((line) =>
        line
          .replace(/^- /, '')
          .replace(/[:：]$/, '')
          .trim(),
      )
      .filter((line) => line && line !== '--');
    for (const line of lines) expect(body).toContain(line);

    // But for the letterhead, and the help with the button that plain text has no need of.
    const [, ...said] = withTag(elements, 'p', 'li').map(({ text }) => decode(text).trim());
    const help = { en: 'If the button does not work', zh: '如果按钮无法打开' }[language];
    const plain = mail.text.replace(/\n/g, ' ');
    for (const words of said) if (!words.startsWith(help)) expect(plain).toContain(words);
  });

  it('has one button and the bare link under it, the same in both bodies', () => {
    const to = withTag(elements, 'a').filter(({ attributes }) => attributes.href === link);
    expect(to).toHaveLength(mails[template].link ? 2 : 0);
    expect(mail.text.split('\n').filter((line) => line === link)).toHaveLength(mails[template].link ? 1 : 0);
    if (to[1]) expect(to[1].text).toBe(link);
  });

  it('names the sender, who ordered, the case code and how to verify it', () => {
    for (const one of [body, mail.text]) {
      expect(one).toContain(names.company);
      expect(one).toContain(names.requester);
      expect(one).toContain(names.code);
      expect(one).toContain('https://checks.northwind.example/prod/verify');
    }
    expect(mail.text).toMatch(/\/verify$/m);
  });

  it('names the hotline to candidates and referees', () => {
    for (const one of [body, mail.text]) expect(one.includes(names.hotline)).toBe(isForOutside(template));
    const { text } = mailIn(language, template, { hotline: '' });
    expect(text).not.toMatch(/Questions\?|咨询热线/);
  });

  it('is whole, holds no reason of a part of the check, loads nothing, and does not shout', () => {
    for (const one of [mail.subject, mail.html, mail.text]) {
      expect(one).not.toMatch(/Said on the page|undefined|Invalid Date|NaN|[{}]/);
      expect(one.replace('<!doctype html>', '')).not.toMatch(/[!！]/);
    }
    expect(withTag(elements, 'img', 'script', 'style', 'link')).toEqual([]);
  });

  it('keeps hostile names as text', () => {
    const evil = '<b>x</b>{role}\r\nBcc: all@example.com';
    const hostile = mailIn(language, template, {
      recipientName: evil,
      companyName: evil,
      check: headed({
        candidateName: evil,
        roleTitle: evil,
        endedNote: { code: 'note', values: { note: evil } },
      }),
    });
    expect(hostile.subject).not.toMatch(/[\r\n]/);
    expect(withTag(readHtml(hostile.html), 'b')).toEqual([]);
    expect(hostile.text).toContain('<b>x</b>{role}');
  });

  it('does without the days and the people that are not known', () => {
    const { text } = bareMailIn(language, template);
    expect(text.replace('-- \n', '')).not.toMatch(/undefined|Invalid Date|NaN|[{}]| {2}| $|\n{3}/m);
  });
});
