import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const disputeOpened: Template = ({ check: { head } }) => ({
  subject: `A dispute waits for a reviewer: ${head.caseCode}`,
  paragraphs: [
    `The candidate of check ${head.caseCode} disputes at least one finding. The report waits until a reviewer has decided.`,
    `The reviewer must not be the person who ordered the check.${head.disputeBy ? ` The decision is due by ${minuteWords(head.disputeBy)}.` : ''}`,
  ],
  button: 'Open the check',
});
