import { type Check, openDisputes } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { chase, go, scopeOf, system, timetableOf } from '../check/step.ts';
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

  if (head.reviewRound < round || !head.reviewAskedAt || !head.reviewBy) {
    const askedAt = iso(moment.now);
    const until = daysAfter(
      moment,
      returned ? timetable.returnedReviewDays : reviewDaysFrom(scopeOf(check), askedAt),
    );
    const due = chase(moment, {
      askedAt,
      until,
      reminderDays: returned ? [] : timetable.reviewReminderDays,
      sent: 0,
    });
    return {
      next: 'wait',
      seconds: due.over ? 1 : due.seconds,
      head: { reviewRound: round, reviewAskedAt: askedAt, reviewBy: until, reviewReminders: 0 },
      mails: [
        returned
          ? { id: 'dispute-decided', template: 'dispute-decided', to: 'candidate' }
          : { id: 'findings-ready', template: 'findings-ready', to: 'candidate' },
      ],
      events: [{ event: returned ? 'findings.returned' : 'findings.shared', actor, data: { until } }],
    };
  }

  const due = chase(moment, {
    askedAt: head.reviewAskedAt,
    until: head.reviewBy,
    reminderDays: returned ? [] : timetable.reviewReminderDays,
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
