import * as z from 'zod';
import { endedNoteSchema } from '../ended-note.ts';

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

/** The state of a check as lists and the API show it: derived from the head, never set by hand. */
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

export const attentionReasons = ['step_failed', 'candidate_unreachable', 'dispute_overdue'] as const;
export type AttentionReason = (typeof attentionReasons)[number];

const attentionSchema = z.object({
  reason: z.enum(attentionReasons),
  /** Name of the state that failed. */
  step: z.string(),
  /** Name of the error, without any personal data. */
  error: z.string(),
  at: z.string(),
});

/** A fault that staff must look at before the check can go on. */
export type Attention = z.output<typeof attentionSchema>;

const round = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/**
 * The head of a check: the small item that every change is serialised on.
 * All moments are ISO 8601 in UTC.
 */
export const headSchema = z.object({
  type: z.literal('check'),
  id: z.string(),
  /** The code that a person types to verify that a mail is real, for example `EH-7K3M-Q9XD`. */
  caseCode: z.string(),
  /** Number of the newest audit event; the condition on it is what serialises writers. */
  seq: z.number(),
  /** Hash of the newest audit event. */
  lastHash: z.string(),
  /** Number of the execution that may work on this check; a retry raises it and so fences off older executions. */
  run: z.number(),
  /** True until the closing step is done, whether or not the check has ended early. */
  open: z.boolean(),
  stage: z.enum(stages),
  status: z.enum(checkStatuses),
  ended: z.enum(endReasons).exactOptional(),
  endedAt: z.string().exactOptional(),
  /** Why an order was refused or cancelled, for the requester. */
  endedNote: endedNoteSchema.exactOptional(),
  /** SHA-256 of the link through which the candidate ended the check: it still shows what that means, and nothing else. */
  endedLink: z.string().exactOptional(),
  attention: attentionSchema.exactOptional(),

  requesterId: z.string(),
  requesterName: z.string(),
  candidateName: z.string(),
  roleTitle: z.string(),
  packageId: z.string(),
  createdAt: z.string(),
  /** Projected end of the check. */
  promisedBy: z.string(),

  /** Text keys of the stand-alone disclosures that the candidate has confirmed as read. */
  disclosuresRead: z.array(z.string()).exactOptional(),
  /** When they confirmed the last of them. */
  disclosureAt: z.string().exactOptional(),
  /** Since when nothing goes on, because a change of scope waits for the candidate's answer. */
  suspendedAt: z.string().exactOptional(),
  /** How often the scope has been changed or was to be. */
  scopeChanges: z.number().exactOptional(),
  /** Since when the candidate has their present address; links sent before went to another one. Absent when it was never changed. */
  candidateSince: z.string().exactOptional(),
  /** The candidate's own address bounced; only staff can correct it. */
  candidateBounced: z.boolean().exactOptional(),

  /** 0 before the candidate has nominated, 1 after the first list, 2 after the one further list. */
  nominationRound: round,
  collectionStartedAt: z.string().exactOptional(),
  collectBy: z.string().exactOptional(),

  /** The number of follow-up rounds so far. */
  followUpRound: round.exactOptional(),
  /** When the last of the newest round was settled. */
  corroboratedAt: z.string().exactOptional(),
  verifiedAt: z.string().exactOptional(),
  /** Rounds of the review that the candidate has finished, or let pass. */
  reviewDone: round,

  closedAt: z.string().exactOptional(),
  /** When everything about the check is deleted. */
  deleteAt: z.string().exactOptional(),
  /** The same moment for DynamoDB's time to live, in seconds since 1970. */
  ttl: z.number().exactOptional(),
});
export type CheckHead = z.output<typeof headSchema>;
