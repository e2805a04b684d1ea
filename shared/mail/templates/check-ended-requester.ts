import { sayEndedNote } from '../../domain/check/ended-note.ts';
import { common, type Template } from './content.ts';

export const checkEndedRequester: Template = (data) => {
  const { words, check } = data;
  const reason = check.head.ended ?? 'cancelled';
  const note = check.head.endedNote;
  return {
    subject: words(`mail.check-ended-requester.${reason}.subject`, common(data)),
    paragraphs: [
      words('mail.check-ended-requester.about', common(data)),
      words(`mail.check-ended-requester.${reason}.text`),
      ...(note ? [words('mail.check-ended-requester.note', { note: sayEndedNote(words, note) })] : []),
    ],
    button: words('mail.check-ended-requester.button'),
  };
};
