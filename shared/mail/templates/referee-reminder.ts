import { minuteWords } from '../../web/time.ts';
import { below, common, refereeUntil, type Template, together } from './content.ts';
import { minutesOf } from './minutes.ts';

export const refereeReminder: Template = (data) => {
  const { words } = data;
  const dueAt = refereeUntil(data);
  const minutes = minutesOf(data);
  return {
    subject: words('mail.referee-reminder.subject', common(data)),
    paragraphs: [
      words('mail.referee-reminder.open', common(data)),
      together(
        words,
        minutes !== undefined && words('mail.referee-reminder.minutes', { minutes }),
        dueAt && words('mail.referee-reminder.by', { by: minuteWords(words, dueAt) }),
        words('mail.referee-reminder.saved'),
      ),
      words('mail.referee-reminder.voluntary', common(data)),
    ],
    button: words('mail.referee-reminder.button'),
    more: [...below(data, 'decline', 'mail.more.decline'), ...below(data, 'stop', 'mail.more.stop')],
  };
};
