import { readFileSync } from 'node:fs';

import { type Evolution, evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { AuditEvent } from '../../../shared/domain/check/audit.ts';
import type { AttentionReason, Check } from '../../../shared/domain/check/check.ts';
import type { Decision, StepDecision } from '../../../shared/domain/check/decision.ts';
import { type Mail, refereeOfMail, type Wait, type WaitKind } from '../../../shared/domain/check/records.ts';
import { go } from '../../../shared/domain/check/step.ts';
import { outcomeOf } from '../../../shared/domain/check/waits.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { isHeld, mayBeSent } from '../../../shared/mail/may-be-sent.ts';
import { day } from './checks.ts';
import { reportProblem, type StepName, steps } from './steps.ts';

interface State {
  Type: 'Task' | 'Choice' | 'Map' | 'Pass' | 'Succeed' | 'Fail';
  Next?: string;
  Parameters?: { Payload: { action?: string; wait?: WaitKind; reason?: AttentionReason } };
  Catch?: { ErrorEquals: string[]; Next: string }[];
  Choices?: { StringEquals: string; Next: string }[];
  ItemProcessor?: Machine;
}
interface Machine {
  StartAt: string;
  States: Record<string, State>;
}

const machine = JSON.parse(
  readFileSync(new URL('../../../statemachines/reference-check.asl.json', import.meta.url), 'utf8'),
) as Machine;

/** A branch of the execution that waits, or the whole of it. */
interface Token {
  /** The waiting state. */
  state: string;
  /** As in a wait item. */
  wait: Pick<Wait, 'kind' | 'refereeId'>;
  /** When it times out, in milliseconds. */
  deadline: number;
  refereeId?: string;
  /** The Map that it is inside of. */
  map?: string;
}

/** What the workflow tells of each decision and each mail, for invariants to look at. */
export interface Witness {
  written?: (before: Check, evolution: Evolution) => void;
  stepped?: (check: Check, action: string, decision: StepDecision, again: StepDecision) => void;
  sent?: (check: Check, mail: Mail) => void;
}

/**
 * One check under its real state machine and rules, without table, stream and functions: the definition is walked in one thread, a
 * waiting state waits until it is looked at again. A task can be made to fail before or after its effect.
 */
export class Workflow {
  check: Check;
  audit: AuditEvent[];
  now: number;
  /** What happens to the next step: nothing is written, or no mail leaves after it. */
  fault: 'before' | 'after' | undefined;
  /** How the execution of the present run has ended, if it has. */
  over: 'Succeed' | 'Fail' | undefined;
  readonly #witness: Witness;
  #run = 0;
  #waiting: Token[] = [];

  constructor({ check, audit }: Pick<Evolution, 'check' | 'audit'>, now: number, witness: Witness = {}) {
    this.check = check;
    this.audit = [...audit];
    this.now = now;
    this.#witness = witness;
  }

  get moment(): Moment {
    return { now: this.now, daySeconds: day };
  }

  get waits(): Token['wait'][] {
    return this.#waiting.map(({ wait }) => wait);
  }

  /** Somebody acts. @returns whether the rule let them */
  act(decide: (check: Check, moment: Moment) => Decision): boolean {
    try {
      this.#write(decide(this.check, this.moment));
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  /** A draft or another change that is written without an event. */
  put(check: Check): void {
    this.check = check;
  }

  /** Starts the execution of a new run, and resumes what has been decided or has timed out. */
  pump(): void {
    if (this.#run !== this.check.head.run) {
      this.#run = this.check.head.run;
      this.#waiting = [];
      this.over = undefined;
      this.#walk(machine, machine.StartAt, {});
    }
    for (let settledOne = true; settledOne && !this.over; ) {
      settledOne = false;
      for (const token of [...this.#waiting]) {
        if (!this.#waiting.includes(token)) continue;
        const inside = token.refereeId !== undefined;
        const { map } = token;
        const within = map ? branchOf(map) : machine;
        const state = stateOf(within, token.state);
        const next = outcomeOf(this.check, token.wait);
        const timeout = state.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout'));
        if (next === undefined && token.deadline > this.now) continue;
        this.#waiting = this.#waiting.filter((one) => one !== token);
        const target = next === undefined ? timeout?.Next : state.Next;
        this.#walk(within, target ?? '', {
          ...(next && { next }),
          ...(inside && { refereeId: token.refereeId }),
          ...(map && { map }),
        });
        if (map && this.#waiting.every((one) => one.map !== map) && !this.over)
          this.#walk(machine, stateOf(machine, map).Next ?? '', {});
        settledOne = true;
      }
    }
  }

  /** Lets time pass to the next time-out. @returns false when nothing waits */
  sleep(): boolean {
    if (this.#waiting.length === 0) return false;
    this.now = Math.max(this.now, Math.min(...this.#waiting.map(({ deadline }) => deadline)));
    return true;
  }

  #write(decision: Decision): void {
    const before = this.check;
    const evolution = evolve(before, decision, this.moment);
    this.check = evolution.check;
    this.audit.push(...evolution.audit);
    this.#witness.written?.(before, evolution);
  }

  #step(action: string, refereeId: string | undefined, reason?: AttentionReason): StepDecision {
    const rule = (check: Check): StepDecision => {
      if (check.head.run !== this.#run) return go('superseded');
      if (action === 'ReportProblem') return reportProblem(check, this.moment, reason);
      const step = steps[action as StepName];
      if (!step) throw new Error(`Nothing is known of an action ${action}.`);
      return step(check, this.moment, refereeId);
    };
    const decision = rule(this.check);
    this.#write(decision);
    this.#witness.stepped?.(this.check, action, decision, rule(this.check));
    return decision;
  }

  #send(mine: (mail: Mail) => boolean): void {
    const mails = this.check.mails.map((mail): Mail => {
      if (mail.state !== 'queued' || !mine(mail) || isHeld(this.check, mail)) return mail;
      if (!mayBeSent(this.check, mail)) return { ...mail, state: 'suppressed' };
      this.#witness.sent?.(this.check, mail);
      return { ...mail, state: 'sent' };
    });
    this.check = { ...this.check, mails };
  }

  #walk(
    within: Machine,
    from: string,
    data: { next?: string; refereeId?: string | undefined; seconds?: number; map?: string },
  ): void {
    let name = from;
    let { next, seconds } = data;
    const { refereeId, map } = data;
    let referees: string[] = [];
    for (let count = 0; ; count += 1) {
      if (count > 200) throw new Error(`The execution turns in circles at ${name}.`);
      const state = stateOf(within, name);
      const { action, wait, reason } = state.Parameters?.Payload ?? {};
      if (state.Type === 'Succeed' || state.Type === 'Fail') {
        this.over = state.Type;
        this.#waiting = [];
        return;
      }
      if (state.Type === 'Pass') return;
      if (state.Type === 'Map') {
        for (const id of referees) {
          if (this.over) return;
          this.#walk(branchOf(name), branchOf(name).StartAt, { refereeId: id, map: name });
        }
        if (this.over || this.#waiting.length > 0) return;
        name = state.Next ?? '';
      } else if (state.Type === 'Choice') {
        const choice = state.Choices?.find(({ StringEquals }) => StringEquals === next);
        if (!choice) throw new Error(`${name} does not know where to go with ${next}.`);
        name = choice.Next;
      } else if (wait !== undefined) {
        if (!seconds || seconds < 1) throw new Error(`${name} has no time-out.`);
        const token = {
          state: name,
          wait: { kind: wait, ...(refereeId && { refereeId }) },
          deadline: this.now + seconds * 1000,
        };
        this.#waiting.push({ ...token, ...(refereeId && { refereeId }), ...(map && { map }) });
        return;
      } else if (action !== undefined) {
        const fault = action === 'ReportProblem' ? undefined : this.fault;
        if (fault) this.fault = undefined;
        const decision = fault === 'before' ? undefined : this.#step(action, refereeId, reason);
        if (decision && fault !== 'after') {
          this.#send(mailsOf(action, refereeId));
          ({ next, seconds, referees = [] } = decision);
          name = state.Next ?? '';
        } else {
          name = state.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.ALL'))?.Next ?? '';
        }
      }
    }
  }
}

function stateOf({ States }: Machine, name: string): State {
  const state = States[name];
  if (!state) throw new Error(`There is no state called ${name}.`);
  return state;
}

function branchOf(map: string): Machine {
  const { ItemProcessor } = stateOf(machine, map);
  if (!ItemProcessor) throw new Error(`${map} is no map.`);
  return ItemProcessor;
}

/** As the handlers choose. */
function mailsOf(action: string, refereeId: string | undefined): (mail: Mail) => boolean {
  if (action === 'ReportProblem') return ({ template }) => template === 'needs-attention';
  // These send nothing.
  if (action === 'ResolveScope' || action === 'CrossVerify') return () => false;
  return (mail) => refereeId === undefined || refereeOfMail(mail) === refereeId;
}
