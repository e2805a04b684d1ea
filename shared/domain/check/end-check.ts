import { iso, type Moment } from '../terms/clock.ts';
import type { Check } from './check.ts';
import { type Actor, type Decision, settled, theCandidate } from './decision.ts';
import { noteOf } from './ended-note.ts';
import { mustBeOpen, notAtThisStep } from './guard.ts';

const ended = {
  refused: 'check.refused',
  withdrawn: 'check.withdrawn',
  cancelled: 'check.cancelled',
} as const;

/**
 * Ends a check from any step. From this moment its links are dead and no mail leaves but the last notices.
 * A check whose execution has failed gets a new one, which only closes it.
 */
function end(
  check: Check,
  reason: keyof typeof ended,
  actor: Actor,
  moment: Moment,
  { note, link }: { note?: string | undefined; link?: string | undefined } = {},
): Decision {
  if (check.head.ended === reason) return settled;
  mustBeOpen(check);
  const restart = check.head.attention ? { run: check.head.run + 1 } : undefined;
  return {
    head: {
      ended: reason,
      endedAt: iso(moment.now),
      ...(note && { endedNote: noteOf(note) }),
      ...(link && { endedLink: link }),
      suspendedAt: undefined,
      ...(restart && { attention: undefined, ...restart }),
    },
    remove: [...check.drafts, ...check.origins],
    events: [{ event: ended[reason], actor, ...(restart && { data: restart }) }],
  };
}

export interface LeaveInput {
  /** SHA-256 of the link through which they do it: it is the only one that still opens afterwards. */
  link: string;
}

/** The candidate says no to the whole check. @throws Refusal after they have consented (then they withdraw), or when it has ended. */
export function refuseCheck(check: Check, { link }: LeaveInput, moment: Moment): Decision {
  if (check.consent && !check.head.ended) throw notAtThisStep('refusal.consented-already');
  return end(check, 'refused', theCandidate, moment, { link });
}

/** The candidate withdraws, at any step. @throws Refusal `already_ended`. */
export const withdrawCheck = (check: Check, { link }: LeaveInput, moment: Moment): Decision =>
  end(check, 'withdrawn', theCandidate, moment, { link });

/** Staff cancel. @throws Refusal `already_ended`. */
export const cancelCheck = (check: Check, input: { actor: Actor; note?: string }, moment: Moment): Decision =>
  end(check, 'cancelled', input.actor, moment, { note: input.note });
