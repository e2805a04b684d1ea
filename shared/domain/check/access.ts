import { askedUntil, type Check, refereeById } from './check.ts';
import { newestFollowUp } from './follow-up.ts';
import type { AskKind, FollowUp, Participant, RefereeState } from './records.ts';

/** What a capability link is for. Each is one person's, of one check. */
export type LinkPurpose = 'process' | 'reference' | 'follow-up' | 'result';

export interface Link {
  /** SHA-256 of the token, lower-case hex. The token itself is nowhere but in the mail. */
  hash: string;
  checkId: string;
  person: Participant;
  purpose: LinkPurpose;
  issuedAt: string;
  expiresAt: string;
}

/** Who can still answer, and who sees what they have settled. */
const opensFor: ReadonlySet<RefereeState> = new Set(['invited', 'answered', 'declined']);

/** The same for a follow-up. */
const followUpOpensFor: ReadonlySet<FollowUp['state']> = new Set(['asked', 'answered', 'declined']);

/**
 * Whether a link opens anything now. Links die with the state of the check, in the same moment as it changes;
 * nothing has to be deleted for that.
 */
export function isLinkAlive(check: Check, link: Link, now: number): boolean {
  if (Date.parse(link.expiresAt) <= now) return false;
  const { head } = check;
  const isCandidate = link.person.kind === 'candidate';
  const refereeId = link.person.kind === 'referee' ? link.person.id : undefined;
  const inTime = (kind: AskKind, clock: number) => {
    const until = askedUntil(check, kind, refereeId);
    return until !== undefined && Date.parse(until) > clock;
  };
  // A link that went to an address that was wrong may be in a stranger's mailbox.
  const stray = head.candidateSince !== undefined && link.issuedAt < head.candidateSince;
  if (isCandidate && stray) return false;
  switch (link.purpose) {
    case 'process':
      // The link through which the candidate ended the check still shows what that means. Every other one is dead.
      return isCandidate && (!head.ended || link.hash === head.endedLink);
    case 'result':
      return isCandidate && head.ended === 'completed' && head.closedAt !== undefined;
    case 'reference': {
      if (head.ended || !refereeId) return false;
      const referee = refereeById(check, refereeId);
      if (!referee) return false;
      // While the check stands still no time runs out: a referee's day moves by as long.
      const clock = head.suspendedAt ? Date.parse(head.suspendedAt) : now;
      return inTime('reference', clock) && opensFor.has(referee.state);
    }
    case 'follow-up': {
      const followUp = head.ended || !refereeId ? undefined : newestFollowUp(check, refereeId);
      return followUp !== undefined && inTime('follow-up', now) && followUpOpensFor.has(followUp.state);
    }
  }
}
