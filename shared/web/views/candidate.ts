import type { Check } from '../../domain/check.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import type { CandidateResult } from '../../domain/result.ts';
import type { TimelineStep } from '../../domain/timeline.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

/** What every candidate page knows. A whole check fits in; the type says which part of it a page can show. */
interface CandidateView {
  frame: Frame;
  /** The capability link's secret, as in the address. */
  token: string;
}

export interface ConsentView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope'>;
  questionnaire: Questionnaire;
  timeline: TimelineStep[];
  form?: FormState;
}

export interface NominateView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees'>;
  form?: FormState;
}

export interface StatusView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees'>;
  timeline: TimelineStep[];
  /** What they have just done, in a sentence: "Thank you. Your answers are saved." */
  done?: string;
  /** The address form, when it comes back. */
  form?: FormState;
}

export interface ReviewView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'referees' | 'analysis' | 'findings' | 'disputes'>;
  questionnaire: Questionnaire;
  form?: FormState;
}

export interface ResultView extends CandidateView, CandidateResult {
  check: Pick<Check, 'head' | 'order' | 'referees'>;
}

export interface WithdrawView extends CandidateView {
  check: Pick<Check, 'head' | 'order'>;
}

export type RefuseView = WithdrawView;

export interface EndedView {
  frame: Frame;
  check: Pick<Check, 'head'>;
}
