import { expect } from 'vitest';
import { type AuditEvent, verifyChain } from '../../../shared/domain/check/audit.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { loadAudit } from '../../../shared/store/load-check.ts';
import { executionsOf } from './executions.ts';
import type { Play } from './play.ts';
import { until } from './until.ts';
import { waitName } from './wait-name.ts';

export interface Ending {
  check: Check;
  audit: AuditEvent[];
  /** How often each mail has left, by its id. */
  mails: Record<string, number>;
}

/** Waits until nothing moves any more: closed, nobody waits, no execution runs, no record is on its way. */
export async function rest(play: Play, seconds = 60): Promise<Ending> {
  const { world, id } = play;
  let seen = '';
  try {
    await until(
      'the end of all work',
      async () => {
        const { head, waits, mails } = await play.check();
        const running = (await executionsOf(world, id)).filter(({ status }) => status === 'RUNNING');
        const queued = mails.filter(({ state }) => state === 'queued').map((mail) => mail.id);
        const { pendingRecords } = world.stack.metrics();
        seen = JSON.stringify({
          status: head.status,
          open: head.open,
          waits: waits.map(waitName),
          queued,
          running,
          pendingRecords,
        });
        return !head.open && waits.length + queued.length + running.length + pendingRecords === 0;
      },
      seconds,
    );
  } catch (error) {
    throw new Error(`The check ${play.name} does not come to rest: ${seen}`, { cause: error });
  }
  return ending(play);
}

/** How things stand. */
export async function ending(play: Play): Promise<Ending> {
  const { world, id } = play;
  const [check, audit] = await Promise.all([play.check(), loadAudit(world.table, id)]);
  const mails: Ending['mails'] = {};
  for (const { mailId } of world.wire.mailsOf(id)) mails[mailId] = (mails[mailId] ?? 0) + 1;
  return { check, audit, mails };
}

/** What holds of every check at any time: the chain is whole, and every mail that counts as sent has left. */
export function expectSound({ check, audit, mails }: Ending): void {
  expect(verifyChain(audit, check.head)).toEqual({ ok: true, length: audit.length });
  const said = check.mails.filter(({ state }) => state === 'sent' || state === 'bounced');
  expect(said.filter(({ id }) => !mails[id]).map(({ id }) => id)).toEqual([]);
}

/** The mails that left more than once. */
export const twice = ({ mails }: Ending): string[] => Object.keys(mails).filter((id) => (mails[id] ?? 0) > 1);

/** The events as text, without what differs from check to check. */
export const story = ({ audit }: Ending): string[] =>
  audit.map(({ event, actor, data }) => {
    const { until: _, deleteAt: __, link: ___, scopeHash: ____, ...rest } = data;
    return `${event} by ${actor.id} ${JSON.stringify(rest)}`;
  });
