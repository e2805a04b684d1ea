import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { below, common, type Template, together } from './content.ts';

export const moreRefereesNeeded: Template = (data) => {
  const { words, check } = data;
  const { scope, referees } = check;
  const moreBy = askedUntil(check, 'more-referees');
  const n = referees.filter(({ state }) => state === 'answered').length;
  return {
    subject: words('mail.more-referees-needed.subject', common(data)),
    paragraphs: [
      together(
        words,
        words('mail.more-referees-needed.answered', { n }),
        scope && words('mail.more-referees-needed.least', { least: scope.minimumReferences }),
      ),
      together(
        words,
        moreBy
          ? words('mail.more-referees-needed.others-by', { by: minuteWords(words, moreBy) })
          : words('mail.more-referees-needed.others'),
        words('mail.more-referees-needed.else'),
      ),
    ],
    button: words('mail.more-referees-needed.button'),
    more: below(data, 'withdraw', 'mail.more.withdraw'),
  };
};
