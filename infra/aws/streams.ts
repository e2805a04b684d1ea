import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { type AppFunction, allow } from './function.ts';
import type { AppTable } from './table.ts';

type Filter = Record<string, unknown>;

const sortKey = (...match: unknown[]) => ({ Keys: { sk: { S: match } } });

/** The records that can settle a wait, and the end of a check. */
export const continueFilters: Filter[] = [
  { eventName: ['INSERT', 'MODIFY'], dynamodb: sortKey({ prefix: 'AUDIT#' }, { prefix: 'WAIT#' }) },
  { eventName: ['REMOVE'], dynamodb: sortKey('CHECK') },
];

/** The records that tell what has happened. */
export const publishFilters: Filter[] = [{ eventName: ['INSERT'], dynamodb: sortKey({ prefix: 'AUDIT#' }) }];

/**
 * Feeds a function from the table's stream. A record that fails is retried alone (bisected), so that one check cannot hold up the
 * others for long, and then kept in the queue as a pointer into the stream: it holds no personal data.
 */
export function consumeStream(table: AppTable, fn: AppFunction, filters: Filter[], deadLetters: Queue): void {
  table.connectStream(fn);
  fn.addEventSourceMapping('Stream', {
    eventSourceArn: table.streamArn,
    // Not LATEST: that would lose what is written while the mapping is being made.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 20,
    maxRecordAge: Duration.hours(12),
    filters: filters.map((filter) => FilterCriteria.filter(filter)),
    onFailure: {
      bind: () => {
        fn.connect({}, allow(['sqs:SendMessage'], [deadLetters.queueArn]));
        return { destination: deadLetters.queueArn };
      },
    },
  });
}
