import { type Check, refereeById } from '../domain/check/check.ts';
import { mustNotContact } from '../domain/check/do-not-contact.ts';
import type { Mail } from '../domain/check/records.ts';
import { mails } from './mails/index.ts';

/** Whether a mail has to wait until a change of scope is settled. It is not lost: it stays queued, and leaves with the work that goes on. */
export const isHeld = ({ head }: Check, { template }: Mail): boolean =>
  head.suspendedAt !== undefined && !head.ended && !mails[template].leavesWhileSuspended;

/**
 * Whether a mail that was asked for may still leave: asked again at the moment of sending, against the newest state, so that a
 * withdrawal stops what was already on its way, and the do-not-contact list holds whatever happened before.
 */
export function mayBeSent(check: Check, mail: Mail): boolean {
  const { leavesAfterTheEnd, leavesIf } = mails[mail.template];
  if (check.head.ended && !leavesAfterTheEnd) return false;
  const referee = mail.to.kind === 'referee' ? refereeById(check, mail.to.id) : undefined;
  if (referee && mustNotContact(check.consent?.doNotContact ?? [], referee)) return false;
  return leavesIf?.(check, mail) ?? true;
}
