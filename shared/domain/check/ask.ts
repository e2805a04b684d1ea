import { iso } from '../terms/clock.ts';
import { askOf, type Check, pendingChange } from './check.ts';
import type { Ask, AskKind } from './records.ts';
import { outcomeOf } from './waits.ts';

/** Whether the answer is still waited for. */
export function isOpen(check: Check, { kind, refereeId, over }: Ask): boolean {
  if (over) return false;
  if (kind === 'scope-change') return pendingChange(check) !== undefined;
  return outcomeOf(check, { kind, ...(refereeId && { refereeId }) }) === undefined;
}

/** The same as {@link askOf}, as long as the answer is still waited for. */
export function openAsk(check: Check, kind: AskKind, refereeId?: string): Ask | undefined {
  const ask = askOf(check, kind, refereeId);
  return ask && isOpen(check, ask) ? ask : undefined;
}

/** Moves what is asked by so many milliseconds, for a time in which nobody could answer. */
export const postponed = (ask: Ask, by: number): Ask => ({
  ...ask,
  askedAt: iso(Date.parse(ask.askedAt) + by),
  until: iso(Date.parse(ask.until) + by),
});
