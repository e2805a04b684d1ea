import { minuteWords } from '../../web/time.ts';
import { count, roleOfReferee } from '../../web/words.ts';
import { below, type Template } from './content.ts';
import { minutesOf } from './minutes.ts';

export const refereeInvitation: Template = (data) => {
  const { check, referee, companyName, link } = data;
  const { head, order, scope } = check;
  const minutes = minutesOf(data);
  return {
    subject: `${companyName} asks you for a reference for ${head.candidateName}`,
    paragraphs: [
      `${head.candidateName} is a candidate for ${head.roleTitle} at ${companyName} and named you as ${referee ? roleOfReferee[referee.role] : 'a referee'}. ${order.requester.name} at ${companyName} would like to hear what you saw of their work.`,
      `${minutes ? `It takes about ${count(minutes, 'minute')}, on a phone too. ` : ''}You need no account.${referee?.dueAt ? ` Please answer by ${minuteWords(referee.dueAt)}.` : ''}`,
      [
        `It is voluntary. You can decline without a reason.`,
        `Ratings are shown grouped with those of others. Written words are shown to ${head.candidateName} and to ${companyName} with your role, not with your name; with few referees they may guess.`,
        `${head.candidateName} reads every finding before it is used, and may answer it.`,
        ...(scope
          ? [
              `Everything is deleted ${count(scope.timetable.retentionDays, 'day')} after the check has closed.`,
            ]
          : []),
      ],
    ],
    button: 'Read more and start',
    more: [...below(link, 'decline', 'To decline'), ...below(link, 'stop', 'To get no reminders')],
  };
};
