import type { Language } from '../../words/index.ts';
import type { ResolvedLaw } from '../law/index.ts';
import type { Order } from '../order/order.ts';
import type { PackageId, PackageItem, RiskLevel, RoleDemand } from '../order/package.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import type { RefereeRole } from '../terms/roles.ts';
import type { Timetable } from '../terms/timetable.ts';
import type { DisputeVerdict } from './findings.ts';

export { type RefereeRole, refereeRoles } from '../terms/roles.ts';
export type { Timetable } from '../terms/timetable.ts';
export type { Redaction } from './redaction.ts';

/** One thing that the candidate consents to, with the reason why this job needs it. Its words are `scope.item.<id>` in the catalogue. */
export interface ScopeItem extends Omit<PackageItem, 'minimumRisk'> {
  /** The job-related reason, as the company wrote it. */
  reason: string;
}

/** What was resolved for this order: what the candidate consents to. It changes only with a new consent. */
export interface Scope {
  type: 'scope';
  packageId: PackageId;
  packageVersion: number;
  roleTitle: string;
  /** Why this role needs the check, as the company wrote it. */
  purpose: string;
  riskLevel: RiskLevel;
  questionnaireId: string;
  questionnaireVersion: number;
  /** SHA-256 of the questionnaire's canonical JSON: the exact questions are part of what is agreed to. */
  questionnaireHash: string;
  /** The company's own questions as published; absent when those of the package are asked. */
  questionnaire?: Questionnaire;
  items: ScopeItem[];
  minimumReferences: number;
  /** Who must be among those who answer. */
  roleMix: RoleDemand[];
  /** Who can be a referee at all. */
  acceptedRoles: RefereeRole[];
  maximumReferees: number;
  timetable: Timetable;
  /** The strictest of the laws of the candidate's and the employer's place. */
  law: ResolvedLaw;
  /** What the law wants agreed to apart from the items, as far as this check does it. */
  separateConsents: ResolvedLaw['separateConsents'];
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above, lower-case hex. */
  hash: string;
  at: string;
}

/** A change of scope after consent: nothing goes on until the candidate has answered it, or has let it pass. */
export interface ScopeChange {
  type: 'scope-change';
  /** From 1. */
  n: number;
  /** The scope as it would be. */
  scope: Scope;
  /** What the order would then say. */
  order: Pick<Order, 'package' | 'riskLevel' | 'items' | 'reason' | 'questionnaire'>;
  /** Id of the staff member. */
  by: string;
  at: string;
  /** How it came out: agreed to, refused (the check goes on as it was agreed before), or not answered in time (the same). */
  settled?: { outcome: 'agreed' | 'kept' | 'lapsed'; at: string };
}

/** What one act of consent leaves behind. */
export interface ConsentEvidence {
  at: string;
  /** Scope item id to whether the candidate agreed. */
  items: Record<string, boolean>;
  /** What the law wants agreed to apart from the items, by its name in the jurisdiction pack. */
  separate: Record<string, boolean>;
  scopeHash: string;
  /** Version of the words that were shown, and the SHA-256 of them. */
  textVersion: string;
  textHash: string;
  language: Language;
  /** SHA-256 of the link through which the consent was given. */
  link: string;
  /** When the stand-alone disclosure was confirmed as read, where the law wants one. */
  disclosureAt?: string;
}

/** The evidence of a consent. */
export interface Consent extends ConsentEvidence {
  type: 'consent';
  /** Addresses, domains and names, as the candidate wrote them. */
  doNotContact: string[];
  /** Consents that a change of scope has replaced, oldest first. */
  earlier: ConsentEvidence[];
}

export const refereeStates = [
  'nominated',
  'invited',
  'bounced',
  'answered',
  'declined',
  'unanswered',
  'unreachable',
  'excluded',
] as const;
export type RefereeState = (typeof refereeStates)[number];

export interface Referee {
  type: 'referee';
  /** `r1`, `r2`, … in the order of nomination. */
  id: string;
  name: string;
  email: string;
  role: RefereeRole;
  /** In which we write to them, until they choose another. */
  language: Language;
  /** Country, or country and region, as ISO 3166; absent when the candidate does not know it. */
  place?: string;
  relationship: string;
  /** Months `YYYY-MM` during which they worked together; `to` is absent while it lasts. */
  period: { from: string; to?: string };
  /** The résumé entry they share, for example `work.0`; absent when none. */
  entry?: string;
  /** Something between the two that could colour what they say, by the candidate's word. */
  conflict?: boolean;
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

/** Where somebody has acted from, as keyed hashes that can be compared inside this one check only. It lives briefly. */
export interface Origin {
  type: 'origin';
  /** A referee's id, or `candidate`. */
  who: string;
  /** Absent for the candidate: it is not needed. */
  network?: string;
  device?: string;
  at: string;
  /** From then on it counts for nothing, whether or not it has been deleted. */
  expiresAt: string;
  /** The same moment for DynamoDB's time to live, in seconds since 1970. */
  ttl: number;
}

/** How the candidate rates themselves on what their referees are asked to rate. It stands beside their ratings, never inside. */
export interface SelfAssessment {
  type: 'self-assessment';
  at: string;
  questionnaireId: string;
  questionnaireVersion: number;
  /** Question id to a point of the scale, 1 to 5. What was left out is not in it. */
  ratings: Record<string, number>;
}

/** What a referee is asked once more: a question, and for a fact the claim it is about. */
export interface FollowUpPoint {
  questionId: string;
  claimKey?: string;
}

/** What a referee has said when asked once more. `seen`: which of the two descriptions they saw themselves; `value`: a fact. */
export interface FollowUpAnswer {
  seen?: 'lower' | 'upper' | 'both' | 'none';
  /** `null` is "do not know". */
  value?: string | null;
  example?: string;
}

/** One referee in one round of asking others once more about what rests on one witness alone. */
export interface FollowUp {
  type: 'follow-up';
  refereeId: string;
  round: 1 | 2;
  points: FollowUpPoint[];
  state: 'planned' | 'asked' | 'answered' | 'lapsed' | 'declined';
  askedAt?: string;
  /** Until when they can answer. */
  dueAt?: string;
  reminders: 0 | 1;
  /** By question id. */
  answers?: Record<string, FollowUpAnswer>;
  settledAt?: string;
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
  /** `consent`, `referee/r1`, `address/r1`, `more-referees`, `follow-up/r1`, `redaction`, `review`, `dispute`. */
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
  'referee-follow-up',
  'referee-follow-up-reminder',
  'redaction-needed',
  'referee-thanks',
  'check-ended-candidate',
  'check-ended-requester',
  'check-ended-referee',
  'scope-changed',
  'scope-change-settled',
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
