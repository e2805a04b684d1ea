import { daysAfter, iso, isPast, type Moment, secondsUntil } from '../terms/clock.ts';
import { askOf, type Check } from './check.ts';
import type { Decision, StepDecision } from './decision.ts';
import type { Ask } from './records.ts';
import { go } from './step.ts';

export interface Chase {
  /** When the person was first asked. */
  askedAt: string;
  /** Until when they can act. */
  until: string;
  /** Days after `askedAt` on which a reminder is due; the length is the cap. */
  reminderDays: number[];
  /** Reminders sent so far. */
  sent: number;
  /** The person wants no reminders. */
  stopped?: boolean;
}

/**
 * Says what is due for somebody who has been asked: nothing but waiting, a reminder, or the end of their time.
 * Missed reminders (the system was down) are not sent in a bunch: one goes out, and the others of the past are passed over.
 *
 * @returns `reminder`: the number of the reminder to send now, from 1; `seconds`: how long to wait until the next thing is due
 */
export function chase(
  moment: Moment,
  { askedAt, until, reminderDays, sent, stopped }: Chase,
): { over: true } | { over: false; reminder?: number; seconds: number } {
  if (isPast(moment, until)) return { over: true };
  const moments = stopped ? [] : reminderDays.map((days) => daysAfter(moment, days, askedAt));
  const passed = moments.filter((at) => isPast(moment, at)).length;
  const next = moments[Math.max(passed, sent)];
  const seconds = secondsUntil(moment, next && next < until ? next : until);
  return passed > sent ? { over: false, reminder: passed, seconds } : { over: false, seconds };
}

/** The request to somebody, and how they are reminded. */
export interface Request extends Pick<Ask, 'kind' | 'refereeId' | 'round'> {
  /** Until when they can act, ISO 8601. Asked for only when they are asked. */
  until: () => string;
  /** Days after the first mail on which a reminder is due. */
  reminderDays: number[];
  /** The person wants no reminders. */
  stopped?: boolean;
  /** The first mail, and whatever else begins with it. */
  ask: (ask: Ask) => Decision;
  remind: (ask: Ask) => Decision;
  /** Their time is over. */
  lapse: (ask: Ask) => StepDecision;
}

const waiting = (ask: Ask, decision: Decision, seconds: number): StepDecision => ({
  ...decision,
  next: 'wait',
  seconds,
  put: [ask, ...(decision.put ?? [])],
});

/**
 * The one rule by which people are asked, reminded up to a cap and let go of: asks when this round has not been asked for, reminds when a
 * reminder is due, lapses when the time is over, and otherwise waits. Safe to run at any time and twice.
 */
export function chaseAsk(check: Check, request: Request, moment: Moment): StepDecision {
  const { kind, refereeId, round, reminderDays, stopped = false } = request;
  const asked = askOf(check, kind, refereeId);
  if (!asked || asked.round < round) {
    const first: Ask = {
      type: 'ask',
      kind,
      ...(refereeId && { refereeId }),
      round,
      askedAt: iso(moment.now),
      until: request.until(),
      reminders: 0,
    };
    const due = chase(moment, { ...first, reminderDays, sent: 0, stopped });
    return waiting(first, request.ask(first), due.over ? 1 : due.seconds);
  }
  const due = chase(moment, { ...asked, reminderDays, sent: asked.reminders, stopped });
  if (due.over) return request.lapse(asked);
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  const reminded = { ...asked, reminders: due.reminder };
  return waiting(reminded, request.remind(reminded), due.seconds);
}
