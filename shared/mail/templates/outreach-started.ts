import { minuteWords } from '../../web/time.ts';
import { below, type Template } from './content.ts';

export const outreachStarted: Template = ({ check: { head }, companyName, link }) => ({
  subject: `Your referees for ${head.roleTitle} are being asked`,
  paragraphs: [
    `Thank you. We have written to the people you named${head.collectBy ? `; they have time until ${minuteWords(head.collectBy)}` : ''}.`,
    `Your page shows at any time where it stands. When the answers are compared, you read every finding before ${companyName} does.`,
    `You need to do nothing now.`,
  ],
  button: 'See where it stands',
  more: below(link, 'withdraw', 'To withdraw from this check'),
});
