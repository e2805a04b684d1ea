import { askedUntil, type Check } from '../../domain/check/check.ts';
import type { MailTemplate, Referee } from '../../domain/check/records.ts';
import type { Key, Words } from '../../words/index.ts';

/** What a mail is made from. It never holds an answer or a finding. */
export interface MailData {
  template: MailTemplate;
  /** The texts, in the recipient's language. */
  words: Words;
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees' | 'change' | 'asks'>;
  /** Whom a mail to a referee is for, or whom an address is needed for. */
  referee?: Referee;
  /** Which reminder it is, from 1; absent for a first mail. */
  reminder?: number;
  recipientName: string;
  /** Whole address of the button; absent for mails without one. */
  link?: string;
  companyName: string;
  /** Without a slash at the end. */
  publicBaseUrl: string;
  /** E-mail address for questions of candidates and referees. */
  hotline?: string;
  /** How long the referee's form takes; worked out from their questions when absent. */
  minutes?: number;
}

/** The words of a mail, once; both bodies are made of them. A list is a paragraph of points. */
export interface MailContent {
  subject: string;
  paragraphs: (string | string[])[];
  /** What the button says; it leads to the mail's link. */
  button?: string;
  /** Further addresses under the button, each said in words: "To stop reminders". */
  more?: { label: string; href: string }[];
}

/** Makes the words of one template. */
export type Template = (data: MailData) => MailContent;

/** Until when the referee of a mail can answer, ISO 8601. */
export const refereeUntil = ({ check, referee }: MailData): string | undefined =>
  referee && askedUntil(check, 'reference', referee.id);

/** A further address below the mail's own link. */
export const below = (
  { words, link }: Pick<MailData, 'words' | 'link'>,
  view: string,
  label: Key,
): { label: string; href: string }[] => (link ? [{ label: words(label), href: `${link}/${view}` }] : []);

/** Whole sentences as one paragraph, without those that are absent. Chinese has no space between them. */
export const together = (words: Words, ...sentences: (string | undefined | false)[]): string =>
  sentences.filter(Boolean).join(words.language === 'zh' ? '' : ' ');

/** What is known about a check, in place of the arguments that most texts have. */
export const common = ({ check: { head, order }, companyName }: MailData) => ({
  candidate: head.candidateName,
  role: head.roleTitle,
  code: head.caseCode,
  company: companyName,
  requester: order.requester.name,
});
