import type { Check } from '../../domain/check.ts';
import type { MailTemplate, Referee } from '../../domain/records.ts';

/** What a mail is made from. It never holds an answer or a finding. */
export interface MailData {
  template: MailTemplate;
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees'>;
  /** Whom a mail to a referee is for, or whom an address is needed for. */
  referee?: Referee;
  recipientName: string;
  /** Whole address of the button; absent for mails without one. */
  link?: string;
  companyName: string;
  /** Without a slash at the end. */
  publicBaseUrl: string;
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

/** A further address below the mail's own link. */
export const below = (
  link: string | undefined,
  view: string,
  label: string,
): { label: string; href: string }[] => (link ? [{ label, href: `${link}/${view}` }] : []);
