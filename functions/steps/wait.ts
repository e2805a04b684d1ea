import middy from '@middy/core';
import * as z from 'zod';
import { waitKinds } from '../../shared/domain/check/records.ts';
import { iso } from '../../shared/domain/terms/clock.ts';
import { Conflict } from '../../shared/store/commit.ts';
import { loadCheck } from '../../shared/store/load-check.ts';
import { putWait } from '../../shared/store/waits.ts';
import { faultOf, logger, withoutMessage } from '../runtime/faults.ts';
import { quietTools } from '../runtime/tools.ts';

const waitEventSchema = z.object({
  checkId: z.string(),
  run: z.number().int(),
  refereeId: z.string().optional(),
  wait: z.enum(waitKinds),
  token: z.string(),
});

/** The state machine ends an execution that fails by this name without a fuss. */
class Superseded extends Error {
  override name = 'Superseded';
}

const { table, moment } = quietTools();

/**
 * Stores the task token of a waiting state and decides nothing: the stream consumer sees the decision or the wait arrive, whichever
 * comes second, and resumes the state machine.
 *
 * @throws Superseded when a newer execution works on the check
 */
export const handler = middy<unknown, void>()
  .onError(({ error }) => {
    logger.error('A wait could not be stored.', faultOf(error));
    throw withoutMessage(error);
  })
  .handler(async (input) => {
    const { checkId, run, refereeId, wait: kind, token } = waitEventSchema.parse(input);
    const whose = refereeId ? { refereeId } : {};
    const store = () =>
      putWait(table, checkId, { type: 'wait', kind, ...whose, token, run, at: iso(moment().now) });
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await store();
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        const check = await loadCheck(table, checkId);
        if (!check || check.head.run !== run) throw new Superseded('A newer execution works on this check.');
        // The check is ours: somebody was writing to it in this very moment.
        if (attempt === 5) throw error;
      }
    }
  });
