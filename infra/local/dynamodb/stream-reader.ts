import { setTimeout as delay } from 'node:timers/promises';
import { region } from '../template/local-values.ts';
import { AwsJsonError, awsJson, streams } from './aws-json.ts';

/** One change of an item, as DynamoDB Streams and Lambda write it. */
export interface StreamRecord {
  eventID: string;
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  eventSource: string;
  eventSourceARN: string;
  awsRegion: string;
  dynamodb: { SequenceNumber: string; Keys: Record<string, unknown>; [field: string]: unknown };
  [field: string]: unknown;
}

interface Shard {
  ShardId: string;
  ParentShardId?: string;
}

const pollMs = 100;
const shardRefreshMs = 5000;

export interface StreamReaderOptions {
  endpoint: string;
  streamArn: string;
  onRecords(records: StreamRecord[]): void;
}

/**
 * Reads the table's stream from its oldest record on, shard by shard, parents before their children.
 *
 * From the oldest, because what an earlier run had not finished must not be lost; its consumers can bear a record twice.
 */
export class StreamReader {
  private readonly options: StreamReaderOptions;
  private readonly stopping = new AbortController();
  private readonly iterators = new Map<string, string>();
  private readonly finished = new Set<string>();
  private listedAt = 0;
  private wake: (() => void) | undefined;
  private running: Promise<void> | undefined;

  constructor(options: StreamReaderOptions) {
    this.options = options;
  }

  start(): void {
    this.running = this.run();
  }

  /** Looks at once instead of at the next tick: somebody has just written. */
  nudge(): void {
    this.wake?.();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if ((await this.readAll()) > 0) continue;
      } catch (error) {
        // The emulator may be busy or just ending; an iterator may have grown old. Both pass.
        if (error instanceof AwsJsonError) this.iterators.clear();
      }
      const nudged = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      const tick = delay(pollMs, undefined, { signal: this.stopping.signal }).catch(() => {});
      await Promise.race([nudged, tick]);
    }
  }

  private async readAll(): Promise<number> {
    await this.findShards();
    let count = 0;
    for (const [shardId, iterator] of [...this.iterators]) {
      const { Records, NextShardIterator } = await this.call<{
        Records: StreamRecord[];
        NextShardIterator?: string;
      }>('GetRecords', { ShardIterator: iterator, Limit: 1000 });
      if (NextShardIterator) this.iterators.set(shardId, NextShardIterator);
      else {
        this.iterators.delete(shardId);
        this.finished.add(shardId);
        this.listedAt = 0;
      }
      count += Records.length;
      const eventSourceARN = this.options.streamArn;
      if (Records.length > 0) {
        this.options.onRecords(Records.map((record) => ({ ...record, awsRegion: region, eventSourceARN })));
      }
    }
    return count;
  }

  private async findShards(): Promise<void> {
    if (this.iterators.size > 0 && Date.now() - this.listedAt < shardRefreshMs) return;
    const StreamArn = this.options.streamArn;
    const { StreamDescription } = await this.call<{ StreamDescription: { Shards: Shard[] } }>(
      'DescribeStream',
      {
        StreamArn,
      },
    );
    const known = new Set(StreamDescription.Shards.map(({ ShardId }) => ShardId));
    for (const { ShardId, ParentShardId } of StreamDescription.Shards) {
      const parentUnread = ParentShardId && known.has(ParentShardId) && !this.finished.has(ParentShardId);
      if (parentUnread || this.finished.has(ShardId) || this.iterators.has(ShardId)) continue;
      const { ShardIterator } = await this.call<{ ShardIterator: string }>('GetShardIterator', {
        StreamArn,
        ShardId,
        ShardIteratorType: 'TRIM_HORIZON',
      });
      this.iterators.set(ShardId, ShardIterator);
    }
    this.listedAt = Date.now();
  }

  private call<T>(action: string, body: unknown): Promise<T> {
    return awsJson<T>(this.options.endpoint, streams(action), body);
  }
}
