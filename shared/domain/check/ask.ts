import { iso } from '../terms/clock.ts';
import { askOf, type Check, pendingChange, refereeById } from './check.ts';
import { newestFollowUp } from './follow-up.ts';
import type { Ask, AskKind } from './records.ts';
import { outcomeOf } from './waits.ts';

/** The round that an answer is waited for in, where what was asked before can still lie there: undefined for every other kind. */
function presentRound(check: Check, kind: AskKind, refereeId = ''): number | undefined {
  if (kind === 'scope-change') return pendingChange(check)?.n;
  if (kind === 'address') return refereeById(check, refereeId)?.addresses;
  if (kind === 'follow-up') return newestFollowUp(check, refereeId)?.round;
  return undefined;
}

/** Whether the answer is still waited for. The round before is over as soon as another is due, even before that has been asked for. */
export function isOpen(check: Check, { kind, refereeId, round, over }: Ask): boolean {
  const present = presentRound(check, kind, refereeId);
  if (over || (present !== undefined && present !== round)) return false;
  if (kind === 'scope-change') return present !== undefined;
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
