import type { Check } from '../../shared/domain/check/check.ts';
import { cancelCheck as rule } from '../../shared/domain/check/end-check.ts';
import { type Caller, mayCancel } from '../../shared/domain/check/staff.ts';
import { performOn } from '../../shared/store/perform.ts';
import { findCheck, forbidden } from './find-check.ts';
import { staffActor, type UseTools } from './tools.ts';

/** A check that the caller may cancel. @throws Refusal `forbidden`, `not_found` */
export async function findToCancel({ table }: UseTools, caller: Caller, id: string): Promise<Check> {
  const check = await findCheck(table, caller, id);
  if (!mayCancel(caller, check.head)) throw forbidden();
  return check;
}

/** Ends a check that {@link findToCancel} has found. @returns the check as it is then @throws Refusal as the rule does */
export async function cancelCheck(
  { table, moment }: UseTools,
  caller: Caller,
  found: Check,
  { note }: { note?: string | undefined },
): Promise<Check> {
  const input = { actor: staffActor(caller), ...(note && { note }) };
  const { check } = await performOn(table, found, moment, (now, at) => rule(now, input, at));
  return check;
}
