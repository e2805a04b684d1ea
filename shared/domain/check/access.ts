import { askedUntil, type Check, pendingChange, refereeById, undecidedRedactions } from './check.ts';
import { mustNotContact } from './do-not-contact.ts';
import { newestFollowUp } from './follow-up.ts';
import type { AskKind, FollowUp, Mail, MailTemplate, Participant, RefereeState } from './records.ts';

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

/** The same for what they were asked once more. */
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

/** The only mails that may leave once a check has ended: the last notices. */
const afterTheEnd: ReadonlySet<MailTemplate> = new Set([
  'report-ready',
  'result',
  'referee-thanks',
  'check-ended-candidate',
  'check-ended-requester',
  'check-ended-referee',
  'needs-attention',
]);

const whileAnswering: ReadonlySet<MailTemplate> = new Set(['referee-invitation', 'referee-reminder']);

const whileAskedOnceMore: ReadonlySet<MailTemplate> = new Set([
  'referee-follow-up',
  'referee-follow-up-reminder',
]);

/** While a change of scope waits for the candidate, only this and alarms leave: nobody is asked for anything under a scope that may not stand. */
const whileSuspended: ReadonlySet<MailTemplate> = new Set(['scope-changed', 'needs-attention']);

/** Whether a mail has to wait until a change of scope is settled. It is not lost: it stays queued, and leaves with the work that goes on. */
export const isHeld = ({ head }: Check, { template }: Mail): boolean =>
  head.suspendedAt !== undefined && !head.ended && !whileSuspended.has(template);

/**
 * Whether a mail that was asked for may still leave: asked again at the moment of sending, against the newest state, so that a
 * withdrawal stops what was already on its way, and the do-not-contact list holds whatever happened before.
 */
export function mayBeSent(check: Check, mail: Mail): boolean {
  if (check.head.ended && !afterTheEnd.has(mail.template)) return false;
  // An alarm that could not leave in time is not sent after staff have acted.
  if (mail.template === 'needs-attention') return check.head.attention !== undefined;
  if (mail.template === 'scope-changed') return pendingChange(check) !== undefined || !check.consent;
  if (mail.template === 'redaction-needed') return undecidedRedactions(check).length > 0;
  const referee = mail.to.kind === 'referee' && refereeById(check, mail.to.id);
  if (!referee) return true;
  if (mustNotContact(check.consent?.doNotContact ?? [], referee)) return false;
  if (whileAskedOnceMore.has(mail.template))
    return !referee.remindersStopped && newestFollowUp(check, referee.id)?.state === 'asked';
  return !whileAnswering.has(mail.template) || referee.state === 'invited';
}
