import { DeleteCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft, Mail, Wait } from '../../../shared/domain/check/records.ts';
import { Conflict } from '../../../shared/store/commit.ts';
import { markMail, markMailRequest } from '../../../shared/store/mark-mail.ts';
import { putDraft, putDraftRequest } from '../../../shared/store/put-draft.ts';
import { deleteWait, deleteWaitRequest, putWait, putWaitRequest } from '../../../shared/store/waits.ts';
import { cancelled, dynamo, named, table, transactions } from '../support/table.ts';

beforeEach(() => void dynamo.reset());

const pk = 'CHECK#abc';

describe('a wait', () => {
  const wait: Wait = {
    type: 'wait',
    kind: 'reference',
    refereeId: 'r1',
    token: 'task-token',
    run: 2,
    at: '2026-03-02T09:00:00.000Z',
  };

  it('is stored if its execution is the one that works on the check', () => {
    expect(putWaitRequest('evenhand', 'abc', wait)).toEqual({
      TransactItems: [
        {
          ConditionCheck: {
            TableName: 'evenhand',
            Key: { pk, sk: 'CHECK' },
            ConditionExpression: '#run = :run',
            ExpressionAttributeNames: { '#run': 'run' },
            ExpressionAttributeValues: { ':run': 2 },
          },
        },
        { Put: { TableName: 'evenhand', Item: { pk, sk: 'WAIT#reference/r1', ...wait } } },
      ],
    });
  });

  it('meets a newer execution as a conflict', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed', 'None'));
    await expect(putWait(table, 'abc', wait)).rejects.toBeInstanceOf(Conflict);
    expect(transactions()).toEqual([putWaitRequest('evenhand', 'abc', wait)]);
  });

  it('is taken away unless a newer one has replaced it', async () => {
    expect(deleteWaitRequest('evenhand', 'abc', wait)).toEqual({
      TableName: 'evenhand',
      Key: { pk, sk: 'WAIT#reference/r1' },
      ConditionExpression: '#token = :token',
      ExpressionAttributeNames: { '#token': 'token' },
      ExpressionAttributeValues: { ':token': 'task-token' },
    });
    dynamo.on(DeleteCommand).rejects(named('ConditionalCheckFailedException'));
    await expect(deleteWait(table, 'abc', wait)).resolves.toBeUndefined();
    dynamo.on(DeleteCommand).rejects(named('InternalServerError'));
    await expect(deleteWait(table, 'abc', wait)).rejects.toThrow('InternalServerError');
  });
});

describe('a draft', () => {
  const draft: Draft = {
    type: 'draft',
    refereeId: 'r1',
    answers: { quality: { value: 4 } },
    startedAt: '2026-03-04T09:00:00.000Z',
    at: '2026-03-04T09:05:00.000Z',
  };
  const stillAsked = [
    {
      ConditionCheck: {
        TableName: 'evenhand',
        Key: { pk, sk: 'CHECK' },
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(ended)',
      },
    },
    {
      ConditionCheck: {
        TableName: 'evenhand',
        Key: { pk, sk: 'REFEREE#r1' },
        ConditionExpression: '#state = :invited',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':invited': 'invited' },
      },
    },
  ];
  const item = { TableName: 'evenhand', Item: { pk, sk: 'DRAFT#r1', ...draft } };

  it('is begun while the check runs and the referee is asked, if there is none', () => {
    expect(putDraftRequest('evenhand', 'abc', draft, undefined)).toEqual({
      TransactItems: [...stillAsked, { Put: { ...item, ConditionExpression: 'attribute_not_exists(pk)' } }],
    });
  });

  it('follows the one it was made from, and no other', () => {
    const before = { ...draft, at: '2026-03-04T09:04:00.000Z' };
    expect(putDraftRequest('evenhand', 'abc', draft, before)).toEqual({
      TransactItems: [
        ...stillAsked,
        {
          Put: {
            ...item,
            ConditionExpression: '#at = :at',
            ExpressionAttributeNames: { '#at': 'at' },
            ExpressionAttributeValues: { ':at': '2026-03-04T09:04:00.000Z' },
          },
        },
      ],
    });
  });

  it('that comes too late is a conflict', async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelled('None', 'ConditionalCheckFailed', 'None'));
    await expect(putDraft(table, 'abc', draft, undefined)).rejects.toBeInstanceOf(Conflict);
  });
});

describe('the note on a mail', () => {
  const mail: Mail = {
    type: 'mail',
    id: 'result',
    template: 'result',
    to: { kind: 'candidate' },
    state: 'queued',
    at: '',
  };
  const note = { state: 'sent', at: '2026-03-04T09:00:00.000Z', messageId: 'm-1' } as const;

  it('says what became of it, unless a bounce was told before', () => {
    expect(markMailRequest('evenhand', 'abc', mail, note)).toEqual({
      TableName: 'evenhand',
      Key: { pk, sk: 'MAIL#result' },
      UpdateExpression: 'SET #state = :state, sentAt = :at, messageId = :messageId',
      ConditionExpression: '#state = :queued',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':state': 'sent',
        ':at': note.at,
        ':messageId': 'm-1',
        ':queued': 'queued',
      },
    });
  });

  it('is not made when the mail has moved on', async () => {
    dynamo.on(UpdateCommand).rejects(named('ConditionalCheckFailedException'));
    await expect(markMail(table, 'abc', mail, note)).resolves.toBeUndefined();
    dynamo.on(UpdateCommand).rejects(named('InternalServerError'));
    await expect(markMail(table, 'abc', mail, note)).rejects.toThrow('InternalServerError');
  });
});
