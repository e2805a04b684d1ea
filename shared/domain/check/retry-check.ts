import { iso, type Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';
import type { Check } from './check.ts';
import type { Actor, Decision } from './decision.ts';
import type { AskKind } from './records.ts';

export interface RetryInput {
  actor: Actor;
  /** Another address for a candidate whose mail came back. */
  candidateEmail?: string;
}

/**
 * Starts the workflow of an open check again, from where the check stands. Every step passes over what is settled.
 * It serves a check that needs attention, and moves a healthy one to a newer version of the state machine. A closed check whose
 * last mails could not be sent needs attention too: the new run sends what is still queued.
 *
 * @throws Refusal `already_ended` when the check is closed and nothing is left to do, `invalid_input` when the candidate's address is wanted and missing.
 */
export function retryCheck(check: Check, input: RetryInput, moment: Moment): Decision {
  const { head, order } = check;
  if (!head.open && !head.attention) throw new Refusal('already_ended', 'refusal.closed');
  const unreached = head.candidateBounced === true && !head.ended;
  if (unreached && !input.candidateEmail) {
    const key = 'refusal.candidate-bounced';
    throw new Refusal('invalid_input', key, [fault('candidateEmail', key)]);
  }
  const readdressed = input.candidateEmail !== undefined && input.candidateEmail !== order.candidate.email;
  const askedAfresh = new Set<AskKind>([
    // A candidate who was not reached has not been asked: the clock starts again, with a new mail.
    ...((unreached || readdressed) && !head.ended
      ? ([...(head.nominationRound === 0 ? (['consent'] as const) : []), 'scope-change'] as const)
      : []),
    // An overdue reviewer gets a new term, and a new mail.
    ...(head.attention?.reason === 'dispute_overdue' ? (['dispute'] as const) : []),
  ]);
  return {
    head: {
      run: head.run + 1,
      attention: undefined,
      ...(readdressed && { candidateSince: iso(moment.now) }),
      ...(unreached && { candidateBounced: undefined }),
    },
    remove: check.asks.filter(({ kind }) => askedAfresh.has(kind)),
    ...(readdressed &&
      input.candidateEmail && {
        put: [{ ...order, candidate: { ...order.candidate, email: input.candidateEmail } }],
      }),
    events: [{ event: 'retry.requested', actor: input.actor, data: { run: head.run + 1, readdressed } }],
  };
}
