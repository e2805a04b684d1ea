import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DeadLetters } from '../dead-letters.ts';
import type { Invoke } from '../functions/functions.ts';
import { account, region } from '../template/local-values.ts';
import type { EventRule } from '../template/model.ts';
import { matches } from './pattern.ts';

/** An event as a publisher hands it in. */
export interface BusEntry {
  bus: string;
  source: string;
  detailType: string;
  detail: unknown;
  resources?: string[];
}

/** An event as rules and targets see it. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: unknown;
}

/** Waits between the three attempts of an asynchronous invocation, in milliseconds. AWS waits minutes. */
const pauses = [200, 800];

/** Event buses: hands each event to the functions of every rule that matches it, like EventBridge and Lambda's own queue. */
export class EventBuses {
  private readonly rules: EventRule[];
  private readonly invoke: Invoke;
  private readonly deadLetters: DeadLetters;
  private readonly underway = new Set<Promise<void>>();
  private readonly recent: { bus: string; event: BusEvent }[] = [];
  private published = 0;

  constructor(rules: EventRule[], invoke: Invoke, deadLetters: DeadLetters) {
    this.rules = rules;
    this.invoke = invoke;
    this.deadLetters = deadLetters;
  }

  /** @returns id of the event; delivery goes on in the background */
  publish({ bus, source, detailType, detail, resources = [] }: BusEntry): string {
    const event: BusEvent = {
      version: '0',
      id: randomUUID(),
      'detail-type': detailType,
      source,
      account,
      // EventBridge cuts fractions of a second off.
      time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources,
      detail,
    };
    this.published += 1;
    this.recent.push({ bus, event });
    if (this.recent.length > 1000) this.recent.shift();
    for (const rule of this.rules) {
      if (rule.bus !== bus || !matches(rule.pattern, event)) continue;
      for (const { functionId } of rule.targets) if (functionId) this.deliver(functionId, event);
    }
    return event.id;
  }

  /** The newest thousand events, oldest first. */
  events(bus?: string): BusEvent[] {
    return this.recent.filter((each) => bus === undefined || each.bus === bus).map(({ event }) => event);
  }

  count(): number {
    return this.published;
  }

  /** Resolves when nothing is being delivered any more. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.all(this.underway);
  }

  private deliver(functionId: string, event: BusEvent): void {
    const delivery = this.attempt(functionId, event).finally(() => this.underway.delete(delivery));
    this.underway.add(delivery);
  }

  private async attempt(functionId: string, event: BusEvent): Promise<void> {
    for (const pause of [...pauses, undefined]) {
      try {
        await this.invoke(functionId, event);
        return;
      } catch (error) {
        if (pause === undefined)
          this.deadLetters.add({ source: 'event-bus', functionId, error, payload: event });
        else await delay(pause, undefined, { ref: false });
      }
    }
  }
}
