import { minuteWords } from '../../web/time.ts';
import { below, type Template } from './content.ts';

export const moreRefereesNeeded: Template = ({ check: { head, scope, referees }, link }) => {
  const answered = referees.filter(({ state }) => state === 'answered').length;
  return {
    subject: `Too few referees could answer for ${head.roleTitle}`,
    paragraphs: [
      `${answered} of your referees ${answered === 1 ? 'has' : 'have'} answered.${scope ? ` We need ${scope.minimumReferences}, from the roles that your page names.` : ''}`,
      `You can name others, once${head.moreBy ? `, by ${minuteWords(head.moreBy)}` : ''}. Without them, the check closes as “not enough evidence”. That says nothing about you.`,
    ],
    button: 'Name more referees',
    more: below(link, 'withdraw', 'To withdraw from this check'),
  };
};
