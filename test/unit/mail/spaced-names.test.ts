import { describe, expect, it } from 'vitest';
import { spacedNames } from '../../../shared/mail/spaced-names.ts';
import { wordsOf } from '../../../shared/words/index.ts';

const words = spacedNames(wordsOf.zh);
const subject = (company: string, candidate: string) =>
  words('mail.referee-invitation.subject', { company, candidate });

describe('names in Chinese mails', () => {
  it('have a space on each side when they are in Latin letters', () => {
    expect(subject('Acme Inc.', 'Ana Ferreira')).toBe('Acme Inc. 邀请您为 Ana Ferreira 提供推荐意见');
    expect(subject('3M', 'Ćwik 2')).toBe('3M 邀请您为 Ćwik 2 提供推荐意见');
  });

  it('have none when they are Chinese, and only on the side that is Latin when they are both', () => {
    expect(subject('北风仪器', '王小明')).toBe('北风仪器邀请您为王小明提供推荐意见');
    expect(subject('北风Tech', 'Li明')).toBe('北风Tech 邀请您为 Li明提供推荐意见');
  });

  it('have none against punctuation', () => {
    expect(words('mail.layout.greeting', { name: 'Ana' })).toBe('Ana，您好：');
    expect(words('mail.address-needed.back', { who: 'Ana（ana@work.example）' })).toBe(
      '我们发给 Ana（ana@work.example）的邮件被退回了。',
    );
  });

  it('leave days and numbers as Chinese writes them', () => {
    expect(words('mail.result.deleted', { date: '2026年9月20日' })).toContain('将于2026年9月20日删除');
    expect(words('mail.referee-reminder.minutes', { minutes: 4 })).toContain('需要4分钟');
  });

  it('are left alone in English', () => {
    expect(spacedNames(wordsOf.en)).toBe(wordsOf.en);
  });
});
