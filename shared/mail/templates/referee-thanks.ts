import { dateWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const refereeThanks: Template = ({ check: { head } }) => ({
  subject: `Thank you for your reference for ${head.candidateName}`,
  paragraphs: [
    `The check is complete. ${head.candidateName} has had the time to read every finding before it was used. Thank you for your time.`,
    `You need to do nothing more, and your link does not open any more.${head.deleteAt ? ` Everything about the check, with your answers and your address, is deleted on ${dateWords(head.deleteAt)}.` : ''}`,
  ],
});
