import type { Check } from './check.ts';
import type { Actor, StepDecision } from './decision.ts';
import type { Scope, Timetable } from './records.ts';

/** Nothing to write; the state machine goes on at `next`. */
export const go = (next: string): StepDecision => ({ events: [], next });

export const system = (id: string): Actor => ({ kind: 'system', id });

/** The scope of a check. @throws Error when a step runs before it was resolved. */
export function scopeOf({ scope }: Pick<Check, 'scope'>): Scope {
  if (!scope) throw new Error('The scope has not been resolved.');
  return scope;
}

/** The timetable of a check whose scope stands. @throws Error when a step runs before the scope was resolved. */
export const timetableOf = (check: Pick<Check, 'scope'>): Timetable => scopeOf(check).timetable;
