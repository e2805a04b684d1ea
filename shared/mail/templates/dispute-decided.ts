import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const disputeDecided: Template = ({ check: { head }, companyName }) => ({
  subject: `Your dispute has been decided`,
  paragraphs: [
    `A reviewer who did not order the check for ${head.roleTitle} has decided what you disputed. You can read the decision and its reason, and add a comment.`,
    `${head.reviewBy ? `You have time until ${minuteWords(head.reviewBy)}. ` : ''}After that the report goes to ${companyName}.`,
  ],
  button: 'Read the decision',
});
