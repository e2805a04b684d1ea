import { type Check, openDisputes, pendingChange, refereeById, undecidedRedactions } from './check.ts';
import { isOpenFollowUp, newestFollowUp } from './follow-up.ts';
import type { Wait } from './records.ts';

/**
 * What a waiting state has been waiting for, as far as the check knows it: the `next` that the state machine goes on with,
 * or undefined while nothing has been decided. It reads the state and nothing else, so that it does not matter whether the
 * decision or the wait came first.
 */
export function outcomeOf(check: Check, wait: Pick<Wait, 'name'>): string | undefined {
  const { head } = check;
  if (head.ended) return 'ended';
  const [kind, refereeId = ''] = wait.name.split('/');
  switch (kind) {
    case 'consent':
      if (pendingChange(check)) return head.candidateBounced ? 'unreachable' : undefined;
      if (head.nominationRound > 0) return 'nominated';
      return head.candidateBounced ? 'unreachable' : undefined;
    case 'referee': {
      const state = refereeById(check, refereeId)?.state;
      if (state === 'invited') return undefined;
      // Whoever waits here had been invited: "nominated" is a bounce that was mended before anybody looked.
      return state === 'bounced' || state === 'nominated' ? 'bounced' : 'done';
    }
    case 'address':
      return refereeById(check, refereeId)?.state === 'bounced' ? undefined : 'mended';
    case 'more-referees':
      return head.nominationRound === 2 ? 'nominated' : undefined;
    case 'follow-up': {
      const followUp = newestFollowUp(check, refereeId);
      return followUp && isOpenFollowUp(followUp) ? undefined : 'done';
    }
    case 'redaction':
      return undecidedRedactions(check).length === 0 ? 'decided' : undefined;
    case 'review':
      // A dispute that was decided before this wait was looked at still has to come back to the candidate.
      if (openDisputes(check).length > 0 || (check.disputes.length > 0 && head.reviewRound === 1))
        return 'disputed';
      return head.reviewDone >= head.reviewRound ? 'reviewed' : undefined;
    case 'dispute':
      return openDisputes(check).length === 0 ? 'decided' : undefined;
    default:
      throw new Error(`Nothing is known of a wait called ${wait.name}.`);
  }
}

/** The referee that a wait is about, if any. */
export const refereeOfWait = (name: string): string | undefined => name.split('/')[1];
