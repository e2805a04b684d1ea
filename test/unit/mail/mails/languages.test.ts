import { describe, expect, it } from 'vitest';
import { endReasons } from '../../../../shared/domain/check/check.ts';
import { type MailTemplate, mailTemplates, refereeRoles } from '../../../../shared/domain/check/records.ts';
import type { MailData } from '../../../../shared/mail/mails/definition.ts';
import { mails } from '../../../../shared/mail/mails/index.ts';
import { renderMail } from '../../../../shared/mail/render.ts';
import { catalogue } from '../../../../shared/words/catalogue.ts';
import { type Language, languages } from '../../../../shared/words/index.ts';
import { readHtml, withTag } from '../../web/read-html.ts';
import {
  bareMailIn,
  check,
  dataIn,
  headed,
  isForOutside,
  mailIn,
  names,
  referee,
  unconsented,
} from './sample.ts';

const offer: Record<Language, string> = {
  en: 'You can choose English at the top of the page.',
  zh: '您可以在打开的页面顶部选择简体中文。',
};
const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** Every course that a mail can take. */
const courses: { template: MailTemplate; different: Partial<MailData> }[] = [
  ...mailTemplates.map((template) => ({ template, different: {} })),
  ...endReasons.flatMap((ended) =>
    (['check-ended-candidate', 'check-ended-requester'] as const).map((template) => ({
      template,
      different: { check: headed({ ended }) },
    })),
  ),
  ...(['agreed', 'kept', 'lapsed'] as const).map((outcome) => ({
    template: 'scope-change-settled' as const,
    different: { check: { ...check, change: { ...check.change, settled: { outcome, at: '' } } } },
  })),
  ...(['step_failed', 'candidate_unreachable', 'dispute_overdue'] as const).map((reason) => ({
    template: 'needs-attention' as const,
    different: { check: headed({ attention: { reason, step: names.step, error: names.error, at: '' } }) },
  })),
  ...refereeRoles.map((role) => ({
    template: 'referee-invitation' as const,
    different: { referee: { ...referee, role } },
  })),
  { template: 'consent-reminder', different: { check: unconsented } },
  { template: 'scope-changed', different: { check: unconsented } },
  { template: 'scope-changed', different: { reminder: 1 } },
  { template: 'redaction-needed', different: { reminder: 1 } },
  { template: 'more-referees-needed', different: { check: { ...check, referees: [] } } },
];

/** All that somebody reads of a mail, without names, addresses, and the line in the other language. */
function ownWords(language: Language, template: MailTemplate, different: Partial<MailData>): string {
  const { subject, text, html } = mailIn(language, template, different);
  const shown = withTag(readHtml(html), 'title', 'body').map((element) => element.text);
  const known = [offer[other(language)], ...Object.values(names), 'Evenhand', 'UTC'];
  // The spaces around a name belong to it.
  return known
    .reduce(
      (all, one) => all.replace(new RegExp(` ?${RegExp.escape(one)} ?`, 'g'), ''),
      [subject, text, ...shown].join('\n'),
    )
    .replace(/https:\/\/\S+/g, '');
}

describe('a mail in one language', () => {
  it.each(courses)('has no word of English in Chinese: $template', ({ template, different }) => {
    const said = ownWords('zh', template, different);
    expect(said).not.toMatch(/\p{Script=Latin}/u);
    expect(said).toMatch(/\p{Script=Han}{10}/u);
    // Full-width punctuation, and no space where English has one.
    expect(said.replace(/\s*\n\s*/g, '\n')).not.toMatch(
      /\p{Script=Han}[,.:;?()]|[，。：；？] \p{Script=Han}/u,
    );
  });

  it.each(courses)('has no word of Chinese in English: $template', ({ template, different }) => {
    expect(ownWords('en', template, different)).not.toMatch(/[\p{Script=Han}，。：；？（）]/u);
  });

  it('uses every text in both languages', () => {
    const used = { en: new Set<string>(), zh: new Set<string>() };
    for (const language of languages) {
      const { words } = dataIn(language);
      const noted = Object.assign((...[key, values]: Parameters<typeof words>) => {
        used[language].add(key);
        return words(key, values);
      }, words);
      for (const { template, different } of courses)
        renderMail({ ...dataIn(language), template, ...different, words: noted });
      for (const template of mailTemplates) bareMailIn(language, template, noted);
    }
    const all = Object.keys(catalogue.en).filter((key) => key.startsWith('mail.'));
    // The line in the other language comes from that language.
    const own = all.filter((key) => key !== 'mail.layout.language');
    for (const language of languages)
      expect([...used[language]].filter((key) => key.startsWith('mail.')).sort()).toEqual(own.sort());
  });
});

describe('the other language', () => {
  const toPeople = mailTemplates.filter(isForOutside);
  const leadsNowhere = (template: MailTemplate) => mails[template].link === undefined;

  it.each(languages)('is offered in its own words under each mail that opens a page: %s', (language) => {
    for (const template of toPeople) {
      const { html, text } = mailIn(language, template);
      const lines = withTag(readHtml(html), 'p').filter((one) => one.text === offer[other(language)]);
      expect(lines.map(({ attributes }) => attributes.lang)).toEqual(
        leadsNowhere(template) ? [] : [{ en: 'en', zh: 'zh-Hans' }[other(language)]],
      );
      expect(text.trimEnd().endsWith(offer[other(language)])).toBe(!leadsNowhere(template));
      expect(text).not.toContain(offer[language]);
    }
  });

  it('is not offered without a page, or to staff, whose pages are English', () => {
    for (const template of toPeople) {
      const { link: _, ...unlinked } = dataIn('en');
      expect(renderMail({ ...unlinked, template }).text).not.toContain(offer.zh);
    }
    for (const template of mailTemplates.filter((one) => !isForOutside(one)))
      expect(mailIn('en', template).text).not.toContain(offer.zh);
  });
});
