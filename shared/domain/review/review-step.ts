import { type Check, openDisputes } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { chase, go, scopeOf, system, timetableOf } from '../check/step.ts';
import { reviewDaysFrom } from '../progress/projection.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';

const actor = system('review');

/** Days from the first question about the findings on which the candidate is reminded; none in the second round. */
const remindersOf = (check: Check, round: 1 | 2): number[] =>
  round === 2 ? [] : timetableOf(check).reviewReminderDays;

/** Shows the candidate the findings: all of them, or in the second round again, with the decisions of the reviewer. */
function showFindings(check: Check, round: 1 | 2, moment: Moment): StepDecision {
  const again = round === 2;
  const askedAt = iso(moment.now);
  const days = again ? timetableOf(check).returnedReviewDays : reviewDaysFrom(scopeOf(check), askedAt);
  const until = daysAfter(moment, days);
  const due = chase(moment, { askedAt, until, reminderDays: remindersOf(check, round), sent: 0 });
  const mail = again ? 'dispute-decided' : 'findings-ready';
  return {
    next: 'wait',
    seconds: due.over ? 1 : due.seconds,
    head: { reviewRound: round, reviewAskedAt: askedAt, reviewBy: until, reviewReminders: 0 },
    mails: [{ id: mail, template: mail, to: 'candidate' }],
    events: [{ event: again ? 'findings.returned' : 'findings.shared', actor, data: { until } }],
  };
}

/**
 * Shows the candidate every finding before it is used, and waits for their answer. A deadline passes to closure without one;
 * a dispute goes to a reviewer first. After the reviewer's decision the findings come back once more.
 */
export function reviewStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.stage !== 'review') return go('reviewed');
  if (openDisputes(check).length > 0) return go('disputed');
  const round = check.disputes.length > 0 ? 2 : 1;
  if (head.reviewDone >= round) return go('reviewed');
  if (head.reviewRound < round || !head.reviewAskedAt || !head.reviewBy)
    return showFindings(check, round, moment);

  const due = chase(moment, {
    askedAt: head.reviewAskedAt,
    until: head.reviewBy,
    reminderDays: remindersOf(check, round),
    sent: head.reviewReminders,
  });
  if (due.over) {
    return {
      next: 'reviewed',
      head: { reviewDone: round, ...(round === 1 && { reviewLapsed: true }) },
      events: [{ event: 'review.lapsed', actor, data: { round } }],
    };
  }
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    head: { reviewReminders: due.reminder },
    mails: [{ id: `findings-reminder-${due.reminder}`, template: 'findings-reminder', to: 'candidate' }],
    events: [{ event: 'findings.reminded', actor, data: { reminder: due.reminder } }],
  };
}

/** Asks a reviewer to decide the open disputes. A dispute blocks the report: past its time it needs staff, it never lapses. */
export function disputeStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.stage !== 'review' || openDisputes(check).length === 0) return go('decided');
  const timetable = timetableOf(check);

  if (!head.reviewerAskedAt || !head.disputeBy) {
    const askedAt = iso(moment.now);
    const until = daysAfter(moment, timetable.disputeDays);
    const due = chase(moment, { askedAt, until, reminderDays: timetable.disputeReminderDays, sent: 0 });
    return {
      next: 'wait',
      seconds: due.over ? 1 : due.seconds,
      head: { reviewerAskedAt: askedAt, disputeBy: until, disputeReminders: 0 },
      mails: [{ id: `dispute-opened-${head.run}`, template: 'dispute-opened', to: 'staff' }],
      events: [{ event: 'reviewer.asked', actor, data: { until, disputes: openDisputes(check).length } }],
    };
  }

  const due = chase(moment, {
    askedAt: head.reviewerAskedAt,
    until: head.disputeBy,
    reminderDays: timetable.disputeReminderDays,
    sent: head.disputeReminders,
  });
  if (due.over) return go('overdue');
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    head: { disputeReminders: due.reminder },
    mails: [
      { id: `dispute-reminder-${due.reminder}-${head.run}`, template: 'dispute-reminder', to: 'staff' },
    ],
    events: [{ event: 'reviewer.reminded', actor, data: { reminder: due.reminder } }],
  };
}
