import { SFNClient } from '@aws-sdk/client-sfn';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { eraseCheck } from '../../shared/store/erase-check.ts';
import { openTable } from '../../shared/store/table.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { faultOf, logger } from '../runtime/faults.ts';
import { readRecord } from './read-record.ts';
import { settleWaits } from './settle-waits.ts';
import { startExecution } from './start-execution.ts';

const { TABLE_NAME, STATE_MACHINE_ARN } = readEnvironment('TABLE_NAME', 'STATE_MACHINE_ARN');
const table = openTable(TABLE_NAME);
const sfn = new SFNClient({});

async function handle(record: DynamoDBRecord): Promise<void> {
  const change = readRecord(record);
  switch (change?.kind) {
    case 'head-removed':
      await eraseCheck(table, change.checkId, change.caseCode);
      return;
    case 'audit': {
      const { run } = change.event.data;
      if (typeof run === 'number')
        await startExecution(sfn, STATE_MACHINE_ARN, { checkId: change.checkId, run });
      await settleWaits(table, sfn, change.checkId);
      return;
    }
    case 'wait':
      await settleWaits(table, sfn, change.checkId);
  }
}

/**
 * Follows the table's stream: starts an execution for a new check or a retry, resumes waiting states, and erases what is left of a check whose
 * retention is over. The first record that fails is reported, so that the stream comes back to it and to everything after it, in order.
 */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>().handler(async ({ Records }) => {
  for (const record of Records) {
    try {
      await handle(record);
    } catch (error) {
      logger.error('A stream record failed.', {
        ...faultOf(error),
        sequence: record.dynamodb?.SequenceNumber,
      });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
});
