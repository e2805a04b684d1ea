import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/steps/wait.ts';
import { putWaitRequest } from '../../../shared/store/waits.ts';
import { collecting, ids } from '../support/checks.ts';
import { clockStandsOn, context } from '../support/lambda.ts';
import { cancelled, dynamo, holds, named, transactions } from '../support/table.ts';

const event = { checkId: ids.id, run: 1, refereeId: 'r1', wait: 'reference', token: 'task-token' };
const lost = cancelled('ConditionalCheckFailed', 'None');

beforeAll(() => clockStandsOn(1));
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  dynamo.reset();
  dynamo.on(TransactWriteCommand).resolves({});
  holds(collecting());
});

describe('a waiting state', () => {
  it('stores its token and decides nothing', async () => {
    expect(await handler(event, context)).toBeUndefined();
    expect(transactions()).toEqual([
      putWaitRequest('evenhand', ids.id, {
        type: 'wait',
        kind: 'reference',
        refereeId: 'r1',
        token: 'task-token',
        run: 1,
        at: '2026-03-03T09:00:00.000Z',
      }),
    ]);
  });

  it('is called by its kind when it is about no referee', async () => {
    const { refereeId: _, ...rest } = event;
    await handler({ ...rest, wait: 'review' }, context);
    expect(transactions()[0]?.TransactItems?.[1]?.Put?.Item).toMatchObject({
      sk: 'WAIT#review',
      kind: 'review',
    });
  });

  it.each([
    [
      'a newer execution works on the check',
      () => holds({ ...collecting(), head: { ...collecting().head, run: 2 } }),
    ],
    ['the check has been deleted', () => holds()],
  ])('ends as superseded when %s', async (_, state) => {
    state();
    dynamo.on(TransactWriteCommand).rejects(lost);
    await expect(handler(event, context)).rejects.toMatchObject({ name: 'Superseded' });
    expect(transactions()).toHaveLength(1);
  });

  it('tries again when somebody was writing to the check in this very moment', async () => {
    dynamo.on(TransactWriteCommand).rejectsOnce(cancelled('TransactionConflict')).resolves({});
    await handler(event, context);
    expect(transactions()).toHaveLength(2);
  });

  it('gives up after a while, so that the state machine tries again later', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(handler(event, context)).rejects.toMatchObject({ name: 'Conflict' });
    expect(transactions()).toHaveLength(5);
  });

  it.each([
    ['a wait that nobody would resume', { wait: 'tea' }],
    ['no token', { token: undefined }],
  ])('refuses %s', async (_, change) => {
    await expect(handler({ ...event, ...change }, context)).rejects.toThrow(
      'The log of the function says where.',
    );
    expect(transactions()).toEqual([]);
  });

  it('never lets its token out', async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejects(named('ValidationException', { message: 'task-token is too long' }));
    const error = await handler(event, context).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: 'ValidationException' });
    expect((error as Error).message).not.toContain('task-token');
  });
});
