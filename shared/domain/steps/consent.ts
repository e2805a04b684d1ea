import type { Check } from '../check.ts';
import type { StepDecision } from '../decision.ts';
import { daysAfter, iso, type Moment } from '../moment.ts';
import { chase, go, system, timetableOf } from './common.ts';

/** Asks the candidate for consent and referees, reminds them, and lets the check expire when they do not answer. */
export function consentStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.nominationRound > 0) return go('nominated');
  if (head.candidateBounced) return go('unreachable');
  const timetable = timetableOf(check);
  const actor = system('consent');

  if (!head.consentAskedAt || !head.consentBy) {
    const askedAt = iso(moment.now);
    const until = daysAfter(moment, timetable.consentDays);
    const due = chase(moment, { askedAt, until, reminderDays: timetable.consentReminderDays, sent: 0 });
    return {
      next: 'wait',
      seconds: due.over ? 1 : due.seconds,
      head: { consentAskedAt: askedAt, consentBy: until },
      mails: [{ id: `consent-invitation-${head.run}`, template: 'consent-invitation', to: 'candidate' }],
      events: [{ event: 'consent.asked', actor, data: { until } }],
    };
  }

  const due = chase(moment, {
    askedAt: head.consentAskedAt,
    until: head.consentBy,
    reminderDays: timetable.consentReminderDays,
    sent: head.consentReminders,
  });
  if (due.over) {
    return {
      next: 'ended',
      head: { ended: 'expired', endedAt: iso(moment.now) },
      events: [{ event: 'check.expired', actor }],
    };
  }
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    head: { consentReminders: due.reminder },
    mails: [
      { id: `consent-reminder-${due.reminder}-${head.run}`, template: 'consent-reminder', to: 'candidate' },
    ],
    events: [{ event: 'consent.reminded', actor, data: { reminder: due.reminder } }],
  };
}
