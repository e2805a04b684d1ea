import type { CheckStatus, EndReason, Stage } from '../domain/check.ts';
import type { FactAnswer, FactVerdict } from '../domain/findings.ts';
import type { RefereeRole, RefereeState } from '../domain/records.ts';

/** How a person reads each word of the domain. Records, so that a new word without a reading does not compile. */

export const roleWord: Record<RefereeRole, string> = {
  manager: 'manager',
  peer: 'colleague',
  report: 'person they managed',
  client: 'client',
  hr: 'HR',
  other: 'other',
};

/** For the candidate's choice: "How do you know them?" */
export const roleChoice: Record<RefereeRole, string> = {
  manager: 'They managed me',
  peer: 'We were colleagues',
  report: 'I managed them',
  client: 'They were a client',
  hr: 'They worked in HR',
  other: 'Something else',
};

/** "You were asked as …" */
export const roleOfReferee: Record<RefereeRole, string> = {
  manager: 'their manager',
  peer: 'a colleague',
  report: 'somebody they managed',
  client: 'a client',
  hr: 'somebody from HR',
  other: 'somebody who knows their work',
};

/** The same, said to the candidate. */
export const roleToCandidate: Record<RefereeRole, string> = {
  manager: 'your manager',
  peer: 'a colleague',
  report: 'somebody you managed',
  client: 'a client',
  hr: 'somebody from HR',
  other: 'somebody else who knows your work',
};

/** Headings for a group of people in one role. */
export const rolePlural: Record<RefereeRole, string> = {
  manager: 'Managers',
  peer: 'Colleagues',
  report: 'People they managed',
  client: 'Clients',
  hr: 'HR',
  other: 'Others',
};

export const refereeStateWord: Record<RefereeState, string> = {
  nominated: 'About to be asked',
  invited: 'Asked, not answered yet',
  bounced: 'Our mail came back',
  answered: 'Answered',
  declined: 'Declined',
  unanswered: 'Did not answer in time',
  unreachable: 'Could not be reached',
};

export const statusWord: Record<CheckStatus, string> = {
  ordered: 'Ordered',
  awaiting_consent: 'Waiting for consent',
  collecting: 'Collecting answers',
  verifying: 'Comparing answers',
  in_review: 'With the candidate',
  disputed: 'Disputed',
  closing: 'Closing',
  needs_attention: 'Needs attention',
  completed: 'Completed',
  not_enough_evidence: 'Not enough evidence',
  order_refused: 'Order refused',
  refused: 'Refused by the candidate',
  withdrawn: 'Withdrawn by the candidate',
  cancelled: 'Cancelled',
  expired: 'Expired',
};

export const stageWord: Record<Stage, string> = {
  scope: 'Setting the scope',
  consent: 'Consent and referees',
  collection: 'Collecting answers',
  verification: 'Comparing answers',
  review: 'The candidate reads and answers',
  closure: 'Report and result',
};

export const factVerdictWord: Record<FactVerdict, string> = {
  confirmed: 'Confirmed',
  minor_difference: 'Small difference',
  contradicted: 'Differs',
  unverified: 'Not verified',
};

export const factAnswerWord: Record<FactAnswer, string> = {
  confirms: 'Confirms',
  differs: 'Differs',
  does_not_know: 'Does not know',
};

/** What the end of a check means, for the candidate. */
export const endTitle: Record<EndReason, string> = {
  completed: 'This check is complete',
  not_enough_evidence: 'This check closed without a report',
  order_refused: 'This check was not started',
  refused: 'You have refused this check',
  withdrawn: 'You have withdrawn from this check',
  cancelled: 'This check was cancelled',
  expired: 'The time for this check has passed',
};

/** "1 referee", "3 referees". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
