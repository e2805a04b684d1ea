import { chaseAsk } from '../check/chase.ts';
import { askOf, type Check, undecidedRedactions } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { type Redaction, toStaff } from '../check/records.ts';
import { go, system, timetableOf } from '../check/step.ts';
import { daysAfter, type Moment } from '../terms/clock.ts';

const actor = system('redaction');

/**
 * Asks the reviewers to decide about a redaction, reminds them once, halfway, and when their time is over leaves the words
 * out for good.
 */
export function redactionStep(check: Check, moment: Moment): StepDecision {
  const undecided = undecidedRedactions(check);
  const texts = undecided.length;
  if (texts === 0) return go('decided');
  const { redactionDays } = timetableOf(check);
  const before = askOf(check, 'redaction');
  const round = before ? before.round + (before.over ? 1 : 0) : 1;
  return chaseAsk(
    check,
    {
      kind: 'redaction',
      round,
      until: () => daysAfter(moment, redactionDays),
      reminderDays: [redactionDays / 2],
      ask: ({ until }) => ({
        mails: [{ template: 'redaction-needed', to: toStaff, round }],
        events: [{ event: 'redaction.asked', actor, data: { texts, until } }],
      }),
      remind: ({ reminders: reminder }) => ({
        mails: [{ template: 'redaction-needed', to: toStaff, round, reminder }],
        events: [{ event: 'redaction.reminded', actor, data: { reminder } }],
      }),
      lapse: (ask) => ({
        next: 'decided',
        put: [
          { ...ask, over: 'lapsed' },
          ...undecided.map((held): Redaction => ({ ...held, state: 'withheld' })),
        ],
        events: [{ event: 'redaction.withheld', actor, data: { texts } }],
      }),
    },
    moment,
  );
}
