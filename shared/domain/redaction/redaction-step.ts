import { type Check, undecidedRedactions } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import type { Redaction } from '../check/records.ts';
import { chase, go, system, timetableOf } from '../check/step.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';
import { roundOver } from './decide-redaction.ts';

const actor = system('redaction');

/** A transaction takes a hundred items, the head, the event and a mail among them. */
const mostAtOnce = 90;

/** Leaves undecided texts out for good. Those that do not fit into one transaction are taken at the next turn. */
function withhold(undecided: readonly Redaction[]): StepDecision {
  const now = undecided.slice(0, mostAtOnce);
  const left = undecided.length - now.length;
  return {
    ...(left > 0 ? { next: 'wait', seconds: 1 } : { next: 'decided', head: roundOver }),
    put: now.map((held): Redaction => ({ ...held, state: 'withheld' })),
    events: [{ event: 'redaction.withheld', actor, data: { texts: now.length } }],
  };
}

/**
 * Asks the reviewers to decide about words that are held back, reminds them once, halfway, and when their time is over leaves the words
 * out.
 */
export function redactionStep(check: Check, moment: Moment): StepDecision {
  const undecided = undecidedRedactions(check);
  if (undecided.length === 0) return go('decided');
  const { head } = check;
  const { redactionDays } = timetableOf(check);
  const reminderDays = [redactionDays / 2];

  if (!head.redactionAskedAt || !head.redactionBy) {
    const round = (head.redactionRound ?? 0) + 1;
    const askedAt = iso(moment.now);
    const until = daysAfter(moment, redactionDays);
    const due = chase(moment, { askedAt, until, reminderDays, sent: 0 });
    return {
      next: 'wait',
      seconds: due.over ? 1 : due.seconds,
      head: { redactionRound: round, redactionAskedAt: askedAt, redactionBy: until, redactionReminders: 0 },
      mails: [{ id: `redaction-needed-${round}`, template: 'redaction-needed', to: 'staff' }],
      events: [{ event: 'redaction.asked', actor, data: { texts: undecided.length, until } }],
    };
  }

  const due = chase(moment, {
    askedAt: head.redactionAskedAt,
    until: head.redactionBy,
    reminderDays,
    sent: head.redactionReminders ?? 0,
  });
  if (due.over) return withhold(undecided);
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    head: { redactionReminders: due.reminder },
    mails: [
      {
        id: `redaction-needed-${head.redactionRound ?? 1}-reminder-${due.reminder}`,
        template: 'redaction-needed',
        to: 'staff',
      },
    ],
    events: [{ event: 'redaction.reminded', actor, data: { reminder: due.reminder } }],
  };
}
