import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const disputeOpened: Template = (data) => {
  const { words, check } = data;
  const disputeBy = askedUntil(check, 'dispute');
  return {
    subject: words('mail.dispute-opened.subject', common(data)),
    paragraphs: [
      words('mail.dispute-opened.open', common(data)),
      together(
        words,
        words('mail.dispute-opened.who'),
        disputeBy && words('mail.dispute-opened.by', { by: minuteWords(words, disputeBy) }),
      ),
    ],
    button: words('mail.dispute-opened.button'),
  };
};
