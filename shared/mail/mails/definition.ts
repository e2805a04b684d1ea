import type { LinkPurpose } from '../../domain/check/access.ts';
import type { Check } from '../../domain/check/check.ts';
import type { Mail, MailTemplate, Referee } from '../../domain/check/records.ts';
import type { Words } from '../../words/index.ts';

/** Who a mail is for. The people of the company get theirs in English; decision-makers get the requester's. */
export type Audience = 'candidate' | 'referee' | 'requester' | 'staff';

/** A capability link for the reader alone, with its life in days. */
export interface CapabilityLink {
  purpose: LinkPurpose;
  days: (check: Check) => number;
}

/** A staff page that asks the reader to sign in: the part of its address after that of the check. */
export interface StaffPage {
  page: '' | '/report' | '/redactions';
}

/** One mail: who it is for, where it leads, when it may leave, and its words. */
export interface MailDefinition {
  audience: Audience;
  /** Where its button leads; absent when nothing is left to do. */
  link?: CapabilityLink | StaffPage;
  /** Whether it may still leave, by the state at the moment of sending; it always may when absent. */
  leavesIf?: (check: Check, mail: Mail) => boolean;
  /** A last notice, which leaves after the check has ended as well. */
  leavesAfterTheEnd?: true;
  /** Leaves while a change of scope waits for the candidate. Every other mail stays queued until it is settled. */
  leavesWhileSuspended?: true;
  words: (data: MailData) => MailContent;
}

/** Everything that a mail is made from. It never holds an answer or a finding. */
export interface MailData {
  template: MailTemplate;
  /** The texts, in the recipient's language. */
  words: Words;
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees' | 'change' | 'asks'>;
  /** The referee whom the mail goes to or is about. */
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
