import { dateWords } from '../../web/time.ts';
import { common, type Template, together } from './content.ts';

export const refereeThanks: Template = (data) => {
  const { words, check } = data;
  const { deleteAt } = check.head;
  return {
    subject: words('mail.referee-thanks.subject', common(data)),
    paragraphs: [
      words('mail.referee-thanks.complete', common(data)),
      together(
        words,
        words('mail.referee-thanks.nothing'),
        deleteAt && words('mail.referee-thanks.deleted', { date: dateWords(words, deleteAt) }),
      ),
    ],
  };
};
