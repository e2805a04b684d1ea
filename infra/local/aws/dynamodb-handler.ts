import type { AwsHandler, AwsReply } from './endpoint.ts';
import { targetAction } from './endpoint.ts';
import { forward } from './forward.ts';

/** Capacity units that a table has used. */
export interface ConsumedCapacity {
  read: number;
  write: number;
}

const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);
const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);

interface Answer {
  ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[];
}

export interface DynamoDbOptions {
  /** Called after each write, when the stream has something new. */
  onWrite: () => void;
  /** Whether to ask for the units of each call and add them up. Every answer is then read and written once more. */
  countCapacity: boolean;
}

/** Passes calls on to DynamoDB Local and, when asked to, adds up the capacity that they use. */
export class DynamoDbHandler implements AwsHandler {
  readonly consumed: ConsumedCapacity = { read: 0, write: 0 };
  readonly action = targetAction;
  private readonly endpoint: string;
  private readonly options: DynamoDbOptions;

  constructor(endpoint: string, options: DynamoDbOptions) {
    this.endpoint = endpoint;
    this.options = options;
  }

  async answer(...[{ action, body }, request]: Parameters<AwsHandler['answer']>): Promise<AwsReply> {
    const isWrite = writes.has(action);
    const counted =
      this.options.countCapacity &&
      (isWrite || reads.has(action)) &&
      body.ReturnConsumedCapacity === undefined;
    const sent = counted
      ? Buffer.from(JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' }))
      : request.body;
    const reply = await forward(this.endpoint, { ...request, path: '/', body: sent });
    if (isWrite) this.options.onWrite();
    return counted && reply.status === 200 ? this.#count(reply, isWrite ? 'write' : 'read') : reply;
  }

  #count(reply: AwsReply, kind: keyof ConsumedCapacity): AwsReply {
    const { ConsumedCapacity, ...rest } = JSON.parse(reply.body.toString()) as Answer;
    const units = [ConsumedCapacity ?? []]
      .flat()
      .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    this.consumed[kind] += units;
    return { ...reply, body: JSON.stringify(rest) };
  }
}
