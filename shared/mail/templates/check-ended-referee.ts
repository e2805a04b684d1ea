import { dateWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

/** The reason is the candidate's own business: a referee is told only that nothing more is needed. */
export const checkEndedReferee: Template = (data) => {
  const { words, check } = data;
  const { deleteAt } = check.head;
  return {
    subject: words('mail.check-ended-referee.subject', common(data)),
    paragraphs: [
      words('mail.check-ended-referee.ended', common(data)),
      together(
        words,
        words('mail.check-ended-referee.draft'),
        deleteAt && words('mail.check-ended-referee.deleted', { date: dateWords(words, deleteAt) }),
      ),
      words('mail.check-ended-referee.thanks'),
    ],
  };
};
