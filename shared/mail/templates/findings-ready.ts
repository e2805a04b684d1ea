import { minuteWords } from '../../web/time.ts';
import { below, type Template } from './content.ts';

export const findingsReady: Template = ({ check: { head }, companyName, link }) => ({
  subject: `Please read the findings for ${head.roleTitle}`,
  paragraphs: [
    `Your referees have answered. Before ${companyName} gets the report, you read every finding in it, and may accept, comment or dispute each.`,
    `${head.reviewBy ? `You have time until ${minuteWords(head.reviewBy)}. ` : ''}If you do nothing, the report goes out without your words. A dispute stops the report until a reviewer has decided it.`,
  ],
  button: 'Read the findings',
  more: below(link, 'withdraw', 'To withdraw from this check'),
});
