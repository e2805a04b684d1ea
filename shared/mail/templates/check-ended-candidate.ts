import { dateWords } from '../../web/time.ts';
import { common, type MailData, type Template, together } from './content.ts';

/** What becomes of the data. Whoever has said no is told what all of it was. */
function deletion({ words, check: { head } }: MailData): string | undefined {
  if (!head.deleteAt) return undefined;
  const date = dateWords(words, head.deleteAt);
  switch (head.ended) {
    case 'refused':
      return words('mail.check-ended-candidate.deleted-refused', { date });
    case 'withdrawn':
      return words('mail.check-ended-candidate.deleted-withdrawn', { date });
    default:
      return words('mail.check-ended-candidate.deleted', { date });
  }
}

export const checkEndedCandidate: Template = (data) => {
  const { words, check } = data;
  const reason = check.head.ended ?? 'cancelled';
  return {
    subject: words(`mail.check-ended-candidate.${reason}.subject`),
    paragraphs: [
      words('mail.check-ended-candidate.about', common(data)),
      words(`mail.check-ended-candidate.${reason}.text`, common(data)),
      together(words, words('mail.check-ended-candidate.nothing'), deletion(data)),
    ],
  };
};
