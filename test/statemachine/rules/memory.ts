import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { AuditEvent } from '../../../shared/domain/check/audit.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { withEntity } from '../../../shared/domain/check/place-entity.ts';
import type { Mail, Wait } from '../../../shared/domain/check/records.ts';
import { iso, type Moment } from '../../../shared/domain/terms/clock.ts';
import { mayBeSent } from '../../../shared/mail/may-be-sent.ts';
import { Conflict } from '../../../shared/store/commit.ts';
import { day } from '../../unit/support/checks.ts';

/**
 * One check in memory, in the place of the table: its functions have the names and the promises of those in `shared/store`, for
 * which the tests put this module.
 */
export interface Memory {
  check: Check;
  audit: AuditEvent[];
  /** Milliseconds since 1970. */
  now: number;
  /** Something was written: the table's stream would tell. */
  changed(audit: AuditEvent[]): void;
  /** A mail has left. */
  mailed(mail: Mail): void;
}

let memory: Memory;

/** Everything from now on is about this check. */
export function use(next: Memory): void {
  memory = next;
}

export const moment = (): Moment => ({ now: memory.now, daySeconds: day });

/** Writes what a rule decides. */
export function write<D extends Decision>(decide: (check: Check, moment: Moment) => D): D {
  const before = memory.check;
  const decision = decide(before, moment());
  const { check, audit } = evolve(before, decision, moment());
  memory.check = check;
  memory.audit.push(...audit);
  if (audit.length > 0) memory.changed(audit);
  return decision;
}

export async function perform<D extends Decision>(
  _table: unknown,
  _checkId: string,
  _moment: unknown,
  decide: (check: Check, moment: Moment) => D,
): Promise<{ check: Check; decision: D }> {
  const decision = write(decide);
  return { check: memory.check, decision };
}

export const loadCheck = async (): Promise<Check> => memory.check;

export async function putWait(_table: unknown, _checkId: string, wait: Wait): Promise<void> {
  if (memory.check.head.run !== wait.run) throw new Conflict('Another execution is at work.');
  memory.check = withEntity(memory.check, wait);
  memory.changed([]);
}

export async function deleteWait(_table: unknown, _checkId: string, { token }: Wait): Promise<void> {
  memory.check = { ...memory.check, waits: memory.check.waits.filter((wait) => wait.token !== token) };
}

/** Sends what is queued, as `sendQueuedMails` does: each mail is asked for again just before it leaves. */
export async function sendMails(check: Check, mine: (mail: Mail) => boolean): Promise<void> {
  for (const mail of check.mails.filter(({ state }) => state === 'queued').filter(mine)) {
    const newest = memory.check.mails.find(({ id }) => id === mail.id);
    if (newest?.state !== 'queued') continue;
    const state: Mail['state'] = mayBeSent(memory.check, mail) ? 'sent' : 'suppressed';
    const mails = memory.check.mails.map((one) =>
      one === newest ? { ...one, state, sentAt: iso(memory.now) } : one,
    );
    memory.check = { ...memory.check, mails };
    if (state === 'sent') memory.mailed(mail);
  }
}
