import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { below, common, type MailData, type Template, together } from './content.ts';

/** Until when what was asked once more can be answered, in words. */
const until = ({ words, check, referee }: MailData): string | undefined => {
  const dueAt = referee && askedUntil(check, 'follow-up', referee.id);
  return dueAt && words('mail.referee-follow-up.by', { by: minuteWords(words, dueAt) });
};

/** A neutral question or two once more. It says neither what somebody has said nor that anybody has. */
export const refereeFollowUp: Template = (data) => {
  const { words } = data;
  return {
    subject: words('mail.referee-follow-up.subject', common(data)),
    paragraphs: [
      words('mail.referee-follow-up.thanks', common(data)),
      words('mail.referee-follow-up.why'),
      together(words, words('mail.referee-follow-up.short'), until(data)),
      words('mail.referee-follow-up.voluntary'),
    ],
    button: words('mail.referee-follow-up.button'),
    more: below(data, 'stop', 'mail.more.stop'),
  };
};

export const refereeFollowUpReminder: Template = (data) => {
  const { words } = data;
  return {
    subject: words('mail.referee-follow-up-reminder.subject', common(data)),
    paragraphs: [
      words('mail.referee-follow-up-reminder.open', common(data)),
      words('mail.referee-follow-up.why'),
      together(words, words('mail.referee-follow-up.short'), until(data)),
      together(
        words,
        words('mail.referee-follow-up.voluntary'),
        words('mail.referee-follow-up-reminder.last'),
      ),
    ],
    button: words('mail.referee-follow-up.button'),
    more: below(data, 'stop', 'mail.more.stop'),
  };
};
