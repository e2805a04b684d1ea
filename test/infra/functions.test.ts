import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { catalogue, environmentOf, type FunctionId, functionIds } from '../../infra/aws/catalogue.ts';
import { dev } from '../../infra/settings/dev.ts';
import { prod } from '../../infra/settings/prod.ts';
import { functionsOf, statementsOf, synthesize } from './synth.ts';

const stack = synthesize({ ...dev, mailSandbox: false });
const functions = functionsOf(stack);

const own = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];
const items = [
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];
const stream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];
const workflow = [
  'states:SendTaskFailure',
  'states:SendTaskSuccess',
  'states:StartExecution',
  'states:StopExecution',
];
const mail = ['ses:SendEmail'];
const deadLetter = ['sqs:SendMessage'];

/** Who may do what, apart from writing its own log and trace. Written out, so that a new right needs a decision here. */
const rights: Record<FunctionId, string[]> = {
  Api: items,
  Authorizer: [],
  Pages: [...items, 'secretsmanager:GetSecretValue'],
  ScopeStep: items,
  ConsentStep: [...items, ...mail],
  CollectionStep: [...items, ...mail],
  VerificationStep: items,
  ReviewStep: [...items, ...mail],
  ClosureStep: [...items, ...mail],
  WaitStep: items,
  Continue: [...items, ...stream, ...workflow, ...deadLetter],
  Publish: [...stream, 'events:PutEvents', ...deadLetter],
  EmailEvents: [...items, ...deadLetter],
};

function roleOf(id: FunctionId): string {
  return functions[id]?.Properties.Role['Fn::GetAtt'][0];
}

describe.each(functionIds)('%s', (id) => {
  const { Properties, Metadata } = functions[id] ?? {};

  it('runs on Node 24 and ARM, traced, with a timeout', () => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      MemorySize: catalogue[id].memory,
      Timeout: catalogue[id].timeoutSeconds,
    });
  });

  it('logs JSON to a group of its own that forgets', () => {
    expect(Properties.LoggingConfig).toMatchObject({ LogFormat: 'JSON' });
    const group = stack.resources[Properties.LoggingConfig.LogGroup.Ref];
    expect(group).toMatchObject({ Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } });
  });

  it('names an entry that exists', () => {
    expect(Metadata?.['evenhand:entry']).toBe(catalogue[id].entry);
    expect(existsSync(catalogue[id].entry)).toBe(true);
  });

  it('starts with the environment of its row', async () => {
    const names = catalogue[id].uses.flatMap((use) => [...environmentOf[use]]);
    const common = ['NODE_OPTIONS', 'POWERTOOLS_LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME'];
    expect(Object.keys(Properties.Environment.Variables).sort()).toEqual([...common, ...names].sort());

    const value = (name: string) => {
      if (name === 'DAY_SECONDS') return '86400';
      if (/URL|ISSUER/.test(name)) return 'https://example.com';
      return /ADDRESS|FROM|HOTLINE/.test(name) ? 'a@example.com' : 'x';
    };
    vi.resetModules();
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    for (const name of Object.values(environmentOf).flat())
      vi.stubEnv(name, names.includes(name as never) ? value(name) : undefined);
    const entry = await import(`../../${catalogue[id].entry}`);
    vi.unstubAllEnvs();
    expect(entry.handler).toBeTypeOf('function');
  });

  it('may do what its work needs and nothing else', () => {
    const actions = statementsOf(stack, roleOf(id)).flatMap((statement) => statement.actions);
    expect([...new Set(actions)].sort()).toEqual([...own, ...rights[id]].sort());
    expect(stack.resources[roleOf(id)]?.Properties.ManagedPolicyArns).toBeUndefined();
  });

  it('has no right to everything but to trace', () => {
    const everywhere = statementsOf(stack, roleOf(id)).filter(({ resources }) => resources.includes('*'));
    expect(everywhere.flatMap(({ actions }) => actions)).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });
});

describe('functions', () => {
  it('are exactly those of the catalogue, each with code of its own', () => {
    expect(Object.keys(functions)).toEqual(functionIds);
    const code = Object.values(functions).map(({ Properties }) => Properties.Code.S3Key);
    expect(new Set(code).size).toBe(functionIds.length);
  });

  it('send mail from the company’s address only, through the configuration set', () => {
    for (const id of functionIds.filter((name) =>
      (catalogue[name].uses as readonly string[]).includes('mail'),
    )) {
      const [statement] = statementsOf(stack, roleOf(id)).filter(({ actions }) =>
        actions.includes('ses:SendEmail'),
      );
      expect(statement?.condition).toEqual({ StringEquals: { 'ses:FromAddress': 'references@example.com' } });
      expect(JSON.stringify(statement?.resources)).not.toContain('*');
      expect(statement?.resources).toHaveLength(2);
    }
  });

  it('start executions of the one state machine', () => {
    const [machineId] = stack.ofType('AWS::StepFunctions::StateMachine')[0] ?? [];
    const [start] = statementsOf(stack, roleOf('Continue')).filter(({ actions }) =>
      actions.includes('states:StartExecution'),
    );
    expect(start?.resources).toEqual([{ Ref: machineId }]);
  });

  it('read one secret, and Pages alone does', () => {
    const [secretId] = stack.ofType('AWS::SecretsManager::Secret')[0] ?? [];
    const readers = functionIds.flatMap((id) =>
      statementsOf(stack, roleOf(id))
        .filter(({ actions }) => actions.some((action) => action.startsWith('secretsmanager:')))
        .map((statement) => ({ id, ...statement })),
    );
    expect(readers).toEqual([
      { id: 'Pages', actions: ['secretsmanager:GetSecretValue'], resources: [{ Ref: secretId }] },
    ]);
    expect(functions.Pages?.Properties.Environment.Variables.ORIGIN_KEY_ARN).toEqual({ Ref: secretId });
  });

  it('use the key of the table through DynamoDB only', () => {
    const production = synthesize(prod);
    const roleId = functionsOf(production).Api?.Properties.Role['Fn::GetAtt'][0];
    const [key] = statementsOf(production, roleId).filter(({ actions }) => actions.includes('kms:Decrypt'));
    expect(key?.condition).toEqual({ StringLike: { 'kms:ViaService': 'dynamodb.*' } });
    expect(key?.resources).toEqual([{ 'Fn::GetAtt': [production.ofType('AWS::KMS::Key')[0]?.[0], 'Arn'] }]);
  });
});
