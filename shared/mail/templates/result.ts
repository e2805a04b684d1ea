import { dateWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const result: Template = ({ check: { head }, companyName }) => ({
  subject: `Your reference check for ${head.roleTitle} is complete`,
  paragraphs: [
    `${companyName} has the report now. Behind the link you find what your referees see as your strengths, what you could work on, and the report in the same words.`,
    `People decide about the role, not a machine.${head.deleteAt ? ` Everything about the check is deleted on ${dateWords(head.deleteAt)}.` : ''}`,
    `Thank you for taking part.`,
  ],
  button: 'See your result',
});
