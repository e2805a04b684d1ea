import { evolve } from '../domain/check/apply-decision.ts';
import type { Check } from '../domain/check/check.ts';
import type { Decision } from '../domain/check/decision.ts';
import type { Moment } from '../domain/terms/clock.ts';
import { commitRequest, transact } from './commit.ts';
import type { Table } from './table.ts';
import { mustLoad, writeFrom } from './write-from.ts';

/**
 * Lets a rule decide on a check that has just been read, and writes what it decided, all or nothing.
 *
 * @param decide pure; asked again with what is there now when somebody else was faster
 * @returns the check after the decision, and the decision
 * @throws Refusal as {@link writeFrom}, and whatever the rule refuses
 */
export const performOn = <D extends Decision>(
  table: Table,
  check: Check,
  moment: () => Moment,
  decide: (check: Check, moment: Moment) => D,
): Promise<{ check: Check; decision: D }> =>
  writeFrom(table, check, async (current) => {
    const now = moment();
    const decision = decide(current, now);
    const evolution = evolve(current, decision, now);
    if (evolution.audit.length === 0) return { check: current, decision };
    await transact(table, commitRequest(table.name, current.head, evolution));
    return { check: evolution.check, decision };
  });

/** The same for a check that has not been read yet. @throws Refusal `not_found` without such a check, and as {@link performOn} */
export const perform = async <D extends Decision>(
  table: Table,
  checkId: string,
  moment: () => Moment,
  decide: (check: Check, moment: Moment) => D,
): Promise<{ check: Check; decision: D }> => performOn(table, await mustLoad(table, checkId), moment, decide);
