import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readEnvironment } from '../runtime/environment.ts';
import { faultOf, logger } from '../runtime/faults.ts';
import { readRecord } from './read-record.ts';

const { EVENT_BUS_NAME } = readEnvironment('EVENT_BUS_NAME');
const events = new EventBridgeClient({});

/** PutEvents takes ten at a time. */
const chunkSize = 10;

interface Numbered {
  sequence: string;
  entry: PutEventsRequestEntry;
}

/** Tells the event bus what happened, by ids: what is told is what the audit trail holds. */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records }) => {
  const entries = Records.flatMap((record): Numbered[] => {
    const change = readRecord(record);
    if (change?.kind !== 'audit') return [];
    const { checkId, seq, at, actor, event, version, data } = change.event;
    return [
      {
        sequence: record.dynamodb?.SequenceNumber ?? '',
        entry: {
          EventBusName: EVENT_BUS_NAME,
          Source: 'evenhand',
          DetailType: event,
          Time: new Date(at),
          Detail: JSON.stringify({ checkId, seq, at, actor: actor.kind, version, data }),
        },
      },
    ];
  });
  for (let start = 0; start < entries.length; start += chunkSize) {
    const chunk = entries.slice(start, start + chunkSize);
    const failed = await put(chunk);
    if (failed !== undefined) return { batchItemFailures: [{ itemIdentifier: failed }] };
  }
  return { batchItemFailures: [] };
});

/** @returns the sequence number of the first event that was not taken */
async function put(chunk: Numbered[]): Promise<string | undefined> {
  try {
    const { Entries = [] } = await events.send(
      new PutEventsCommand({ Entries: chunk.map(({ entry }) => entry) }),
    );
    const failed = Entries.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
    return failed < 0 ? undefined : chunk[failed]?.sequence;
  } catch (error) {
    logger.error('Events could not be published.', faultOf(error));
    return chunk[0]?.sequence;
  }
}
