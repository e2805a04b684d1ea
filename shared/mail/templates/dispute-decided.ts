import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const disputeDecided: Template = (data) => {
  const { words, check } = data;
  const reviewBy = askedUntil(check, 'review');
  return {
    subject: words('mail.dispute-decided.subject'),
    paragraphs: [
      words('mail.dispute-decided.decided', common(data)),
      together(
        words,
        reviewBy && words('mail.dispute-decided.by', { by: minuteWords(words, reviewBy) }),
        words('mail.dispute-decided.then', common(data)),
      ),
    ],
    button: words('mail.dispute-decided.button'),
  };
};
