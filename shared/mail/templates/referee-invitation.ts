import { minuteWords } from '../../web/time.ts';
import { below, common, refereeUntil, type Template, together } from './content.ts';
import { minutesOf } from './minutes.ts';

/** The referee's own notice in short: who asks and why, free choice, who reads what, how long it is kept. */
export const refereeInvitation: Template = (data) => {
  const { words, check, referee } = data;
  const known = common(data);
  const dueAt = refereeUntil(data);
  const minutes = minutesOf(data);
  const relation = words(`common.role-of-referee.${referee?.role ?? 'other'}`);
  const days = check.scope?.timetable.retentionDays;
  return {
    subject: words('mail.referee-invitation.subject', known),
    paragraphs: [
      words('mail.referee-invitation.who', { ...known, relation }),
      words('mail.referee-invitation.why', known),
      together(
        words,
        minutes !== undefined && words('mail.referee-invitation.minutes', { minutes }),
        words('mail.referee-invitation.account'),
        dueAt && words('mail.referee-invitation.by', { by: minuteWords(words, dueAt) }),
      ),
      [
        words('mail.referee-invitation.voluntary'),
        words('mail.referee-invitation.shown', known),
        words('mail.referee-invitation.read', known),
        ...(days === undefined ? [] : [words('mail.referee-invitation.kept', { days })]),
        words('mail.referee-invitation.rights'),
      ],
    ],
    button: words('mail.referee-invitation.button'),
    more: [
      ...below(data, 'decline', 'mail.more.decline'),
      ...below(data, 'stop', 'mail.referee-invitation.stop'),
    ],
  };
};
