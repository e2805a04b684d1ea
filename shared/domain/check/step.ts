import { daysAfter, isPast, type Moment, secondsUntil } from '../terms/clock.ts';
import type { Check } from './check.ts';
import type { Actor, StepDecision } from './decision.ts';
import type { Scope, Timetable } from './records.ts';

/** Nothing to write; the state machine goes on at `next`. */
export const go = (next: string): StepDecision => ({ events: [], next });

export const system = (id: string): Actor => ({ kind: 'system', id });

/** The scope of a check. @throws Error when a step runs before it was resolved. */
export function scopeOf({ scope }: Check): Scope {
  if (!scope) throw new Error('The scope has not been resolved.');
  return scope;
}

/** The timetable of a check whose scope stands. @throws Error when a step runs before the scope was resolved. */
export const timetableOf = (check: Check): Timetable => scopeOf(check).timetable;

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
 * What is due for somebody who has been asked: nothing but waiting, a reminder, or the end of their time.
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
