import { describe, expect, it } from 'vitest';
import { type EndReason, endReasons } from '../../../shared/domain/check.ts';
import { mailTemplates } from '../../../shared/domain/records.ts';
import { type MailData, renderMail } from '../../../shared/mail/render.ts';
import { readHtml, withTag } from '../web/read-html.ts';
import * as sample from '../web/sample.ts';

const link = 'https://checks.northwind.example/prod/r/k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
const data: Omit<MailData, 'template'> = {
  check: sample.completed,
  referee: sample.referees.invited,
  recipientName: 'Sofia Rossi',
  link,
  companyName: 'Northwind Instruments',
  publicBaseUrl: 'https://checks.northwind.example/prod',
};

/** Mails that lead nowhere: nothing is left to do. */
const withoutLink = new Set(['referee-thanks', 'check-ended-candidate', 'check-ended-referee']);

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(mailTemplates)('%s', (template) => {
  const mail = renderMail({ ...data, template });
  const elements = readHtml(mail.html);
  const words = decode(withTag(elements, 'body')[0]?.text ?? '');

  it('has a subject of one line', () => {
    expect(mail.subject).toMatch(/^[^\r\n]{8,120}$/);
  });

  it('says the same in both bodies', () => {
    const lines = mail.text
      .split('\n')
      .map((line) => line.replace(/^- /, '').replace(/:$/, '').trim())
      .filter((line) => line && line !== '--');
    for (const line of lines) expect(words).toContain(line);
  });

  it('has one button and the bare link under it, the same in both bodies', () => {
    const to = withTag(elements, 'a').filter(({ attributes }) => attributes.href === link);
    expect(to).toHaveLength(withoutLink.has(template) ? 0 : 2);
    expect(mail.text.split('\n').filter((line) => line === link)).toHaveLength(
      withoutLink.has(template) ? 0 : 1,
    );
    if (to[1]) expect(to[1].text).toBe(link);
  });

  it('names the sender, who ordered, the case code and how to verify it', () => {
    for (const body of [words, mail.text]) {
      expect(body).toContain('Sent by Northwind Instruments');
      expect(body).toContain('Rita Okafor');
      expect(body).toContain('EH-7K3M-Q9XD');
      expect(body).toContain('https://checks.northwind.example/prod/verify');
    }
  });

  it('holds no answer and no finding, loads nothing, and does not shout', () => {
    for (const body of [mail.subject, mail.html, mail.text]) {
      for (const finding of sample.completed.findings) expect(body).not.toContain(finding.text.slice(0, 60));
      expect(body).not.toMatch(/Finds faults|calibration rig|rush order|undefined|Invalid Date/);
      expect(body.replace('<!doctype html>', '')).not.toContain('!');
    }
    expect(withTag(elements, 'img', 'script', 'style', 'link')).toEqual([]);
  });

  it('keeps hostile names as text', () => {
    const evil = '<b>x</b>\r\nBcc: all@example.com';
    const hostile = renderMail({
      ...data,
      template,
      recipientName: evil,
      companyName: evil,
      check: { ...data.check, head: { ...data.check.head, candidateName: evil, roleTitle: evil } },
    });
    expect(hostile.subject).not.toMatch(/[\r\n]/);
    expect(withTag(readHtml(hostile.html), 'b')).toEqual([]);
  });
});

describe('mails about an end', () => {
  const ended = (reason: EndReason) => ({
    ...data,
    check: { ...data.check, head: { ...data.check.head, ended: reason } },
  });

  it.each(['check-ended-candidate', 'check-ended-requester'] as const)(
    '%s says each reason in its own words',
    (template) => {
      const texts = endReasons.map((reason) => renderMail({ ...ended(reason), template }).text);
      expect(new Set(texts).size).toBe(endReasons.length);
    },
  );

  it('check-ended-referee gives no reason: it is the candidate’s own business', () => {
    const texts = endReasons.map(
      (reason) => renderMail({ ...ended(reason), template: 'check-ended-referee' }).text,
    );
    expect(new Set(texts).size).toBe(1);
  });
});

describe('mails to referees', () => {
  it('say how long it takes, and how to decline and to stop reminders', () => {
    const { text } = renderMail({ ...data, template: 'referee-invitation' });
    expect(text).toMatch(/takes about \d minutes?/);
    expect(text).toContain(`${link}/decline`);
    expect(text).toContain(`${link}/stop`);
    expect(renderMail({ ...data, template: 'referee-invitation', minutes: 4 }).text).toContain(
      'about 4 minutes',
    );
  });

  it('do not say which questions or how many others there are', () => {
    const { text } = renderMail({ ...data, template: 'referee-reminder' });
    for (const { name } of Object.values(sample.referees)) {
      if (name !== 'Sofia Rossi') expect(text).not.toContain(name);
    }
  });
});

describe('a reminder of consent', () => {
  it('asks for what is missing: the decision, or the referees', () => {
    const before = renderMail({ ...data, template: 'consent-reminder', check: sample.asked });
    const after = renderMail({ ...data, template: 'consent-reminder', check: sample.consented });
    expect(before.text).toContain('Read it and decide');
    expect(after.text).toContain('Name your referees');
  });
});
