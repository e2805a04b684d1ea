import { setTimeout as pause } from 'node:timers/promises';
import type { Check } from '../domain/check/check.ts';
import { Refusal } from '../domain/terms/refusal.ts';
import { Conflict } from './commit.ts';
import { loadCheck } from './load-check.ts';
import type { Table } from './table.ts';

const attempts = 8;

/** A check that must be there. @throws Refusal `not_found` */
export async function mustLoad(table: Table, checkId: string): Promise<Check> {
  const check = await loadCheck(table, checkId);
  if (!check) throw new Refusal('not_found', 'refusal.unknown-check');
  return check;
}

/**
 * Writes what follows from a check. When somebody else was faster, the check is read again and the write is worked out again from what
 * is there then, so that the loser of a race gets the settled answer. This is the only such loop.
 *
 * @param check as it has just been read; it is not read again unless the race is lost
 * @param write may be called several times; throws `Conflict` when its conditions did not hold
 * @throws Refusal `try_again` when the check is changed faster than we can read it, `not_found` when it has gone meanwhile
 */
export async function writeFrom<T>(
  table: Table,
  check: Check,
  write: (current: Check) => Promise<T>,
): Promise<T> {
  let current = check;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write(current);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (attempt === attempts) throw new Refusal('try_again', 'refusal.busy');
      // Ever longer and uneven, so that several losers do not collide again.
      await pause(Math.random() * 20 * 2 ** attempt);
      current = await mustLoad(table, check.head.id);
    }
  }
}
