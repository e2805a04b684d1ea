import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const findingsReminder: Template = ({ check: { head }, companyName }) => ({
  subject: `Reminder: the findings for ${head.roleTitle} wait for you`,
  paragraphs: [
    `You have not answered the findings yet. ${companyName} has not seen them.`,
    `${head.reviewBy ? `You have time until ${minuteWords(head.reviewBy)}. ` : ''}If you do nothing, the report goes out without your words.`,
  ],
  button: 'Read the findings',
});
