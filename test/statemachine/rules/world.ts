import { settleWaits } from '../../../functions/stream/settle-waits.ts';
import { startExecution } from '../../../functions/stream/start-execution.ts';
import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { AuditEvent } from '../../../shared/domain/check/audit.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { type Mail, mailId } from '../../../shared/domain/check/records.ts';
import { retryCheck } from '../../../shared/domain/check/retry-check.ts';
import { orderCheck } from '../../../shared/domain/scope/order-check.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import type { Table } from '../../../shared/store/table.ts';
import { day, ids, order, staff, start } from '../../unit/support/checks.ts';
import type { Run } from '../interpreter.ts';
import { type Appointment, first, strike } from './agenda.ts';
import { type Memory, use, write } from './memory.ts';
import { actsAbout, type Rule } from './people.ts';
import { type Handler, StateMachines, type Trouble } from './state-machine.ts';

export interface Plan {
  /** Whoever gets this mail: what they are like (0 to 99), and how many seconds they take. */
  person: (mail: string) => { roll: number; delay: number };
  /** Whoever acts at once does so before the machine waits for it, not after. */
  eager?: boolean;
  /** Seconds after the order at which the check is started again, and by what. */
  restarts?: { at: number; by: 'retry' | 'crash' }[];
  /** StopExecution comes too late for older executions: they go on until they notice. */
  leaveRunning?: boolean;
  /** Seconds until the stream tells of a change. */
  lag?: (change: number) => number;
  /** What becomes of an attempt: it fails before or after its effect, or the function is down from now on. */
  trouble?: (attempt: string) => Trouble;
}

/** A check can have one of these per run: they are told apart by how many there have been. */
const perRun = new Set([
  ...['consent-invitation', 'consent-reminder', 'dispute-opened', 'dispute-reminder', 'needs-attention'],
]);
const retriesAtMost = 3;
const table = {} as Table;
const arn = 'arn:aws:states:eu-west-1:000000000000:stateMachine:reference-check';

/** Somebody acts, as far as the rule lets them. */
function attempt(rule: Rule): void {
  try {
    write(rule);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Until nothing moves by itself: handlers, rules and interpreter know promises only, and no timers. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * A check from its order to its end: the real handlers and rules, the machine in the interpreter, and people who answer their
 * mails. Time is simulated: when nothing moves by itself any more, it goes on to the next thing that is due.
 */
export class World {
  readonly memory: Memory;
  readonly machines: StateMachines;
  private readonly plan: Plan;
  private readonly agenda: Appointment[] = [];
  private changes = 0;
  private streamed = 0;
  private retries = 0;

  constructor(plan: Plan, handlers: Record<string, Handler>) {
    this.plan = plan;
    const moment = { now: start, daySeconds: day };
    const { check, decision } = orderCheck(ids, order, staff, moment);
    const evolution = evolve(check, decision, moment);
    this.memory = {
      check: evolution.check,
      audit: evolution.audit,
      now: start,
      changed: (audit) => this.changed(audit),
      mailed: (mail) => this.mailed(mail),
    };
    use(this.memory);
    const { trouble, leaveRunning } = plan;
    const now = () => this.memory.now;
    this.machines = new StateMachines({ checkId: ids.id, handlers, now, trouble, leaveRunning });
    for (const { at, by } of plan.restarts ?? []) this.schedule(at, `0 ${by}`, () => this.restart(by));
  }

  get check(): Check {
    return this.memory.check;
  }

  /** Runs until nobody has anything left to do. @returns the newest execution */
  async toTheEnd(): Promise<Run> {
    this.machines.begin(1);
    for (;;) {
      await quiet();
      const next = first([...this.agenda, ...this.machines.timeouts()]);
      if (!next) break;
      strike(this.agenda, next);
      this.memory.now = Math.max(this.memory.now, next.at);
      await next.act();
    }
    return this.newestRun();
  }

  /** Starts an execution of a check that needs none. @returns that execution */
  async onceMore(): Promise<Run> {
    this.machines.begin(this.check.head.run);
    await quiet();
    return this.newestRun();
  }

  private newestRun(): Run {
    const run = this.machines.newest?.run;
    if (!run) throw new Error('The execution waits, and nothing will ever happen.');
    return run;
  }

  private schedule(seconds: number, key: string, act: Appointment['act']): void {
    this.agenda.push({ at: this.memory.now + seconds * 1000, key, act });
  }

  private changed(audit: AuditEvent[]): void {
    this.changes += 1;
    const lag = (this.plan.lag?.(this.changes) ?? 0) * 1000;
    // Late, but in order: that is what the stream promises for one check.
    this.streamed = Math.max(this.streamed, this.memory.now + lag);
    this.schedule((this.streamed - this.memory.now) / 1000, '', () => this.stream(audit));
  }

  /** What the stream consumer does with a change. */
  private async stream(audit: AuditEvent[]): Promise<void> {
    const { client } = this.machines;
    for (const { data } of audit) {
      if (typeof data.run === 'number') await startExecution(client, arn, { checkId: ids.id, run: data.run });
    }
    await settleWaits(table, client, ids.id);
  }

  private mailed(mail: Mail): void {
    const { roll, delay } = this.plan.person(this.keyOf(mail));
    // Nothing waits for an answer to the news that the outreach has begun.
    const asks = mail.template !== 'outreach-started';
    if (this.plan.eager && asks && delay === 0) this.act(mail, roll);
    else this.schedule(delay, mail.id, () => this.act(mail, roll));
  }

  /** The same for the same mail in every run of the same plan, however often the check was started again. */
  private keyOf({ run: _run, ...named }: Mail): string {
    const { template } = named;
    const left = this.check.mails.filter((mail) => mail.template === template && mail.state !== 'queued');
    return perRun.has(template) ? `${template} ${left.length}` : mailId(named);
  }

  private act(mail: Mail, roll: number): void {
    if (mail.template === 'needs-attention') this.retries += 1;
    if (this.retries > retriesAtMost) return;
    for (const rule of actsAbout(mail, roll)) attempt(rule);
  }

  /** Only where an execution is at work: what a retry changes for staff who were called is another matter. */
  private restart(by: 'retry' | 'crash'): void {
    const { newest } = this.machines;
    if (!newest || newest.run || this.check.head.attention) return;
    if (by === 'retry') {
      attempt((check, moment) => retryCheck(check, { actor: staff }, moment));
    } else {
      this.machines.stop(newest);
      this.machines.begin(newest.number);
    }
  }
}
