import { chaseAsk } from '../check/chase.ts';
import { type Check, openDisputes } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { toCandidate, toStaff } from '../check/records.ts';
import { go, scopeOf, system, timetableOf } from '../check/step.ts';
import { reviewDaysFrom } from '../progress/projection.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';

const actor = system('review');

/**
 * Shows the candidate every finding before it is used, and waits for their answer. A deadline passes to closure without one;
 * a dispute goes to a reviewer first. After the reviewer's decision the findings come back once more.
 */
export function reviewStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.stage !== 'review') return go('reviewed');
  if (openDisputes(check).length > 0) return go('disputed');
  const timetable = timetableOf(check);
  const returned = check.disputes.length > 0;
  const round = returned ? 2 : 1;
  if (head.reviewDone >= round) return go('reviewed');
  const days = returned ? timetable.returnedReviewDays : reviewDaysFrom(scopeOf(check), iso(moment.now));
  return chaseAsk(
    check,
    {
      kind: 'review',
      round,
      until: () => daysAfter(moment, days),
      reminderDays: returned ? [] : timetable.reviewReminderDays,
      ask: ({ until }) => ({
        mails: [{ template: returned ? 'dispute-decided' : 'findings-ready', to: toCandidate }],
        events: [{ event: returned ? 'findings.returned' : 'findings.shared', actor, data: { until } }],
      }),
      remind: ({ reminders: reminder }) => ({
        mails: [{ template: 'findings-reminder', to: toCandidate, reminder }],
        events: [{ event: 'findings.reminded', actor, data: { reminder } }],
      }),
      lapse: (ask) => ({
        next: 'reviewed',
        head: { reviewDone: round },
        put: [{ ...ask, over: 'lapsed' }],
        events: [{ event: 'review.lapsed', actor, data: { round } }],
      }),
    },
    moment,
  );
}

/** Asks a reviewer to decide the open disputes. A dispute blocks the report: past its time it needs staff, it never lapses. */
export function disputeStep(check: Check, moment: Moment): StepDecision {
  const disputes = openDisputes(check).length;
  if (check.head.stage !== 'review' || disputes === 0) return go('decided');
  const timetable = timetableOf(check);
  const { run } = check.head;
  return chaseAsk(
    check,
    {
      kind: 'dispute',
      round: 1,
      until: () => daysAfter(moment, timetable.disputeDays),
      reminderDays: timetable.disputeReminderDays,
      ask: ({ until }) => ({
        mails: [{ template: 'dispute-opened', to: toStaff, run }],
        events: [{ event: 'reviewer.asked', actor, data: { until, disputes } }],
      }),
      remind: ({ reminders: reminder }) => ({
        mails: [{ template: 'dispute-reminder', to: toStaff, reminder, run }],
        events: [{ event: 'reviewer.reminded', actor, data: { reminder } }],
      }),
      lapse: () => go('overdue'),
    },
    moment,
  );
}
