import { minuteWords } from '../../web/time.ts';
import type { Template } from './content.ts';

export const addressNeeded: Template = ({ check: { head }, referee }) => ({
  subject: `An address does not work: ${referee?.name ?? 'one of your referees'}`,
  paragraphs: [
    `Our mail to ${referee ? `${referee.name} (${referee.email})` : 'one of your referees'} came back.`,
    `Please give us another address for them${referee?.addressBy ? ` by ${minuteWords(referee.addressBy)}` : ''}. Nothing starts again: the others go on with their answers. Without an address, the check for ${head.roleTitle} goes on without them.`,
  ],
  button: 'Give another address',
});
