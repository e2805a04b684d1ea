import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const disputeReminder: Template = (data) => {
  const { words, check } = data;
  const disputeBy = askedUntil(check, 'dispute');
  return {
    subject: words('mail.dispute-reminder.subject', common(data)),
    paragraphs: [
      words('mail.dispute-reminder.open', common(data)),
      together(
        words,
        disputeBy
          ? words('mail.dispute-reminder.promised-by', { by: minuteWords(words, disputeBy) })
          : words('mail.dispute-reminder.promised'),
        words('mail.dispute-reminder.who'),
      ),
    ],
    button: words('mail.dispute-reminder.button'),
  };
};
