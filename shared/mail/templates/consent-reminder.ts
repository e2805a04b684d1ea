import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const consentReminder: Template = ({ check: { head, consent }, companyName }) => ({
  subject: consent
    ? `Please name your referees for ${head.roleTitle}`
    : `Reminder: your consent to a reference check for ${head.roleTitle}`,
  paragraphs: [
    consent
      ? `You have consented to the reference check for ${head.roleTitle} at ${companyName}. We do not know yet whom we may ask.`
      : `We have not heard from you about the reference check for ${head.roleTitle} at ${companyName}.`,
    `${head.consentBy ? `You have time until ${minuteWords(head.consentBy)}.` : ''} If you do nothing, the check expires and nobody is asked.`.trim(),
  ],
  button: consent ? 'Name your referees' : 'Read it and decide',
});
