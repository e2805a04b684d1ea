import { SendTaskSuccessCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { outcomeOf } from '../../shared/domain/check/waits.ts';
import { loadCheck } from '../../shared/store/load-check.ts';
import type { Table } from '../../shared/store/table.ts';
import { deleteWait } from '../../shared/store/waits.ts';

/** A token that has timed out, or whose execution has ended, is settled: the state machine has gone on without us. */
const settledErrors = new Set(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

/**
 * Resumes every waiting state of a check whose decision is there. It looks at the state, not at what has just happened, so it can be
 * called at any time, in any order, any number of times.
 */
export async function settleWaits(table: Table, sfn: SFNClient, checkId: string): Promise<void> {
  const check = await loadCheck(table, checkId);
  if (!check) return;
  const { run } = check.head;
  for (const wait of check.waits) {
    const next = outcomeOf(check, wait);
    if (wait.run === run && next === undefined) continue;
    if (wait.run === run) {
      const { refereeId } = wait;
      const output = JSON.stringify({ checkId, run, ...(refereeId && { refereeId }), next });
      try {
        await sfn.send(new SendTaskSuccessCommand({ taskToken: wait.token, output }));
      } catch (error) {
        if (!(error instanceof Error) || !settledErrors.has(error.name)) throw error;
      }
    }
    await deleteWait(table, checkId, wait);
  }
}
