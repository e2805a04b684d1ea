import { setTimeout as pause } from 'node:timers/promises';
import { evolve } from '../domain/check/apply-decision.ts';
import type { Check } from '../domain/check/check.ts';
import type { Decision } from '../domain/check/decision.ts';
import type { Moment } from '../domain/terms/clock.ts';
import { Refusal } from '../domain/terms/refusal.ts';
import { Conflict, commitRequest, transact } from './commit.ts';
import { loadCheck } from './load-check.ts';
import type { Table } from './table.ts';

const attempts = 8;

/**
 * Lets a rule decide on a check and writes what it decided, all or nothing. When somebody else was faster, the rule is asked
 * again with what is there now, so that the loser of a race gets the settled answer.
 *
 * @param decide pure; may be asked several times
 * @returns the check after the decision, and the decision
 * @throws Refusal `not_found` without such a check, `try_again` when the check is changed faster than we can read it, and whatever the rule refuses
 */
export async function perform<D extends Decision>(
  table: Table,
  checkId: string,
  moment: () => Moment,
  decide: (check: Check, moment: Moment) => D,
): Promise<{ check: Check; decision: D }> {
  for (let attempt = 1; ; attempt += 1) {
    const check = await loadCheck(table, checkId);
    if (!check) throw new Refusal('not_found', 'refusal.unknown-check');
    const now = moment();
    const decision = decide(check, now);
    const evolution = evolve(check, decision, now);
    if (evolution.audit.length === 0) return { check, decision };
    try {
      await transact(table, commitRequest(table.name, check.head, evolution));
      return { check: evolution.check, decision };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (attempt === attempts) throw new Refusal('try_again', 'refusal.busy');
      // Ever longer and uneven, so that several losers do not collide again.
      await pause(Math.random() * 20 * 2 ** attempt);
    }
  }
}
