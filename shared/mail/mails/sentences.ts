import { askedUntil } from '../../domain/check/check.ts';
import type { AskKind } from '../../domain/check/records.ts';
import { dateWords, minuteWords } from '../../web/time.ts';
import type { Key, Words } from '../../words/index.ts';
import type { MailContent, MailData } from './definition.ts';

/** Values for the arguments that most texts have. */
export const common = ({ check: { head, order }, companyName }: MailData) => ({
  candidate: head.candidateName,
  role: head.roleTitle,
  code: head.caseCode,
  company: companyName,
  requester: order.requester.name,
});

/** Whole sentences as one paragraph, without those that are absent. Chinese has no space between them. */
export const together = (words: Words, ...sentences: (string | undefined | false)[]): string =>
  sentences.filter(Boolean).join(words.language === 'zh' ? '' : ' ');

/** A sentence with the day and time `by` which something is asked for; absent before it is known. */
export const byWhen = ({ words }: MailData, by: string | undefined, key: Key): string | undefined =>
  by && words(key, { by: minuteWords(words, by) });

/** The same for what the candidate or a reviewer is asked for. */
export const dueBy = (data: MailData, kind: AskKind, key: Key): string | undefined =>
  byWhen(data, askedUntil(data.check, kind), key);

/** The same for what the referee of the mail is asked for. */
export const refereeDueBy = (data: MailData, kind: AskKind, key: Key): string | undefined =>
  byWhen(data, data.referee && askedUntil(data.check, kind, data.referee.id), key);

/** A sentence with the `date` on which everything is deleted; absent before it is known. */
export function deletedOn({ words, check }: MailData, key: Key): string | undefined {
  const { deleteAt } = check.head;
  return deleteAt && words(key, { date: dateWords(words, deleteAt) });
}

/** A further address below the mail's own link. */
export const below = (
  { words, link }: Pick<MailData, 'words' | 'link'>,
  view: string,
  label: Key,
): NonNullable<MailContent['more']> => (link ? [{ label: words(label), href: `${link}/${view}` }] : []);
