import middy from '@middy/core';
import * as z from 'zod';
import type { Check } from '../../shared/domain/check/check.ts';
import type { StepDecision, StepResult } from '../../shared/domain/check/decision.ts';
import type { Mail } from '../../shared/domain/check/records.ts';
import { go } from '../../shared/domain/check/step.ts';
import type { Moment } from '../../shared/domain/terms/clock.ts';
import { perform } from '../../shared/store/perform.ts';
import type { Table } from '../../shared/store/table.ts';
import { faultOf, logger, withoutMessage } from './faults.ts';

const stepEventSchema = z.object({
  action: z.string(),
  checkId: z.string(),
  run: z.number().int(),
  refereeId: z.string().optional(),
  reason: z.enum(['step_failed', 'candidate_unreachable', 'dispute_overdue']).optional(),
  error: z.string().optional(),
});

export type StepEvent = z.output<typeof stepEventSchema>;

export interface StepAction {
  decide: (check: Check, event: StepEvent, moment: Moment) => StepDecision;
  /** Runs for a check that has ended, too. */
  afterTheEnd?: true;
  /** Which of the queued mails this action sends; all when absent. */
  mails?: (mail: Mail, event: StepEvent) => boolean;
}

/** Ids and durations only: this is what the execution history keeps. */
export type StepOutput = { checkId: string; run: number; refereeId?: string } & StepResult;

export interface StepTools {
  table: Table;
  moment: () => Moment;
  /**
   * Sends the queued mails of a check that `mine` picks. Absent for functions that send none, which then carry neither the mail client
   * nor the templates.
   */
  sendMails?: (check: Check, mine: (mail: Mail) => boolean) => Promise<void>;
}

/**
 * The handler of a step: asks the rule, writes what it decided, then sends the mails that are queued. Whatever was done before is passed over,
 * so a second run, after a crash or in a new execution, only does what is left.
 */
export function stepHandler(tools: StepTools, actions: Record<string, StepAction>) {
  return middy<unknown, StepOutput>()
    .onError(({ error, event }) => {
      const parsed = stepEventSchema.safeParse(event);
      logger.error('A step failed.', {
        ...faultOf(error),
        ...(parsed.success && { action: parsed.data.action, checkId: parsed.data.checkId }),
      });
      throw withoutMessage(error);
    })
    .handler(async (input) => {
      const event = stepEventSchema.parse(input);
      const action = actions[event.action];
      if (!action) throw new Error(`Unknown action ${event.action}.`);
      const { check, decision } = await perform(
        tools.table,
        event.checkId,
        tools.moment,
        (current, moment) => {
          if (current.head.run !== event.run) return go('superseded');
          if (current.head.ended && !action.afterTheEnd) return go('ended');
          return action.decide(current, event, moment);
        },
      );
      if (decision.next !== 'superseded') {
        await tools.sendMails?.(check, (mail) => action.mails?.(mail, event) ?? true);
      }
      return {
        checkId: event.checkId,
        run: event.run,
        ...(event.refereeId && { refereeId: event.refereeId }),
        next: decision.next,
        ...(decision.seconds !== undefined && { seconds: decision.seconds }),
        ...(decision.referees && { referees: decision.referees }),
      };
    });
}
