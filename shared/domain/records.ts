import type { DisputeVerdict } from './findings.ts';

/** The relation in which a witness knows the candidate. */
export const refereeRoles = ['manager', 'peer', 'report', 'client', 'hr', 'other'] as const;
export type RefereeRole = (typeof refereeRoles)[number];

/** One thing that the candidate consents to, with the reason why this job needs it. */
export interface ScopeItem {
  id: string;
  title: string;
  /** What is asked, and of whom, in one or two sentences for the candidate. */
  asks: string;
  /** The job-related reason. */
  reason: string;
  /** Refusing a required item ends the check; refusing an optional one leaves its questions out. */
  required: boolean;
}

/** How many days each part of a check may take. A day lasts 86,400 seconds unless a sandbox shortens it. */
export interface Timetable {
  consentDays: number;
  /** Days after the invitation on which the candidate is reminded. */
  consentReminderDays: number[];
  collectionDays: number;
  /** Days after a referee's invitation on which they are reminded; the length is the cap. */
  refereeReminderDays: number[];
  /** The least time that a referee gets who is invited late, for example after a mended address. */
  refereeMinimumDays: number;
  addressDays: number;
  moreRefereesDays: number;
  reviewDays: number;
  reviewReminderDays: number[];
  disputeDays: number;
  disputeReminderDays: number[];
  returnedReviewDays: number;
  /** Days for which everything is kept after closure. */
  retentionDays: number;
  /** Days for which the candidate can open their result. */
  resultDays: number;
}

/** What was resolved for this order. It does not change while the check runs. */
export interface Scope {
  type: 'scope';
  packageId: string;
  packageVersion: number;
  questionnaireId: string;
  questionnaireVersion: number;
  items: ScopeItem[];
  minimumReferences: number;
  /** The least number of references per role, for example `{ manager: 1 }`. */
  roleMix: Partial<Record<RefereeRole, number>>;
  maximumReferees: number;
  timetable: Timetable;
  /** SHA-256 of the canonical JSON of all of the above, lower-case hex. */
  hash: string;
  at: string;
}

/** The evidence of a consent. */
export interface Consent {
  type: 'consent';
  at: string;
  /** Scope item id to whether the candidate agreed. */
  items: Record<string, boolean>;
  scopeHash: string;
  textVersion: string;
  language: string;
  /** SHA-256 of the link through which the consent was given. */
  link: string;
  doNotContact: string[];
}

export const refereeStates = [
  'nominated',
  'invited',
  'bounced',
  'answered',
  'declined',
  'unanswered',
  'unreachable',
] as const;
export type RefereeState = (typeof refereeStates)[number];

export interface Referee {
  type: 'referee';
  /** `r1`, `r2`, … in the order of nomination. */
  id: string;
  name: string;
  email: string;
  role: RefereeRole;
  relationship: string;
  /** Months `YYYY-MM` during which they worked together; `to` is absent while it lasts. */
  period: { from: string; to?: string };
  /** The résumé entry they share, for example `work.0`; absent when none. */
  entry?: string;
  round: 1 | 2;
  state: RefereeState;
  invitedAt?: string;
  /** Until when they can answer. */
  dueAt?: string;
  reminders: number;
  remindersStopped: boolean;
  /** How many addresses have been tried. */
  addresses: number;
  addressBy?: string;
  settledAt?: string;
}

/** What one referee put to one question. `null` is "did not observe" or "do not know". */
export type AnswerValue = number | string | null;

export interface Answer {
  value: AnswerValue;
  /** An observed example, offered with a rating at either end. */
  example?: string;
}

export type Answers = Record<string, Answer>;

/** A reference: a referee's answers, as sent. */
export interface Reference {
  type: 'reference';
  refereeId: string;
  at: string;
  questionnaireId: string;
  questionnaireVersion: number;
  answers: Answers;
  /** Whether the referee declared something that could colour their view. */
  conflict: boolean;
  /** Seconds between opening the first question and sending. */
  seconds?: number;
}

/** A referee's answers before they are sent. */
export interface Draft {
  type: 'draft';
  refereeId: string;
  answers: Answers;
  conflict?: boolean;
  startedAt: string;
  at: string;
}

export interface Dispute {
  type: 'dispute';
  n: number;
  findingN: number;
  reason: string;
  at: string;
  decision?: { verdict: DisputeVerdict; text?: string; reason: string; by: string; at: string };
}

/** The task token of a waiting state. Only the back end ever sees it. */
export interface Wait {
  type: 'wait';
  /** `consent`, `referee/r1`, `address/r1`, `more-referees`, `review`, `dispute`. */
  name: string;
  token: string;
  run: number;
  at: string;
}

export const mailTemplates = [
  'consent-invitation',
  'consent-reminder',
  'outreach-started',
  'referee-invitation',
  'referee-reminder',
  'address-needed',
  'more-referees-needed',
  'findings-ready',
  'findings-reminder',
  'dispute-opened',
  'dispute-reminder',
  'dispute-decided',
  'report-ready',
  'result',
  'referee-thanks',
  'check-ended-candidate',
  'check-ended-requester',
  'check-ended-referee',
  'needs-attention',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** `candidate`, `requester`, `staff`, `decision-maker-0`, or a referee's id. */
export type Recipient = string;

/** A mail that is to be sent or was sent. It holds no address and no text, only what they are made from. */
export interface Mail {
  type: 'mail';
  /** Says what it is, so that writing it twice is the same mail: `referee-invitation-r1-1`. */
  id: string;
  template: MailTemplate;
  to: Recipient;
  state: 'queued' | 'sent' | 'bounced' | 'suppressed';
  at: string;
  sentAt?: string;
  messageId?: string;
}
