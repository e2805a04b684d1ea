import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import {
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { until } from './fixture/poll.ts';
import { root, template } from './fixture/template.ts';

const client = { region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
let stack: LocalStack;

beforeAll(async () => {
  stack = await startLocalStack({
    fixture: { template, root },
    loudness: 'quiet',
    countCapacity: true,
    stagePrefix: true,
    warm: false,
  });
}, 30_000);
afterAll(() => stack?.stop());

// What toy functions answer is not worth a type.
// biome-ignore lint/suspicious/noExplicitAny: see above
const json = async (response: Response): Promise<any> => response.json();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.baseUrl}${path}`, { headers });

describe('the gateway', () => {
  it('gives a function the REST proxy event', async () => {
    const response = await fetch(`${stack.baseUrl}/things/a%20b?x=1&x=2&y=%C3%A9`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', 'X-Own': 'yes' },
      body: 'grüße',
    });
    const event = await json(response);
    expect(response.status).toBe(201);
    expect(event).toMatchObject({
      resource: '/things/{id}',
      path: '/things/a%20b',
      httpMethod: 'POST',
      pathParameters: { id: 'a b' },
      queryStringParameters: { x: '2', y: 'é' },
      multiValueQueryStringParameters: { x: ['1', '2'], y: ['é'] },
      requestContext: { stage: 'prod', path: '/prod/things/a%20b', resourcePath: '/things/{id}' },
      body: 'grüße',
      isBase64Encoded: false,
    });
    expect(event.requestContext.identity.sourceIp).toBe('127.0.0.1');
  });

  it('hands back every value of a header, and renames what API Gateway keeps for itself', async () => {
    const response = await get('/things/1');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(response.headers.get('x-amzn-remapped-www-authenticate')).toBe('Basic');
  });

  it('prefers a literal path, and answers other addresses by the gateway response of the template', async () => {
    expect((await json(await get('/things/special'))).resource).toBe('/things/special');
    const unknown = await get('/nowhere');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toBe('application/problem+json');
    expect(await unknown.json()).toEqual({ code: 'not_found', type: 'MISSING_AUTHENTICATION_TOKEN' });
    const outside = await fetch(new URL('/things/1', stack.baseUrl));
    expect([outside.status, await outside.json()]).toEqual([403, { message: 'Forbidden' }]);
  });

  it('answers 502 when the function throws, is malformed or is too slow', async () => {
    for (const fault of ['throw', 'malformed', 'hang']) {
      expect((await get(`/things/1?do=${fault}`)).status, fault).toBe(502);
    }
  });

  it('refuses a body above 10 MB', async () => {
    const response = await fetch(`${stack.baseUrl}/things/1`, {
      method: 'POST',
      body: 'x'.repeat(10 * 2 ** 20 + 1),
    });
    expect(response.status).toBe(413);
  });

  it('compresses long answers as the template says', async () => {
    const response = await get('/things/1?do=long', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toHaveLength(5000);
  });
});

describe('the authorizer', () => {
  it.each([
    [undefined, 401],
    ['unknown', 401],
    ['poor', 403],
    ['odd', 500],
  ])('answers %s with %i', async (token, status) => {
    const response = await get('/secret', token ? { Authorization: token } : {});
    expect(response.status).toBe(status);
  });

  it('hands its context on as text', async () => {
    const event = await json(await get('/secret', { Authorization: 'good' }));
    expect(event.requestContext.authorizer).toMatchObject({ principalId: 'someone', level: '3' });
  });
});

describe('a function', () => {
  it('has its own environment and nothing else', async () => {
    const env = await json(await get('/things/1?do=env'));
    expect(env).toMatchObject({ TABLE_NAME: 'Table', COLOUR: 'teal-eu-west-1' });
    expect(env.STATE_MACHINE_ARN).toBeUndefined();
    expect(env.PATH).toBeUndefined();
    expect(env.AWS_ENDPOINT_URL_DYNAMODB).toMatch(/\/Web\/dynamodb$/);
  });

  it('fails its running invocations when it crashes, and starts anew', async () => {
    await get('/things/1');
    const running = stack.invoke('Web', { queryStringParameters: { do: 'hang' } });
    await stack.crash('Web');
    await expect(running).rejects.toThrow('Runtime.ExitError');
    expect((await get('/things/1')).status).toBe(201);
  });
});

describe('the stream', () => {
  const put = (sk: string) =>
    new DynamoDBClient({ ...client, endpoint: stack.endpoints.dynamodb }).send(
      new PutItemCommand({ TableName: stack.tableName, Item: { pk: { S: 'CHECK#1' }, sk: { S: sk } } }),
    );

  it('brings filtered records, retries what fails and gives up into the dead letters', async () => {
    await put('OTHER#1');
    await put('AUDIT#shy');
    await put('AUDIT#poison');
    await put('AUDIT#last');
    const letters = await until('the dead letter', () => {
      const { deadLetters } = stack.metrics();
      return deadLetters.length > 0 && deadLetters;
    });
    const records = letters.flatMap(
      ({ payload }) => payload as { dynamodb: { Keys: { sk: { S: string } } } }[],
    );
    expect(records[0]?.dynamodb.Keys.sk.S).toBe('AUDIT#poison');
    expect(records.map(({ dynamodb }) => dynamodb.Keys.sk.S)).not.toContain('OTHER#1');
    expect(records.map(({ dynamodb }) => dynamodb.Keys.sk.S)).not.toContain('AUDIT#shy');
    expect(stack.metrics().capacity.write).toBeGreaterThanOrEqual(4);
  });

  it('fails a call before or after its effect when a hook says so', async () => {
    const faults = ['fail-before', 'fail-after'] as const;
    for (const fault of faults) {
      const remove = stack.onAwsCall(({ action }) => (action === 'PutItem' ? fault : undefined));
      const dynamo = new DynamoDBClient({ ...client, endpoint: stack.endpoints.dynamodb, maxAttempts: 1 });
      const key = { pk: { S: fault }, sk: { S: 'X' } };
      await expect(
        dynamo.send(new PutItemCommand({ TableName: stack.tableName, Item: key })),
      ).rejects.toThrow();
      remove();
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: stack.tableName, Key: key }));
      expect(Item !== undefined, fault).toBe(fault === 'fail-after');
    }
  });
});

describe('mail', () => {
  it('reaches the mailbox, and a bounce reaches the function of the rule', async () => {
    const ses = new SESv2Client({ ...client, endpoint: stack.endpoints.ses });
    const send = (address: string) =>
      ses.send(
        new SendEmailCommand({
          FromEmailAddress: 'Evenhand <references@example.com>',
          ConfigurationSetName: 'Set',
          Destination: { ToAddresses: [address] },
          Content: { Simple: { Subject: { Data: 'Hello' }, Body: { Text: { Data: 'Hello' } } } },
        }),
      );
    await send('bounce+ana@simulator.amazonses.com');
    await send('ben@example.com');
    const dynamo = new DynamoDBClient({ ...client, endpoint: stack.endpoints.dynamodb });
    const Key = { pk: { S: 'MAIL#bounce+ana@simulator.amazonses.com' }, sk: { S: 'Bounce' } };
    await until('the bounce', async () => {
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: stack.tableName, Key }));
      return Item;
    });
    const { emails } = await json(await fetch(`${stack.mailboxUrl}/store`));
    expect(emails).toHaveLength(2);
    // Deliveries are not among the event types of the configuration set.
    expect(stack.metrics().events.map((event) => event['detail-type'])).toEqual(['Email Bounced']);
  });
});

describe('the state machine', () => {
  const sfn = () => new SFNClient({ ...client, endpoint: stack.endpoints.sfn });
  const start = (name: string, input: object) =>
    sfn().send(
      new StartExecutionCommand({
        stateMachineArn: stack.stateMachineArn,
        name,
        input: JSON.stringify(input),
      }),
    );
  const ended = async (executionArn: string | undefined) =>
    until('the end of the execution', async () => {
      const execution = await sfn().send(new DescribeExecutionCommand({ executionArn }));
      return execution.status !== 'RUNNING' && execution;
    });

  it('goes on when the token is answered', async () => {
    const { executionArn } = await start('answered', { id: 'answer', seconds: 60 });
    expect((await ended(executionArn)).output).toBe('{"answered":true}');
  });

  it('times out by a path of its input', async () => {
    const { executionArn } = await start('late', { id: 'none', seconds: 1 });
    expect((await ended(executionArn)).output).toBe('{"late":true}');
  });

  it('starts an execution once, by its name', async () => {
    const input = { id: 'none', seconds: 365 * 86_400 };
    const first = await start('once', input);
    expect((await start('once', input)).executionArn).toBe(first.executionArn);
    await expect(start('once', { id: 'other', seconds: 1 })).rejects.toThrow('Execution Already Exists');
    await sfn().send(new StopExecutionCommand({ executionArn: first.executionArn }));
    await expect(start('once', input)).rejects.toThrow('Execution Already Exists');
    expect((await ended(first.executionArn)).status).toBe('ABORTED');
  });
});
