import { describe, expect, it } from 'vitest';
import { type EndReason, endReasons } from '../../../../shared/domain/check/check.ts';
import { type MailTemplate, mailTemplates } from '../../../../shared/domain/check/records.ts';
import { audienceOf } from '../../../../shared/mail/templates/audience.ts';
import { languages } from '../../../../shared/words/index.ts';
import { check, headed, link, mailIn, names, others, unconsented } from './sample.ts';

describe('the invitation to consent', () => {
  const { text } = mailIn('en', 'consent-invitation', { check: unconsented });

  it('says for what, which parts, and until when', () => {
    expect(text).toContain(`Why: ${names.purpose}`);
    expect(text).toContain(names.role);
    expect(text).toMatch(/^- Facts about your work\n- How you work\n- In their own words \(optional\)$/m);
    expect(text).toContain('by 9 March 2026 at 08:00 UTC');
    expect(text).toContain('ready by 24 March 2026 at 08:00 UTC');
  });

  it('says that it is a free choice, and how to refuse', () => {
    expect(text).toContain('It is your free choice. You can refuse, or withdraw at any time later');
    expect(text).toContain(`${link}/refuse`);
  });

  it('says all of it in Chinese', () => {
    const chinese = mailIn('zh', 'consent-invitation', { check: unconsented }).text;
    expect(chinese).toContain(`核实原因：${names.purpose}`);
    expect(chinese).toMatch(/^- 工作经历的事实\n- 您的工作方式\n- 用他们自己的话（可选）$/m);
    expect(chinese).toContain('2026年3月24日 08:00 UTC');
    expect(chinese).toContain('可以拒绝，也可以在之后随时撤回');
    expect(chinese).toContain(`${link}/refuse`);
  });
});

describe('a reminder of consent', () => {
  it('asks for what is missing: the decision, or the referees', () => {
    expect(mailIn('en', 'consent-reminder', { check: unconsented }).text).toContain('Read it and decide');
    expect(mailIn('en', 'consent-reminder').text).toContain('Name your referees');
  });
});

describe('a change of scope', () => {
  it('after consent waits for the candidate, who has three ways to go on', () => {
    const { subject, text } = mailIn('en', 'scope-changed');
    expect(subject).toBe(`${names.company} wants to change what is checked for ${names.role}`);
    expect(text).toContain('Nothing goes on until you have answered.');
    expect(text).toMatch(
      /^- agree to the change, part by part\n- keep what you agreed to before\n- withdraw from the whole check$/m,
    );
    expect(text).toContain('Please answer by 12 March 2026 at 08:00 UTC.');
    expect(text).toContain('If you do nothing, the check goes on as you agreed before.');
    expect(text).toContain(`${link}/withdraw`);
    expect(text).not.toContain('expires');
  });

  it('says in the subject that it comes again', () => {
    expect(mailIn('en', 'scope-changed', { reminder: 1 }).subject).toMatch(/^Reminder: /);
    expect(mailIn('zh', 'scope-changed', { reminder: 1 }).subject).toMatch(/^提醒：/);
    expect(mailIn('zh', 'scope-changed').subject).not.toContain('提醒');
  });

  it('before consent has nothing to keep: it asks for the decision anew', () => {
    const { subject, text } = mailIn('en', 'scope-changed', { check: unconsented });
    expect(subject).toBe(`What you are asked to agree to has changed: ${names.role}`);
    expect(text).toContain('In their own words (optional)');
    expect(text).toContain('by 9 March 2026 at 08:00 UTC');
    expect(text).toContain('If you do nothing, the check expires and nobody is asked.');
    expect(text).toContain(`${link}/refuse`);
    expect(text).not.toMatch(/agreed before|keep/);
  });

  it.each([
    ['agreed', /the change is agreed/, /has agreed to the change/],
    ['kept', /goes on as agreed before/, /which is their right/],
    ['lapsed', /goes on as agreed before/, /has not answered in time/],
  ] as const)('tells the requester how it came out: %s', (outcome, subject, text) => {
    const settled = { ...check, change: { ...check.change, settled: { outcome, at: '' } } };
    const mail = mailIn('en', 'scope-change-settled', { check: settled });
    expect(mail.subject).toMatch(subject);
    expect(mail.text).toMatch(text);
  });
});

