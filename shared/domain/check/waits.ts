import {
  type Check,
  openDisputes,
  pendingChange,
  refereeById,
  reviewRound,
  undecidedRedactions,
} from './check.ts';
import { isOpenFollowUp, newestFollowUp } from './follow-up.ts';
import type { Wait, WaitKind } from './records.ts';

type Outcome = (check: Check, refereeId: string) => string | undefined;

const unreachable = ({ head }: Check) => (head.candidateBounced ? 'unreachable' : undefined);

/** The outcome of each wait, as the `next` that the state machine goes on with; undefined while nothing has been decided. */
const outcomes: Record<WaitKind, Outcome> = {
  consent: (check) =>
    !pendingChange(check) && check.head.nominationRound > 0 ? 'nominated' : unreachable(check),
  reference: (check, refereeId) => {
    const state = refereeById(check, refereeId)?.state;
    if (state === 'invited') return undefined;
    // Somebody who is waited for had been invited: "nominated" is a bounce that was answered before anybody looked.
    return state === 'bounced' || state === 'nominated' ? 'bounced' : 'done';
  },
  address: (check, refereeId) =>
    refereeById(check, refereeId)?.state === 'bounced' ? undefined : 'corrected',
  'more-referees': ({ head }) => (head.nominationRound === 2 ? 'nominated' : undefined),
  'follow-up': (check, refereeId) => {
    const followUp = newestFollowUp(check, refereeId);
    return followUp && isOpenFollowUp(followUp) ? undefined : 'done';
  },
  redaction: (check) => (undecidedRedactions(check).length === 0 ? 'decided' : undefined),
  review: (check) => {
    // A dispute that was decided before this wait was looked at still has to come back to the candidate.
    if (openDisputes(check).length > 0 || (check.disputes.length > 0 && reviewRound(check) === 1))
      return 'disputed';
    return check.head.reviewDone >= reviewRound(check) ? 'reviewed' : undefined;
  },
  dispute: (check) => (openDisputes(check).length === 0 ? 'decided' : undefined),
};

/**
 * The outcome that a waiting state has been waiting for, as far as the check knows it. It reads the state and nothing else, so that it does not matter
 * whether the decision or the wait came first.
 *
 * @returns the `next` that the state machine goes on with, or undefined while nothing has been decided
 */
export const outcomeOf = (
  check: Check,
  { kind, refereeId = '' }: Pick<Wait, 'kind' | 'refereeId'>,
): string | undefined => (check.head.ended ? 'ended' : outcomes[kind](check, refereeId));
