import type { Check } from '../../shared/domain/check/check.ts';
import type { Caller } from '../../shared/domain/check/staff.ts';
import { decideRedaction as rule } from '../../shared/domain/redaction/decide-redaction.ts';
import { performOn } from '../../shared/store/perform.ts';
import type { UseTools } from './tools.ts';

/** Decides about words that are held back, of a check that `findRedactions` has found. @returns the check as it is then @throws Refusal as the rule does */
export async function decideRedaction(
  { table, moment }: UseTools,
  caller: Caller,
  found: Check,
  decision: Omit<Parameters<typeof rule>[1], 'reviewerId'>,
): Promise<Check> {
  const input = { ...decision, reviewerId: caller.id };
  const { check } = await performOn(table, found, moment, (now, at) => rule(now, input, at));
  return check;
}
