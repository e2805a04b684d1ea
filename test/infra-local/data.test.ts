import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, expect, it } from 'vitest';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { until } from './fixture/poll.ts';
import { root, template } from './fixture/template.ts';

const client = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(dataDir: string): Promise<LocalStack> {
  const stack = await startLocalStack({
    fixture: { template, root },
    dataDir,
    loudness: 'quiet',
    warm: false,
  });
  ends.push(() => stack.stop());
  return stack;
}

it('keeps table, mails, keys and unread stream records, and goes on with open checks', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'evenhand-data-'));
  ends.push(() => rm(dataDir, { recursive: true, force: true }));

  const before = await start(dataDir);
  const dynamo = new DynamoDBClient({ ...client, endpoint: before.endpoints.dynamodb });
  const put = (id: string, rest: Record<string, AttributeValue>) =>
    dynamo.send(
      new PutItemCommand({
        TableName: before.tableName,
        Item: { pk: { S: `CHECK#${id}` }, sk: { S: 'CHECK' }, id: { S: id }, run: { N: '2' }, ...rest },
      }),
    );
  await put('open', { open: { BOOL: true } });
  await put('closed', { open: { BOOL: false } });
  await put('stuck', { open: { BOOL: true }, attention: { M: { reason: { S: 'step_failed' } } } });
  await put('events', { sk: { S: 'AUDIT#00000001' } });
  await new SESv2Client({ ...client, endpoint: before.endpoints.ses }).send(
    new SendEmailCommand({
      FromEmailAddress: 'references@example.com',
      Destination: { ToAddresses: ['ana@example.com'] },
      Content: { Simple: { Subject: { Data: 'Your link' }, Body: { Text: { Data: 'Hello' } } } },
    }),
  );
  const token = await before.tokens('rita');
  await before.stop();

  const after = await start(dataDir);
  const { executions } = await new SFNClient({ ...client, endpoint: after.endpoints.sfn }).send(
    new ListExecutionsCommand({ stateMachineArn: after.stateMachineArn }),
  );
  expect(executions?.map(({ name }) => name)).toEqual(['open-2']);
  const store = (await (await fetch(`${after.mailboxUrl}/store`)).json()) as {
    emails: { subject: string }[];
  };
  expect(store.emails.map(({ subject }) => subject)).toEqual(['Your link']);
  await until('the record of the first run', () => after.metrics().invocations.Consumer);
  const [header] = token.split('.');
  expect((await after.tokens('rita')).split('.')[0]).toBe(header);
}, 30_000);
