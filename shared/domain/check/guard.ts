import { Refusal, type RefusalKey } from '../terms/refusal.ts';
import type { Check } from './check.ts';

/** @throws Refusal `already_ended` when the check has ended, for whatever reason. */
export function mustBeOpen(check: Check): void {
  if (check.head.ended) throw new Refusal('already_ended', 'refusal.ended');
}

export const notAtThisStep = (key: RefusalKey): Refusal => new Refusal('not_at_this_step', key);
