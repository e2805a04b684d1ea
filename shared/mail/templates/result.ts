import { dateWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const result: Template = (data) => {
  const { words, check } = data;
  const { deleteAt } = check.head;
  return {
    subject: words('mail.result.subject', common(data)),
    paragraphs: [
      words('mail.result.ready', common(data)),
      together(
        words,
        words('mail.result.people'),
        deleteAt && words('mail.result.deleted', { date: dateWords(words, deleteAt) }),
      ),
      words('mail.result.thanks'),
    ],
    button: words('mail.result.button'),
  };
};
