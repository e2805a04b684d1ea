import type { Script, Step } from '../script.ts';

export interface Scenario {
  name: string;
  script: Script;
  /** The states on the way, choices left out. */
  course: string[];
  /** The same for referees of interest. */
  referees?: Record<string, string[]>;
  error?: 'NeedsAttention';
}

/** Whom the round of outreach writes to. */
export const contact = (...referees: string[]): Step => ({ next: 'contact', referees });

/** The referees of the follow-up. */
export const followUp = (...referees: string[]): Step => ({ next: 'follow-up', referees });

/** Stretches of the usual course. */
export const consent = ['ResolveScope', 'AskForConsent', 'WaitForConsent'];
export const collection = ['PlanOutreach', 'CollectReferences', 'CountReferences'];
export const again = ['CrossVerify', 'AskFollowUps'];
export const redaction = ['CrossVerify', 'AskForRedaction', 'WaitForRedaction'];
export const review = ['CrossVerify', 'ShareFindings', 'WaitForCandidate'];
export const release = ['ReleaseReport', 'CheckClosed'];
export const ended = ['EndEarly', 'CheckEnded'];
export const staff = (report: string) => [report, 'NeedsAttention'];
export const attention = { error: 'NeedsAttention' } as const;

export const answer = ['InviteReferee', 'WaitForReferee', 'RefereeSettled'];
export const more = ['AskFollowUp', 'WaitForFollowUp', 'FollowUpSettled'];
export const correct = ['AskForAnotherAddress', 'WaitForAnotherAddress'];
