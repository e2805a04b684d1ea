import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const findingsReminder: Template = (data) => {
  const { words, check } = data;
  const { reviewBy } = check.head;
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
