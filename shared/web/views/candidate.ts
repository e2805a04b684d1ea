import type { Check } from '../../domain/check/check.ts';
import type { CandidateResult } from '../../domain/closure/result.ts';
import type { TimelineStep } from '../../domain/progress/timeline.ts';
import type { ReadableCheck } from '../../domain/redaction/hold-back.ts';
import type { ScopeDifference } from '../../domain/scope/scope-difference.ts';
import type { Questionnaire, ScaleQuestion } from '../../domain/terms/questionnaire.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

/** The data of every candidate page. A whole check fits in; the type says which part of it a page can show. */
interface CandidateView {
  frame: Frame;
  /** The capability link's secret, as in the address. */
  token: string;
}

/** When the check will be over as things stand, and when everything about it is then deleted, ISO 8601. */
interface Projected {
  projection: { end: string; deleted: string };
}

/** A disclosure that stands alone, before the consent. */
export interface DisclosureView extends CandidateView {
  /** Key of its words. */
  text: string;
  check: Pick<Check, 'head' | 'order' | 'scope'>;
}

export interface ConsentView extends CandidateView, Projected {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'asks'>;
  questionnaire: Questionnaire;
  timeline: TimelineStep[];
  form?: FormState;
}

/** A change of scope that waits for the candidate's answer. */
export interface ChangeView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'change' | 'consent' | 'asks'>;
  difference: readonly ScopeDifference[];
  /** Of the new scope. */
  questionnaire: Questionnaire;
  form?: FormState;
}

export interface RightsView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope'>;
}

export interface NominateView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'consent' | 'referees' | 'asks'>;
  form?: FormState;
}

export interface StatusView extends CandidateView, Projected {
  check: Pick<Check, 'head' | 'order' | 'scope' | 'change' | 'consent' | 'referees' | 'asks'>;
  timeline: TimelineStep[];
  /** What they have just done, in a sentence: "Thank you. Your answers are saved." */
  done?: string;
  /** What they can rate themselves on now, and what they have; absent when they cannot. */
  self?: SelfRatings;
  /** The form of an address or of the do-not-contact list, when it comes back. */
  form?: FormState;
}

export interface SelfRatings {
  questions: readonly ScaleQuestion[];
  /** Question id to 1 to 5, for what they have rated so far. */
  ratings: Readonly<Record<string, number>>;
}

/** The candidate rates themselves on what their referees are asked to rate. */
export interface SelfView extends CandidateView, SelfRatings {
  check: Pick<Check, 'head'>;
  form?: FormState;
}

export interface ReviewView extends CandidateView {
  check: ReadableCheck;
  questionnaire: Questionnaire;
  form?: FormState;
}

export interface ResultView extends CandidateView, CandidateResult {
  check: Pick<Check, 'head' | 'order' | 'referees'>;
}

export interface WithdrawView extends CandidateView {
  check: Pick<Check, 'head' | 'order' | 'scope'>;
}

export type RefuseView = WithdrawView;

export interface EndedView {
  frame: Frame;
  check: Pick<Check, 'head' | 'scope'>;
}
