import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

/** Asks for what is missing: the decision, or after it the referees. */
export const consentReminder: Template = (data) => {
  const { words, check } = data;
  const consentBy = askedUntil(check, 'consent');
  const missing = check.consent ? 'referees' : 'decision';
  return {
    subject: words(`mail.consent-reminder.${missing}.subject`, common(data)),
    paragraphs: [
      words(`mail.consent-reminder.${missing}.open`, common(data)),
      together(
        words,
        consentBy && words('mail.consent-reminder.by', { by: minuteWords(words, consentBy) }),
        words('mail.consent-reminder.else'),
      ),
    ],
    button: words(`mail.consent-reminder.${missing}.button`),
  };
};
