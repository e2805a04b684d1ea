import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../../functions/stream/publish.ts';
import { ids } from '../support/checks.ts';
import { auditRecord, context, headRemoved, waitRecord } from '../support/lambda.ts';
import { named } from '../support/table.ts';

const bus = mockClient(EventBridgeClient);
const stream = (...Records: DynamoDBRecord[]) => handler({ Records }, context);
const put = () => bus.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);
const some = (count: number) =>
  Array.from({ length: count }, (_, index) => auditRecord({ seq: index + 1 }, String(index + 1)));

beforeEach(() => {
  bus.reset();
  bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
});

describe('publishing what happened', () => {
  it('tells what the audit trail holds, by ids', async () => {
    await stream(
      auditRecord({
        seq: 4,
        event: 'referee.answered',
        actor: { kind: 'referee', id: 'r2' },
        data: { conflict: false },
      }),
    );
    const [entry] = put()[0] ?? [];
    expect(entry).toMatchObject({
      EventBusName: 'evenhand-bus',
      Source: 'evenhand',
      DetailType: 'referee.answered',
      Time: new Date('2026-03-02T09:00:00.000Z'),
    });
    expect(JSON.parse(entry?.Detail ?? '')).toEqual({
      checkId: ids.id,
      seq: 4,
      at: '2026-03-02T09:00:00.000Z',
      actor: 'referee',
      version: 1,
      data: { conflict: false },
    });
  });

  it('tells nothing else', async () => {
    expect(await stream(waitRecord('consent'), headRemoved())).toEqual({ batchItemFailures: [] });
    expect(put()).toEqual([]);
  });

  it('tells ten at a time, in order', async () => {
    await stream(...some(23));
    expect(put().map((entries) => entries.length)).toEqual([10, 10, 3]);
    const seqs = put()
      .flat()
      .map(({ Detail }) => JSON.parse(Detail ?? '').seq);
    expect(seqs).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it('comes back to the first event that the bus did not take', async () => {
    const Entries = Array.from({ length: 10 }, (_, index) =>
      index === 3 || index === 7 ? { ErrorCode: 'ThrottlingException' } : { EventId: 'x' },
    );
    bus.on(PutEventsCommand).resolvesOnce({ Entries: [] }).resolvesOnce({ FailedEntryCount: 2, Entries });
    expect(await stream(...some(25))).toEqual({ batchItemFailures: [{ itemIdentifier: '14' }] });
    // Nothing overtakes it.
    expect(put()).toHaveLength(2);
  });

  it('comes back to the whole chunk when the bus cannot be reached', async () => {
    bus.on(PutEventsCommand).resolvesOnce({ Entries: [] }).rejects(named('InternalException'));
    expect(await stream(...some(12))).toEqual({ batchItemFailures: [{ itemIdentifier: '11' }] });
  });
});
