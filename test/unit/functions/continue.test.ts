import {
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { BatchWriteCommand, DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../../functions/stream/continue.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { Wait, WaitKind } from '../../../shared/domain/check/records.ts';
import { deleteWaitRequest } from '../../../shared/store/waits.ts';
import {
  answered,
  asked,
  collecting,
  done,
  ids,
  nominated,
  onDay,
  ordered,
  withdraw,
} from '../support/checks.ts';
import { auditRecord, context, headRemoved, recordOf, waitRecord } from '../support/lambda.ts';
import { dynamo, holds, named } from '../support/table.ts';

const sfn = mockClient(SFNClient);
const execution = 'arn:aws:states:eu-west-1:123456789012:execution:ReferenceCheck';

beforeEach(() => {
  sfn.reset();
  sfn.on(StartExecutionCommand).resolves({});
  sfn.on(StopExecutionCommand).resolves({});
  sfn.on(SendTaskSuccessCommand).resolves({});
  dynamo.reset();
  dynamo.on(DeleteCommand).resolves({});
});

const stream = (...Records: DynamoDBRecord[]) => handler({ Records }, context);
const allWell = { batchItemFailures: [] };
const waiting = (
  kind: WaitKind,
  { refereeId, run = 1 }: Partial<Pick<Wait, 'refereeId' | 'run'>> = {},
): Wait => ({
  type: 'wait',
  kind,
  ...(refereeId && { refereeId }),
  token: refereeId ? `token-${kind}/${refereeId}` : `token-${kind}`,
  run,
  at: '',
});
const waitingFor = (refereeId: string): Wait => waiting('reference', { refereeId });
const withWaits = (check: Check, ...waits: Wait[]): Check => ({ ...check, waits });
const started = () => sfn.commandCalls(StartExecutionCommand).map(({ args }) => args[0].input);
const stopped = () => sfn.commandCalls(StopExecutionCommand).map(({ args }) => args[0].input);
const resumed = () =>
  sfn.commandCalls(SendTaskSuccessCommand).map(({ args: [{ input }] }) => ({
    taskToken: input.taskToken,
    output: JSON.parse(input.output ?? ''),
  }));
const forgotten = () => dynamo.commandCalls(DeleteCommand).map(({ args }) => args[0].input);

describe('a new run', () => {
  it('of an order starts an execution by the name of check and run', async () => {
    holds(ordered());
    expect(await stream(auditRecord({ event: 'check.ordered', data: { run: 1 } }))).toEqual(allWell);
    expect(started()).toEqual([
      {
        stateMachineArn: 'arn:aws:states:eu-west-1:123456789012:stateMachine:ReferenceCheck',
        name: `${ids.id}-1`,
        input: JSON.stringify({ checkId: ids.id, run: 1 }),
      },
    ]);
    expect(stopped()).toEqual([]);
  });

  it('of a retry stops the execution before it', async () => {
    holds(ordered());
    await stream(auditRecord({ event: 'retry.requested', data: { run: 3 } }));
    expect(stopped()).toEqual([{ executionArn: `${execution}:${ids.id}-2`, error: 'Superseded' }]);
    expect(started()).toMatchObject([{ name: `${ids.id}-3` }]);
  });

  it.each(['ExecutionDoesNotExist', 'ValidationException'])(
    'passes over an execution before that is gone: %s',
    async (name) => {
      holds(ordered());
      sfn.on(StopExecutionCommand).rejects(named(name));
      expect(await stream(auditRecord({ data: { run: 2 } }))).toEqual(allWell);
      expect(started()).toHaveLength(1);
    },
  );

  it('happens once, however often the record comes', async () => {
    holds(ordered());
    sfn.on(StartExecutionCommand).resolvesOnce({}).rejects(named('ExecutionAlreadyExists'));
    const record = auditRecord({ data: { run: 1 } });
    expect(await stream(record, record)).toEqual(allWell);
  });

  it('is started by no other event', async () => {
    holds(asked());
    await stream(auditRecord({ event: 'consent.given', data: { run: 'x' } }), waitRecord('consent'));
    expect(started()).toEqual([]);
  });

  it.each([
    ['cannot be started', StartExecutionCommand, 'ExecutionLimitExceeded'],
    ['before cannot be stopped', StopExecutionCommand, 'ThrottlingException'],
  ])('that %s is tried again', async (_, Command, name) => {
    holds(ordered());
    sfn.on(Command as typeof StartExecutionCommand).rejects(named(name));
    expect(await stream(auditRecord({ data: { run: 2 } }, '7'))).toEqual({
      batchItemFailures: [{ itemIdentifier: '7' }],
    });
  });
});

describe('a decision and its wait', () => {
  const wait = waiting('consent');

  it.each([
    ['the decision comes second', auditRecord({ event: 'referees.nominated' })],
    ['the wait comes second', waitRecord('consent')],
  ])('resume the state machine when both are there: %s', async (_, record) => {
    holds(withWaits(nominated(), wait));
    expect(await stream(record)).toEqual(allWell);
    expect(resumed()).toEqual([
      { taskToken: 'token-consent', output: { checkId: ids.id, run: 1, next: 'nominated' } },
    ]);
    expect(forgotten()).toEqual([deleteWaitRequest('evenhand', ids.id, wait)]);
  });

  it.each([
    ['the wait alone', withWaits(asked(), wait)],
    ['the decision alone', nominated()],
    ['neither', asked()],
  ])('do nothing yet: %s', async (_, check) => {
    holds(check);
    await stream(waitRecord('consent'), auditRecord({}));
    expect(resumed()).toEqual([]);
    expect(forgotten()).toEqual([]);
  });

  it('of one referee resume that branch and no other', async () => {
    const check = answered(collecting(), 'r2', onDay(2));
    holds(withWaits(check, waitingFor('r1'), waitingFor('r2'), waitingFor('r3')));
    await stream(auditRecord({ event: 'referee.answered' }));
    expect(resumed()).toEqual([
      { taskToken: 'token-reference/r2', output: { checkId: ids.id, run: 1, refereeId: 'r2', next: 'done' } },
    ]);
  });

  it('are all resumed by the end of the check', async () => {
    const check = done(collecting(), withdraw, onDay(2));
    holds(withWaits(check, waitingFor('r1'), waitingFor('r2')));
    await stream(auditRecord({ event: 'check.withdrawn' }));
    expect(resumed().map(({ output }) => output.next)).toEqual(['ended', 'ended']);
  });

  it('of an older run are forgotten without a word', async () => {
    holds(
      withWaits({ ...nominated(), head: { ...nominated().head, run: 2 } }, waiting('consent', { run: 1 })),
    );
    await stream(waitRecord('consent'));
    expect(resumed()).toEqual([]);
    expect(forgotten()).toHaveLength(1);
  });

  it.each(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken'])(
    'are settled when the token is: %s',
    async (name) => {
      holds(withWaits(nominated(), wait));
      sfn.on(SendTaskSuccessCommand).rejects(named(name));
      expect(await stream(waitRecord('consent'))).toEqual(allWell);
      expect(forgotten()).toHaveLength(1);
    },
  );

  it('are kept when the state machine cannot be reached, and the record comes again', async () => {
    holds(withWaits(nominated(), wait));
    sfn.on(SendTaskSuccessCommand).rejects(named('ThrottlingException'));
    expect(await stream(waitRecord('consent', '42'))).toEqual({
      batchItemFailures: [{ itemIdentifier: '42' }],
    });
    expect(forgotten()).toEqual([]);
  });

  it('survive a wait that was replaced meanwhile', async () => {
    holds(withWaits(nominated(), wait));
    dynamo.on(DeleteCommand).rejects(named('ConditionalCheckFailedException'));
    expect(await stream(waitRecord('consent'))).toEqual(allWell);
  });

  it('never end a task as failed', async () => {
    holds(withWaits(done(collecting(), withdraw, onDay(2)), waitingFor('r1')));
    await stream(auditRecord({}));
    expect(sfn.commandCalls(SendTaskFailureCommand)).toEqual([]);
  });
});

describe('a batch', () => {
  it('stops at the first record that fails, so that it comes again with everything after it', async () => {
    holds(ordered());
    sfn.on(StartExecutionCommand).resolvesOnce({}).rejectsOnce(named('ServiceUnavailable')).resolves({});
    const batch = ['1', '2', '3'].map((sequence) => auditRecord({ data: { run: 1 } }, sequence));
    expect(await stream(...batch)).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(started()).toHaveLength(2);
  });

  it('passes over what means nothing', async () => {
    holds();
    const other = { pk: 'LINK#f00', sk: 'LINK' };
    expect(
      await stream(
        recordOf('INSERT', other, '1', {}),
        recordOf('REMOVE', { pk: `CHECK#${ids.id}`, sk: 'WAIT#review' }, '2'),
        recordOf('INSERT', { pk: `CHECK#${ids.id}`, sk: 'ORDER' }, '3', {}),
        { eventName: 'INSERT' },
      ),
    ).toEqual(allWell);
    expect(dynamo.commandCalls(QueryCommand)).toEqual([]);
  });
});

describe('the end of the retention', () => {
  it('erases what is left of the check', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: [{ pk: `CHECK#${ids.id}`, sk: 'ORDER' }] })
      .resolves({ Items: [] });
    dynamo.on(BatchWriteCommand).resolves({});
    expect(await stream(headRemoved())).toEqual(allWell);
    expect(dynamo.commandCalls(BatchWriteCommand)).toHaveLength(1);
    expect(forgotten()).toEqual([{ TableName: 'evenhand', Key: { pk: `CASE#${ids.caseCode}`, sk: 'CASE' } }]);
  });

  it('is tried again when something is left', async () => {
    const Key = { pk: `CHECK#${ids.id}`, sk: 'ORDER' };
    dynamo.on(QueryCommand).resolves({ Items: [Key] });
    dynamo.on(BatchWriteCommand).resolves({ UnprocessedItems: { evenhand: [{ DeleteRequest: { Key } }] } });
    expect(await stream(headRemoved('9'))).toEqual({ batchItemFailures: [{ itemIdentifier: '9' }] });
  });
});
