import type { Check, CheckHead, CheckStatus } from '../../domain/check/check.ts';
import type { FollowUp } from '../../domain/check/records.ts';
import type { Report } from '../../domain/closure/report.ts';
import type { TimelineStep } from '../../domain/progress/timeline.ts';
import type { RedactionView } from '../../domain/redaction/for-reviewer.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

export interface SignInView {
  frame: Frame;
  /** Address that begins the sign-in, whole. */
  startHref: string;
  /** They were signed out, or the sign-in did not work: said in a sentence. */
  note?: string;
}

/** A row of a list: what the table's indexes hold of a check. */
export type ListRow = Pick<
  CheckHead,
  | 'id'
  | 'status'
  | 'stage'
  | 'createdAt'
  | 'promisedBy'
  | 'candidateName'
  | 'roleTitle'
  | 'packageId'
  | 'requesterName'
  | 'caseCode'
  | 'closedAt'
>;

export interface ListView {
  frame: Frame;
  rows: ListRow[];
  filter: { status?: CheckStatus };
  nextCursor?: string;
  /** Whether this is the first page of the list. */
  first: boolean;
  /** Whether they may order a check. */
  mayOrder: boolean;
}

export interface StaffCheckView {
  frame: Frame;
  /** No references, drafts, findings or analysis: staff read no answers before closure. */
  check: Pick<Check, 'head' | 'order' | 'scope' | 'change' | 'consent' | 'referees' | 'disputes' | 'asks'> & {
    /** The progress of the follow-up, without a word of the answers. */
    followUps: Pick<FollowUp, 'round' | 'state'>[];
    /** Until when the last of them can answer, ISO 8601. */
    followUpsUntil?: string;
  };
  packageTitle: string;
  timeline: TimelineStep[];
  /** May this person cancel and retry? */
  mayAct: boolean;
  /** The redactions, and how many of them wait; only for those who may decide about them. */
  held?: { waiting: number; all: number };
  done?: string;
}

export interface RedactionsView {
  frame: Frame;
  head: Pick<CheckHead, 'id' | 'candidateName' | 'roleTitle' | 'ended'>;
  texts: readonly RedactionView[];
  /** Until when they can be decided about, ISO 8601. */
  until?: string;
  /** How many days there are to decide once the answers are in. */
  days?: number;
  /** The form of one text that needs a change. */
  form?: { n: number; state: FormState };
}

export interface ReportView {
  frame: Frame;
  report: Report;
  /** Link back to the check, for those who may see it. */
  checkHref?: string;
}
