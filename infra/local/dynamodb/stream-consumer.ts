import { setTimeout as delay } from 'node:timers/promises';
import type { DeadLetters } from '../dead-letters.ts';
import { matches } from '../events/pattern.ts';
import type { Invoke } from '../functions/functions.ts';
import type { StreamMapping } from '../template/model.ts';
import type { StreamRecord } from './stream-reader.ts';

const firstPauseMs = 100;
const longestPauseMs = 2000;

/**
 * Lambda's event source mapping for one function: filters, batches, retries in order, gives up into the dead letters.
 * One batch at a time, so that records of one check never overtake each other.
 */
export class StreamConsumer {
  private readonly mapping: StreamMapping;
  private readonly invoke: Invoke;
  private readonly deadLetters: DeadLetters;
  private readonly stopping = new AbortController();
  private readonly queue: StreamRecord[] = [];
  private working: Promise<void> | undefined;

  constructor(mapping: StreamMapping, invoke: Invoke, deadLetters: DeadLetters) {
    this.mapping = mapping;
    this.invoke = invoke;
    this.deadLetters = deadLetters;
  }

  /** Takes the records that pass the filter. */
  offer(records: StreamRecord[]): void {
    const { filters } = this.mapping;
    const passing = records.filter(
      (record) => filters.length === 0 || filters.some((filter) => matches(filter, record)),
    );
    this.queue.push(...passing);
    if (this.queue.length > 0) {
      this.working ??= this.work().finally(() => {
        this.working = undefined;
      });
    }
  }

  /** Number of records that are waiting or being handled. */
  pending(): number {
    return this.queue.length + (this.working ? 1 : 0);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.queue.length > 0 && !this.stopping.signal.aborted) {
      await this.deliver(this.queue.splice(0, this.mapping.batchSize));
    }
  }

  private async deliver(batch: StreamRecord[]): Promise<void> {
    const { functionId, maximumRetryAttempts, bisect } = this.mapping;
    let rest = batch;
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      const { handled, error } = await this.attempt(rest);
      if (handled > 0) failures = 0;
      rest = rest.slice(handled);
      if (rest.length === 0) return;
      if (bisect && rest.length > 1) {
        const middle = Math.ceil(rest.length / 2);
        await this.deliver(rest.slice(0, middle));
        await this.deliver(rest.slice(middle));
        return;
      }
      failures += 1;
      if (maximumRetryAttempts >= 0 && failures > maximumRetryAttempts) {
        this.deadLetters.add({ source: 'stream', functionId, error, payload: rest });
        return;
      }
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => {});
    }
  }

  /** @returns how many records from the start of the batch are done, and why the next one is not */
  private async attempt(batch: StreamRecord[]): Promise<{ handled: number; error?: unknown }> {
    try {
      const answer = (await this.invoke(this.mapping.functionId, { Records: batch })) as {
        batchItemFailures?: { itemIdentifier?: string }[];
      } | null;
      const failed = this.mapping.partialResponses ? (answer?.batchItemFailures ?? []) : [];
      if (failed.length === 0) return { handled: batch.length };
      const ids = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
      const first = batch.findIndex(({ dynamodb }) => ids.has(dynamodb.SequenceNumber));
      // An identifier that is not in the batch makes Lambda take the whole batch as failed.
      return {
        handled: Math.max(0, first),
        error: new Error(`The function gave back ${failed.length} records.`),
      };
    } catch (error) {
      return { handled: 0, error };
    }
  }
}
