import type { Order } from '../order/order.ts';
import type { EndedNote } from './ended-note.ts';
import type { Analysis, Finding } from './findings.ts';
import type {
  Consent,
  Dispute,
  Draft,
  FollowUp,
  Mail,
  Origin,
  Redaction,
  Referee,
  Reference,
  Scope,
  ScopeChange,
  SelfAssessment,
  Wait,
} from './records.ts';

/** Where a check stands in the workflow. One stage per step of the state machine. */
export const stages = ['scope', 'consent', 'collection', 'verification', 'review', 'closure'] as const;
export type Stage = (typeof stages)[number];

/** Why a check has ended. `completed` is the only one with a report. */
export const endReasons = [
  'completed',
  'not_enough_evidence',
  'order_refused',
  'refused',
  'withdrawn',
  'cancelled',
  'expired',
] as const;
export type EndReason = (typeof endReasons)[number];

/** What lists and the API show of a check: derived from the head, never set by hand. */
export const checkStatuses = [
  'ordered',
  'awaiting_consent',
  'collecting',
  'verifying',
  'in_review',
  'disputed',
  'closing',
  'needs_attention',
  ...endReasons,
] as const;
export type CheckStatus = (typeof checkStatuses)[number];

export type AttentionReason = 'step_failed' | 'candidate_unreachable' | 'dispute_overdue';

/** A fault that staff must look at before the check can go on. */
export interface Attention {
  reason: AttentionReason;
  /** Name of the state that failed. */
  step: string;
  /** Name of the error, without any personal data. */
  error: string;
  at: string;
}

/**
 * The head of a check: the small item that every change is serialised on.
 * All moments are ISO 8601 in UTC.
 */
export interface CheckHead {
  type: 'check';
  id: string;
  /** What a person types to verify that a mail is real, for example `EH-7K3M-Q9XD`. */
  caseCode: string;
  /** Number of the newest audit event; the condition on it is what serialises writers. */
  seq: number;
  /** Hash of the newest audit event. */
  lastHash: string;
  /** Number of the execution that may work on this check; a retry raises it and so fences off older executions. */
  run: number;
  /** True until the closing step is done, whether or not the check has ended early. */
  open: boolean;
  stage: Stage;
  status: CheckStatus;
  ended?: EndReason;
  endedAt?: string;
  /** Why an order was refused or cancelled, for the requester. */
  endedNote?: EndedNote;
  /** SHA-256 of the link through which the candidate ended the check: it still shows what that means, and nothing else. */
  endedLink?: string;
  attention?: Attention;

  requesterId: string;
  requesterName: string;
  candidateName: string;
  roleTitle: string;
  packageId: string;
  createdAt: string;
  /** Projected end of the check. */
  promisedBy: string;

  consentAskedAt?: string;
  consentBy?: string;
  consentReminders: number;
  /** Text keys of the stand-alone disclosures that the candidate has confirmed as read. */
  disclosuresRead?: string[];
  /** When they confirmed the last of them. */
  disclosureAt?: string;
  /** Since when nothing goes on, because a change of scope waits for the candidate's answer. */
  suspendedAt?: string;
  /** Until when they can answer it. */
  changeBy?: string;
  changeReminders?: number;
  /** How often the scope has been changed or was to be. */
  scopeChanges?: number;
  /** Since when the candidate has their present address; links sent before went to another one. Absent when it was never changed. */
  candidateSince?: string;
  /** The candidate's own address bounced; only staff can mend it. */
  candidateBounced?: boolean;

  /** 0 before the candidate has nominated, 1 after the first list, 2 after the one further list. */
  nominationRound: 0 | 1 | 2;
  collectionStartedAt?: string;
  collectBy?: string;
  moreAskedAt?: string;
  moreBy?: string;
  moreClosed?: boolean;

  /** How often other referees have been asked once more about what rests on one witness alone. */
  followUpRound?: 0 | 1 | 2;
  /** Until when the newest round can be answered. */
  followUpBy?: string;
  /** When the last of the newest round was settled. */
  corroboratedAt?: string;
  /** How often reviewers have been asked to decide about texts that are held back. */
  redactionRound?: number;
  /** Since when, and until when, they can; absent while they are not asked. */
  redactionAskedAt?: string;
  redactionBy?: string;
  redactionReminders?: number;
  verifiedAt?: string;
  /** 0 before findings are shared, 1 while the candidate reads them, 2 after a decided dispute came back. */
  reviewRound: 0 | 1 | 2;
  /** Rounds that the candidate has finished, or let pass. */
  reviewDone: 0 | 1 | 2;
  reviewAskedAt?: string;
  reviewBy?: string;
  reviewReminders: number;
  reviewLapsed?: boolean;
  reviewerAskedAt?: string;
  disputeBy?: string;
  disputeReminders: number;

  closedAt?: string;
  /** When everything about the check is deleted. */
  deleteAt?: string;
  /** The same moment for DynamoDB's time to live, in seconds since 1970. */
  ttl?: number;
}

/** Everything the table holds of one check, except its audit events. */
export interface Check {
  head: CheckHead;
  order: Order;
  scope?: Scope;
  /** The newest change of scope after consent, settled or not. */
  change?: ScopeChange;
  consent?: Consent;
  selfAssessment?: SelfAssessment;
  referees: Referee[];
  references: Reference[];
  drafts: Draft[];
  origins: Origin[];
  followUps: FollowUp[];
  redactions: Redaction[];
  analysis?: Analysis;
  findings: Finding[];
  disputes: Dispute[];
  mails: Mail[];
  waits: Wait[];
}

/** The status that follows from the rest of the head. */
export function statusOf(head: Omit<CheckHead, 'status'>, openDisputes = 0): CheckStatus {
  if (head.attention) return 'needs_attention';
  if (head.ended) return head.ended;
  if (head.suspendedAt) return 'awaiting_consent';
  switch (head.stage) {
    case 'scope':
      return 'ordered';
    case 'consent':
      return 'awaiting_consent';
    case 'collection':
      return 'collecting';
    case 'verification':
      return 'verifying';
    case 'review':
      return openDisputes > 0 ? 'disputed' : 'in_review';
    case 'closure':
      return 'closing';
  }
}

export const openDisputes = (check: Pick<Check, 'disputes'>): Dispute[] =>
  check.disputes.filter((dispute) => !dispute.decision);

/** Words of referees that are held back until a reviewer has decided about them. */
export const undecidedRedactions = (check: Pick<Check, 'redactions'>): Redaction[] =>
  check.redactions.filter(({ state }) => state === 'held');

/** A change of scope that the candidate has not answered yet. */
export const pendingChange = ({ change }: Pick<Check, 'change'>): ScopeChange | undefined =>
  change && !change.settled ? change : undefined;

export const refereeById = (check: Check, id: string): Referee | undefined =>
  check.referees.find((referee) => referee.id === id);
