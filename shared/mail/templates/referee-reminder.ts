import { minuteWords } from '../../web/time.ts';
import { count } from '../../web/words.ts';
import { below, type Template } from './content.ts';
import { minutesOf } from './minutes.ts';

export const refereeReminder: Template = (data) => {
  const { check, referee, companyName, link } = data;
  const minutes = minutesOf(data);
  const { head } = check;
  return {
    subject: `Reminder: a reference for ${head.candidateName}`,
    paragraphs: [
      `${head.candidateName}, a candidate for ${head.roleTitle} at ${companyName}, named you as a referee. Your answer is still open.`,
      `${minutes ? `It takes about ${count(minutes, 'minute')}. ` : ''}${referee?.dueAt ? `You have time until ${minuteWords(referee.dueAt)}. ` : ''}What you have answered so far is saved.`,
      `It is voluntary. If you would rather not, please decline, so that ${head.candidateName} can ask somebody else.`,
    ],
    button: 'Go to the questions',
    more: [...below(link, 'decline', 'To decline'), ...below(link, 'stop', 'To stop reminders')],
  };
};