describe('mails to referees', () => {
  it('say who asks and why, that it is voluntary, who reads what, and for how long it is kept', () => {
    const { text } = mailIn('en', 'referee-invitation');
    for (const said of [
      `${names.candidate} is a candidate for ${names.role} at ${names.company} and named you as their manager.`,
      `${names.requester} at ${names.company} would like to hear`,
      'Why we ask:',
      'Please answer by 14 March 2026 at 08:00 UTC.',
      'It is voluntary.',
      'with your role, not with your name',
      'Everything is deleted at the latest 180 days after the check has closed.',
      'Your rights, and whom you can ask, are on the page.',
      names.hotline,
    ])
      expect(text).toContain(said);
    const chinese = mailIn('zh', 'referee-invitation').text;
    for (const said of ['其上级', '完全自愿', '180天后', '哪些权利', '不显示您的姓名', names.hotline])
      expect(chinese).toContain(said);
  });

  it('say how long it takes, and how to decline and to stop reminders', () => {
    const { text } = mailIn('en', 'referee-invitation');
    expect(text).toMatch(/takes about \d minutes?/);
    expect(text).toContain(`${link}/decline`);
    expect(text).toContain(`${link}/stop`);
    expect(mailIn('en', 'referee-invitation', { minutes: 1 }).text).toContain('about 1 minute,');
    expect(mailIn('en', 'referee-reminder', { minutes: 4 }).text).toContain('about 4 minutes.');
    expect(mailIn('zh', 'referee-invitation', { minutes: 4 }).text).toContain('大约需要4分钟');
  });

  it('do not name the others, and say nothing of why the company asks for the check', () => {
    for (const language of languages)
      for (const template of mailTemplates.filter((one) => audienceOf[one] === 'referee')) {
        const { text } = mailIn(language, template);
        for (const name of others) expect(text).not.toContain(name);
        expect(text).not.toContain(names.purpose);
      }
  });
});

describe('a follow-up to a referee', () => {
  it.each(['referee-follow-up', 'referee-follow-up-reminder'] as const)(
    'is told to be asked of all, with the day and ways to leave it: %s',
    (template) => {
      const { subject, text } = mailIn('en', template);
      expect(subject).toContain(`short follow-up about ${names.candidate}`);
      expect(text).toContain('every referee who may know a little more');
      expect(text).toContain('This says nothing about what anybody answered.');
      expect(text).toContain('until 17 March 2026 at 08:00 UTC');
      expect(text).toContain('It is voluntary');
      expect(text).toContain(`${link}/stop`);
      for (const name of others) expect(text).not.toContain(name);
      expect(mailIn('zh', template).text).toContain('2026年3月17日 08:00 UTC');
    },
  );

  it('does not say about what', () => {
    expect(mailIn('en', 'referee-follow-up').text).not.toMatch(/reliab|rating|month|position|below/i);
  });
});

describe('words that wait for a reviewer', () => {
  it('are told of with the day and what happens without a decision', () => {
    const { subject, text } = mailIn('en', 'redaction-needed');
    expect(subject).toBe(`Words that wait for a reviewer: ${names.code}`);
    expect(text).toContain('You have time until 16 March 2026 at 08:00 UTC.');
    expect(text).toContain('If nobody decides, the whole text is left out for good');
    const again = mailIn('en', 'redaction-needed', { reminder: 1 });
    expect(again.subject).toMatch(/^Reminder: /);
  });

  it('are not told themselves, nor whose they are, nor about whom', () => {
    const { subject, text } = mailIn('en', 'redaction-needed');
    for (const name of [...others, names.referee, names.candidate, names.role])
      expect(subject + text.replace(/Sent by .*/, '')).not.toContain(name);
  });
});

describe('mails about an end', () => {
  const ended = (template: MailTemplate, reason: EndReason) =>
    mailIn('en', template, { check: headed({ ended: reason }) }).text;

  it.each(['check-ended-candidate', 'check-ended-requester'] as const)(
    '%s says each reason in its own words',
    (template) => {
      expect(new Set(endReasons.map((reason) => ended(template, reason))).size).toBe(endReasons.length);
    },
  );

  it('check-ended-referee gives no reason: it is the candidate’s own business', () => {
    expect(new Set(endReasons.map((reason) => ended('check-ended-referee', reason))).size).toBe(1);
  });

  it.each(['refused', 'withdrawn'] as const)(
    'tell a candidate who has %s what becomes of the data, and when',
    (reason) => {
      expect(ended('check-ended-candidate', reason)).toMatch(
        /Everything about it is deleted on 20 September 2026\. That includes /,
      );
      const chinese = mailIn('zh', 'check-ended-candidate', { check: headed({ ended: reason }) }).text;
      expect(chinese).toMatch(/全部内容将于2026年9月20日删除，包括您/);
    },
  );

  it('pass on the note of staff to the requester only', () => {
    expect(ended('check-ended-requester', 'cancelled')).toContain(`Note: ${names.note}`);
    for (const template of ['check-ended-candidate', 'check-ended-referee'] as const)
      expect(ended(template, 'cancelled')).not.toContain(names.note);
  });
});

describe('a lack of referees', () => {
  it('is counted in words', () => {
    const text = (n: number) =>
      mailIn('en', 'more-referees-needed', { check: { ...check, referees: check.referees.slice(0, n) } })
        .text;
    expect(text(0)).toContain('None of your referees has answered. We need 3,');
    expect(text(1)).toContain('1 of your referees has answered.');
    expect(text(3)).toContain('2 of your referees have answered.');
  });
});
