import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../../shared/domain/questions/composing/publish.ts';
import {
  discardDraft,
  loadComposing,
  newestQuestionnaire,
  saveDraft,
  storePublished,
} from '../../../shared/store/questionnaires.ts';
import { editing, fresh, professional } from '../domain/questions/composing/sample.ts';
import { dynamo, table } from '../support/table.ts';

const draft = fresh();
const first = publish(draft, undefined, professional, editing);
const second = publish(draft, first, professional, editing);
const keyed = (sk: string, item: object) => ({ pk: 'QUESTIONNAIRES#professional', sk, ...item });

beforeEach(() => {
  dynamo.reset();
  dynamo.on(PutCommand).resolves({});
  dynamo.on(TransactWriteCommand).resolves({});
});

describe('what is composed for a package', () => {
  it('is read with one consistent query, newest version first', async () => {
    dynamo.on(QueryCommand).resolves({
      Items: [keyed('DRAFT', draft), keyed('VERSION#000001', first), keyed('VERSION#000002', second)],
    });
    expect(await loadComposing(table, 'professional')).toEqual({ draft, published: [second, first] });
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toEqual({
      TableName: 'evenhand',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'QUESTIONNAIRES#professional' },
      ConsistentRead: true,
    });
  });

  it('is not used when somebody has changed a published word in the table', async () => {
    const [one, ...rest] = first.questions;
    if (!one) throw new Error('It has no questions.');
    const changed = {
      ...first,
      questions: [{ ...one, question: { ...one.question, text: 'Is she any good?' } }, ...rest],
    };
    dynamo.on(QueryCommand).resolves({ Items: [keyed('VERSION#000001', changed)] });
    await expect(loadComposing(table, 'professional')).rejects.toThrow('was changed');
    await expect(newestQuestionnaire(table, 'professional')).rejects.toThrow('was changed');
  });
});

describe('the newest version', () => {
  it('is the last of the versions, and the only one that is read', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [keyed('VERSION#000002', second)] });
    expect(await newestQuestionnaire(table, 'professional')).toEqual(second);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toEqual({
      TableName: 'evenhand',
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :version)',
      ExpressionAttributeValues: { ':pk': 'QUESTIONNAIRES#professional', ':version': 'VERSION#' },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    });
  });

  it('is none before anything was published', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    expect(await newestQuestionnaire(table, 'professional')).toBeUndefined();
  });
});

describe('a draft', () => {
  const put = () => dynamo.commandCalls(PutCommand)[0]?.args[0].input;

  it('is begun only where there is none', async () => {
    await saveDraft(table, draft, 0);
    expect(put()).toEqual({
      TableName: 'evenhand',
      Item: keyed('DRAFT', draft),
      ConditionExpression: 'attribute_not_exists(pk)',
    });
  });

  it('replaces the revision that was read, and no other', async () => {
    await saveDraft(table, { ...draft, revision: 5 }, 4);
    expect(put()).toMatchObject({
      ConditionExpression: 'revision = :before',
      ExpressionAttributeValues: { ':before': 4 },
    });
  });

  it('tells who comes second that somebody was faster', async () => {
    dynamo.on(PutCommand).rejects(new ConditionalCheckFailedException({ message: 'no', $metadata: {} }));
    await expect(saveDraft(table, draft, 4)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });

  it('hides no other failure', async () => {
    dynamo.on(PutCommand).rejects(new Error('No table.'));
    await expect(saveDraft(table, draft, 4)).rejects.toThrow('No table.');
  });

  it('goes only as it was read', async () => {
    await discardDraft(table, 'professional', 4);
    expect(dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems).toEqual([
      {
        Delete: {
          TableName: 'evenhand',
          Key: { pk: 'QUESTIONNAIRES#professional', sk: 'DRAFT' },
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': 4 },
        },
      },
    ]);
  });
});

describe('publishing', () => {
  it('writes the version once and takes its draft away, both or neither', async () => {
    await storePublished(table, second, 4);
    expect(dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems).toEqual([
      {
        Put: {
          TableName: 'evenhand',
          Item: keyed('VERSION#000002', second),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      {
        Delete: {
          TableName: 'evenhand',
          Key: { pk: 'QUESTIONNAIRES#professional', sk: 'DRAFT' },
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: { ':revision': 4 },
        },
      },
    ]);
  });
});
