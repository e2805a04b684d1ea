import type { Check } from '../../shared/domain/check/check.ts';
import { retryCheck as rule } from '../../shared/domain/check/retry-check.ts';
import { type Caller, mayRetry } from '../../shared/domain/check/staff.ts';
import { performOn } from '../../shared/store/perform.ts';
import { findCheck, forbidden } from './find-check.ts';
import { staffActor, type UseTools } from './tools.ts';

/** A check that the caller may retry. @throws Refusal `forbidden`, `not_found` */
export async function findToRetry({ table }: UseTools, caller: Caller, id: string): Promise<Check> {
  const check = await findCheck(table, caller, id);
  if (!mayRetry(caller, check.head)) throw forbidden();
  return check;
}

/** Lets a check that {@link findToRetry} has found go on. @returns the check as it is then @throws Refusal as the rule does */
export async function retryCheck(
  { table, moment }: UseTools,
  caller: Caller,
  found: Check,
  { candidateEmail }: { candidateEmail?: string | undefined },
): Promise<Check> {
  const input = { actor: staffActor(caller), ...(candidateEmail && { candidateEmail }) };
  const { check } = await performOn(table, found, moment, (now, at) => rule(now, input, at));
  return check;
}
