import { askOf, type Check, undecidedRedactions } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Redaction } from '../check/records.ts';
import type { Span } from '../questions/neutrality/fault.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { type FieldFault, fault, Refusal } from '../terms/refusal.ts';
import { heldWords } from './hold-back.ts';
import { covers, joined, whole } from './spans.ts';

/** Whoever lets a text go as it is says why, in more than a word. */
export const leastReason = 10;

export const heldDecisions = ['redact', 'release'] as const;

export interface RedactionDecisionInput {
  n: number;
  decision: (typeof heldDecisions)[number];
  /** What is taken out; what was noticed when absent. */
  spans?: Span[];
  /** Needed for `release`. */
  reason?: string;
  reviewerId: string;
}

function faultsOf({ decision, spans, reason }: RedactionDecisionInput, text: string): FieldFault[] {
  if (decision === 'release') {
    if (spans && spans.length > 0) return [fault('spans', 'fault.release-takes-nothing')];
    return (reason ?? '').trim().length < leastReason
      ? [fault('reason', 'fault.say-why-released', { least: leastReason })]
      : [];
  }
  if (!spans) return [];
  if (spans.length === 0) return [fault('spans', 'fault.nothing-to-take-out')];
  return spans.flatMap((span, index) =>
    covers(text, span) ? [] : [fault(`spans.${index}`, 'fault.not-in-text')],
  );
}

function find(check: Check, { n, reviewerId }: RedactionDecisionInput): Redaction {
  mustBeOpen(check);
  if (reviewerId === check.head.requesterId) throw new Refusal('forbidden', 'refusal.own-redaction');
  const held = check.redactions.find((one) => one.n === n);
  if (!held) throw new Refusal('not_found', 'refusal.unknown-text');
  return held;
}

/**
 * A reviewer decides about a redaction: something is taken out of them, or they are released as they were written. Who comes
 * second finds it settled. With the last decision the check goes on.
 *
 * @throws Refusal `already_ended`; `forbidden` for whoever ordered the check; `not_found`; `not_at_this_step` when the time for it is
 * over; `invalid_input`: a release without a reason, or spans that take nothing out of the text
 */
export function decideRedaction(check: Check, input: RedactionDecisionInput, moment: Moment): Decision {
  const held = find(check, input);
  if (held.state === 'withheld') throw notAtThisStep('refusal.redaction-over');
  if (held.state !== 'held') return settled;
  const text = heldWords(check, held);
  const faults = faultsOf(input, text);
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.decision', faults);

  const reason = input.reason?.trim();
  const redacts = input.decision === 'redact';
  const given: readonly Span[] = input.spans ?? held.spans.map(({ start, end }) => ({ start, end }));
  const left = undecidedRedactions(check).length - 1;
  const asked = askOf(check, 'redaction');
  return {
    put: [
      // With the last text the round is over: the next one, if there is any, is asked afresh.
      ...(asked && left === 0 ? [{ ...asked, over: 'done' } as const] : []),
      {
        ...held,
        state: redacts ? 'redacted' : 'released',
        decided: {
          by: input.reviewerId,
          at: iso(moment.now),
          ...(reason && { reason }),
          spans: redacts ? joined(given.map((span) => whole(text, span))) : [],
        },
      },
    ],
    events: [
      {
        event: redacts ? 'redaction.redacted' : 'redaction.released',
        actor: { kind: 'staff', id: input.reviewerId },
        // Not which one: its number would tell whose words they are by the order in which they came.
        data: { left },
      },
    ],
  };
}
