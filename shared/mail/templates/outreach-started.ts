import { minuteWords } from '../../web/time.ts';
import { below, common, type Template, together } from './content.ts';

export const outreachStarted: Template = (data) => {
  const { words, check } = data;
  const { collectBy } = check.head;
  return {
    subject: words('mail.outreach-started.subject', common(data)),
    paragraphs: [
      together(
        words,
        words('mail.outreach-started.thanks'),
        collectBy && words('mail.outreach-started.by', { by: minuteWords(words, collectBy) }),
      ),
      words('mail.outreach-started.page', common(data)),
      words('mail.outreach-started.nothing'),
    ],
    button: words('mail.outreach-started.button'),
    more: below(data, 'withdraw', 'mail.more.withdraw'),
  };
};
