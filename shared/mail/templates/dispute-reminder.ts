import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const disputeReminder: Template = ({ check: { head } }) => ({
  subject: `Reminder: a dispute waits for a reviewer: ${head.caseCode}`,
  paragraphs: [
    `A dispute in check ${head.caseCode} has not been decided yet. The report waits for it.`,
    `${head.disputeBy ? `The candidate was promised a decision by ${minuteWords(head.disputeBy)}.` : 'The candidate was promised a decision.'} The reviewer must not be the person who ordered the check.`,
  ],
  button: 'Open the check',
});
