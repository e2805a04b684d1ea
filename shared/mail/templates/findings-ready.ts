import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { below, common, type Template, together } from './content.ts';

export const findingsReady: Template = (data) => {
  const { words, check } = data;
  const reviewBy = askedUntil(check, 'review');
  return {
    subject: words('mail.findings-ready.subject', common(data)),
    paragraphs: [
      words('mail.findings-ready.ready', common(data)),
      together(
        words,
        reviewBy && words('mail.findings-ready.by', { by: minuteWords(words, reviewBy) }),
        words('mail.findings-ready.else'),
      ),
    ],
    button: words('mail.findings-ready.button'),
    more: below(data, 'withdraw', 'mail.more.withdraw'),
  };
};
