import type { Order } from '../order/order.ts';
import type { Check, CheckHead } from './check.ts';
import type { Analysis, Finding } from './findings.ts';
import type {
  Consent,
  Dispute,
  Draft,
  FollowUp,
  Mail,
  MailTemplate,
  Origin,
  Recipient,
  Redaction,
  Referee,
  Reference,
  Scope,
  ScopeChange,
  SelfAssessment,
} from './records.ts';

/** Who did something. The id is a referee's id, a staff member's subject, or the name of a step; never a name or an address. */
export interface Actor {
  kind: 'candidate' | 'referee' | 'staff' | 'system';
  id: string;
}

/** What happened, for the audit trail. The data holds ids, counts and moments; never personal data. */
export interface NewEvent {
  event: string;
  actor: Actor;
  data?: Record<string, string | number | boolean | string[] | undefined>;
}

/** Everything but the head that a decision may write. */
export type Entity =
  | Order
  | Scope
  | ScopeChange
  | Consent
  | SelfAssessment
  | Referee
  | Reference
  | Draft
  | Origin
  | FollowUp
  | Redaction
  | Analysis
  | Finding
  | Dispute
  | Mail;

/** A mail that a decision asks for. */
export interface NewMail {
  id: string;
  template: MailTemplate;
  to: Recipient;
}

export type HeadPatch = { [K in keyof CheckHead]?: CheckHead[K] | undefined };

/**
 * What a rule decides: the changes, the audit events and the mails, all written in one transaction or not at all.
 * A decision without events changes nothing: what was asked for has been settled before.
 */
export interface Decision {
  /** Fields to set; `undefined` takes a field away. */
  head?: HeadPatch;
  put?: Entity[];
  remove?: (Draft | Origin)[];
  events: NewEvent[];
  mails?: NewMail[];
}

/** Nothing to do: settled before. */
export const settled: Decision = { events: [] };

/** Where the state machine goes on, and for how long it then waits. */
export interface StepResult {
  next: string;
  /** For a waiting state: its time-out in seconds. */
  seconds?: number;
  /** For the outreach, and for asking once more: whom to write to. */
  referees?: string[];
}

export type StepDecision = Decision & StepResult;

export type { Check };
