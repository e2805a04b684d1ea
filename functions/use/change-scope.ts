import type { Check } from '../../shared/domain/check/check.ts';
import { type Caller, mayChangeScope } from '../../shared/domain/check/staff.ts';
import { changeScope as rule } from '../../shared/domain/scope/change-scope.ts';
import { performOn } from '../../shared/store/perform.ts';
import { findCheck, forbidden } from './find-check.ts';
import { ownQuestions } from './place-order.ts';
import { staffActor, type UseTools } from './tools.ts';

/** A check whose scope the caller may change. @throws Refusal `forbidden`, `not_found` */
export async function findToChangeScope({ table }: UseTools, caller: Caller, id: string): Promise<Check> {
  const check = await findCheck(table, caller, id);
  if (!mayChangeScope(caller, check.head)) throw forbidden();
  return check;
}

/** Changes the scope of a check that {@link findToChangeScope} has found. @returns the check as it is then @throws Refusal as the rule does */
export async function changeScope(
  { table, moment }: UseTools,
  caller: Caller,
  found: Check,
  change: Parameters<typeof rule>[1],
): Promise<Check> {
  const own = change.package ? await ownQuestions(table, change.package) : undefined;
  const { check } = await performOn(table, found, moment, (now, at) =>
    rule(now, change, staffActor(caller), at, own),
  );
  return check;
}
