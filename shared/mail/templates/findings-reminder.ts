import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const findingsReminder: Template = (data) => {
  const { words, check } = data;
  const reviewBy = askedUntil(check, 'review');
  return {
    subject: words('mail.findings-reminder.subject', common(data)),
    paragraphs: [
      words('mail.findings-reminder.open', common(data)),
      together(
        words,
        reviewBy && words('mail.findings-reminder.by', { by: minuteWords(words, reviewBy) }),
        words('mail.findings-reminder.else'),
      ),
    ],
    button: words('mail.findings-reminder.button'),
  };
};
