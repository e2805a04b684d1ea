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

/** Passes calls on to DynamoDB Local and adds up the capacity that they use. */
export class DynamoDbHandler implements AwsHandler {
  readonly consumed: ConsumedCapacity = { read: 0, write: 0 };
  readonly action = targetAction;
  private readonly endpoint: string;
  private readonly onWrite: () => void;

  /** @param onWrite is called after each write, when the stream has something new */
  constructor(endpoint: string, onWrite: () => void) {
    this.endpoint = endpoint;
    this.onWrite = onWrite;
  }

  async answer(...[call, request]: Parameters<AwsHandler['answer']>): Promise<AwsReply> {
    const { action, body } = call;
    const isWrite = writes.has(action);
    const asked = body.ReturnConsumedCapacity !== undefined;
    const counted = (isWrite || reads.has(action)) && !asked;
    const sent = counted
      ? Buffer.from(JSON.stringify({ ...body, ReturnConsumedCapacity: 'TOTAL' }))
      : request.body;
    const reply = await forward(this.endpoint, { ...request, path: '/', body: sent });
    if (isWrite) this.onWrite();
    if (reply.status !== 200) return reply;

    const { ConsumedCapacity, ...rest } = JSON.parse(reply.body.toString()) as Answer;
    const units = [ConsumedCapacity ?? []]
      .flat()
      .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    this.consumed[isWrite ? 'write' : 'read'] += units;
    return counted ? { ...reply, body: JSON.stringify(rest) } : reply;
  }
}
