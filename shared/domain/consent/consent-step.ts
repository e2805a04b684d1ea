import { evolve } from '../check/apply-decision.ts';
import { chaseAsk } from '../check/chase.ts';
import { type Check, pendingChange } from '../check/check.ts';
import { continueWork } from '../check/continue-work.ts';
import type { Decision, StepDecision } from '../check/decision.ts';
import { type ScopeChange, toCandidate } from '../check/records.ts';
import { go, system, timetableOf } from '../check/step.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';

const actor = system('consent');

/** Asks the candidate for consent and referees, reminds them, and lets the check expire when they do not answer. */
export function consentStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  const change = pendingChange(check);
  if (change) return head.candidateBounced ? go('unreachable') : changeStep(check, change, moment);
  if (head.nominationRound > 0) return go('nominated');
  if (head.candidateBounced) return go('unreachable');
  const { consentDays, consentReminderDays } = timetableOf(check);
  const { run } = head;
  return chaseAsk(
    check,
    {
      kind: 'consent',
      round: 1,
      until: () => daysAfter(moment, consentDays),
      reminderDays: consentReminderDays,
      ask: ({ until }) => ({
        mails: [{ template: 'consent-invitation', to: toCandidate, run }],
        events: [{ event: 'consent.asked', actor, data: { until } }],
      }),
      remind: ({ reminders: reminder }) => ({
        mails: [{ template: 'consent-reminder', to: toCandidate, reminder, run }],
        events: [{ event: 'consent.reminded', actor, data: { reminder } }],
      }),
      lapse: () => ({
        next: 'ended',
        head: { ended: 'expired', endedAt: iso(moment.now) },
        events: [{ event: 'check.expired', actor }],
      }),
    },
    moment,
  );
}

/** One decision after another, written as one. */
const both = (first: Decision, second: StepDecision): StepDecision => ({
  ...second,
  head: { ...first.head, ...second.head },
  put: [...(first.put ?? []), ...(second.put ?? [])],
  remove: [...(first.remove ?? []), ...(second.remove ?? [])],
  mails: [...(first.mails ?? []), ...(second.mails ?? [])],
  events: [...first.events, ...second.events],
});

/** Asks the candidate about a change of scope. Nobody's silence is consent: without an answer the check goes on as it was agreed before. */
function changeStep(check: Check, change: ScopeChange, moment: Moment): StepDecision {
  const { consentDays, consentReminderDays } = timetableOf(check);
  const { run } = check.head;
  const { n } = change;
  return chaseAsk(
    check,
    {
      kind: 'scope-change',
      round: n,
      until: () => daysAfter(moment, consentDays),
      reminderDays: consentReminderDays,
      ask: ({ until }) => ({
        mails: [{ template: 'scope-changed', to: toCandidate, round: n, run }],
        events: [{ event: 'scope_change.asked', actor, data: { change: n, until } }],
      }),
      remind: ({ reminders: reminder, until }) => ({
        mails: [{ template: 'scope-changed', to: toCandidate, round: n, reminder, run }],
        events: [{ event: 'scope_change.reminded', actor, data: { change: n, until } }],
      }),
      lapse: () => {
        const continued = continueWork(check, moment);
        const lapsed: Decision = {
          ...continued,
          put: [{ ...change, settled: { outcome: 'lapsed', at: iso(moment.now) } }, ...continued.put],
          events: [{ event: 'scope_change.lapsed', actor, data: { change: n } }],
        };
        // The referees are still to be named: what is due for that, is due now.
        return both(lapsed, consentStep(evolve(check, lapsed, moment).check, moment));
      },
    },
    moment,
  );
}
