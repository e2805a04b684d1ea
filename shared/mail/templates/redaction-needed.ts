import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

/** Says that words are held back, and nothing of them. */
export const redactionNeeded: Template = (data) => {
  const { words, check } = data;
  const redactionBy = askedUntil(check, 'redaction');
  return {
    subject: words('mail.redaction-needed.subject', {
      ...common(data),
      reminder: data.reminder ? 'yes' : 'no',
    }),
    paragraphs: [
      words('mail.redaction-needed.what', common(data)),
      together(words, words('mail.redaction-needed.do'), words('mail.redaction-needed.who')),
      together(
        words,
        redactionBy && words('mail.redaction-needed.by', { by: minuteWords(words, redactionBy) }),
        words('mail.redaction-needed.else'),
      ),
    ],
    button: words('mail.redaction-needed.button'),
  };
};
