import type { RefusalStatus } from '../../domain/terms/refusal.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

export interface HomeView {
  frame: Frame;
}

export interface VerifyView {
  frame: Frame;
  form?: FormState;
}

export interface VerifyResultView {
  frame: Frame;
  /** As typed. */
  caseCode: string;
  /** Absent for an unknown code. */
  genuine?: {
    /** The step the check is at, as the timeline titles it; absent once it is closed. */
    step?: string;
  };
}

export interface DeadLinkView {
  frame: Frame;
}

export interface ErrorView {
  frame: Frame;
  /** A number that staff can look up in the logs. */
  reference?: string;
}

export interface ProblemView {
  frame: Frame;
  status: RefusalStatus;
  /** A sentence of a refusal, when there is one for the person. */
  detail?: string;
}
