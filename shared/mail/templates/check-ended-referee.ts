import { dateWords } from '../../web/time.ts';
import type { Template } from './content.ts';

/** The reason is the candidate's own business: a referee is told only that nothing more is needed. */
export const checkEndedReferee: Template = ({ check: { head }, companyName }) => ({
  subject: `No reference needed any more for ${head.candidateName}`,
  paragraphs: [
    `We asked you for a reference for ${head.candidateName}, a candidate at ${companyName}. The check has ended, and nothing more is needed from you.`,
    `What you may have begun to write is deleted, and your link does not open any more.${head.deleteAt ? ` Your address is deleted on ${dateWords(head.deleteAt)}.` : ''}`,
    `Thank you for your time.`,
  ],
});
