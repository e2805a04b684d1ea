import type { Check } from '../domain/check.ts';
import type { MailTemplate, Referee } from '../domain/records.ts';

/** What a mail is made from. It never holds an answer or a finding. */
export interface MailData {
  template: MailTemplate;
  check: Pick<Check, 'head' | 'order' | 'scope' | 'referees'>;
  /** Whom a mail to a referee is for, or whom an address is needed for. */
  referee?: Referee;
  recipientName: string;
  /** Whole address of the button; absent for mails without one. */
  link?: string;
  companyName: string;
  /** Without a slash at the end. */
  publicBaseUrl: string;
  /** How long the referee's form takes. */
  minutes?: number;
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** The subject and both bodies of a mail. */
export function renderMail(_data: MailData): RenderedMail {
  throw new Error('not written yet');
}
