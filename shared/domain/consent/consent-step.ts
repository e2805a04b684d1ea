import { evolve } from '../check/apply-decision.ts';
import { type Check, pendingChange } from '../check/check.ts';
import { continueWork } from '../check/continue-work.ts';
import type { Decision, StepDecision } from '../check/decision.ts';
import type { ScopeChange } from '../check/records.ts';
import { chase, go, system, timetableOf } from '../check/step.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';

/** Asks the candidate for consent and referees, reminds them, and lets the check expire when they do not answer. */
export function consentStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  const change = pendingChange(check);
  if (change) return head.candidateBounced ? go('unreachable') : changeStep(check, change, moment);
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

/** One decision after another, written as one. */
const both = (first: Decision, second: StepDecision): StepDecision => ({
  ...second,
  head: { ...first.head, ...second.head },
  put: [...(first.put ?? []), ...(second.put ?? [])],
  mails: [...(first.mails ?? []), ...(second.mails ?? [])],
  events: [...first.events, ...second.events],
});

/** Asks the candidate about a change of scope. Nobody's silence is consent: without an answer the check goes on as it was agreed before. */
function changeStep(check: Check, change: ScopeChange, moment: Moment): StepDecision {
  const { head } = check;
  const actor = system('consent');
  const until = head.changeBy ?? iso(moment.now);
  const sent = head.changeReminders ?? 0;
  const due = chase(moment, {
    askedAt: change.at,
    until,
    reminderDays: timetableOf(check).consentReminderDays,
    sent,
  });
  if (due.over) {
    const continued = continueWork(check, moment);
    const lapsed: Decision = {
      ...continued,
      put: [{ ...change, settled: { outcome: 'lapsed', at: iso(moment.now) } }, ...continued.put],
      events: [{ event: 'scope_change.lapsed', actor, data: { change: change.n } }],
    };
    // The referees are still to be named: what is due for that, is due now.
    return both(lapsed, consentStep(evolve(check, lapsed, moment).check, moment));
  }
  // A question that went to an address that was wrong has not been asked.
  const first = `scope-changed-${change.n}-0${head.candidateSince && head.candidateSince > change.at ? `-${head.run}` : ''}`;
  const asked = check.mails.some(
    ({ id, at }) => id.startsWith(`scope-changed-${change.n}-`) && at >= (head.candidateSince ?? ''),
  );
  if (asked && !due.reminder) return { ...go('wait'), seconds: due.seconds };
  const passed = due.reminder ?? sent;
  return {
    next: 'wait',
    seconds: due.seconds,
    // Reminders that were due before the first mail left are passed over.
    head: { changeReminders: passed },
    mails: [
      {
        id: asked ? `scope-changed-${change.n}-${passed}` : first,
        template: 'scope-changed',
        to: 'candidate',
      },
    ],
    events: [
      {
        event: asked ? 'scope_change.reminded' : 'scope_change.asked',
        actor,
        data: { change: change.n, until },
      },
    ],
  };
}
