import { readFileSync } from 'node:fs';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { functionIds, functionsStartedBy } from '../../infra/aws/catalogue.ts';
import { dev } from '../../infra/settings/dev.ts';
import { prod } from '../../infra/settings/prod.ts';
import { functionsOf, synthesize } from './synth.ts';

const stack = synthesize(dev);
const production = synthesize(prod);
const functions = functionsOf(stack);

describe('the table', () => {
  const table = stack.only('AWS::DynamoDB::Table');
  const productionTable = production.only('AWS::DynamoDB::Table');

  it('recovers to a point in time, streams and forgets', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  it('lists by requester and by status with what a list shows', () => {
    const indexes = table.Properties.GlobalSecondaryIndexes;
    expect(indexes.map((index: { IndexName: string }) => index.IndexName)).toEqual([
      'byRequester',
      'byStatus',
    ]);
    for (const { Projection } of indexes) {
      expect(Projection.ProjectionType).toBe('INCLUDE');
      expect(Projection.NonKeyAttributes).toEqual(
        expect.arrayContaining(['id', 'candidateName', 'closedAt']),
      );
    }
  });

  it('can be deleted in dev and not in production', () => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtectionEnabled: false },
    });
    expect(productionTable).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtectionEnabled: true },
    });
  });

  it('has a key of the account in production, which turns over', () => {
    expect(stack.ofType('AWS::KMS::Key')).toHaveLength(0);
    expect(production.only('AWS::KMS::Key').Properties.EnableKeyRotation).toBe(true);
    expect(productionTable.Properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
  });
});

describe('the key of origins', () => {
  it.each([
    ['dev', stack],
    ['prod', production],
  ])('is made by AWS and goes with the stack: %s', (_name, { only }) => {
    expect(only('AWS::SecretsManager::Secret')).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    });
    expect(only('AWS::SecretsManager::Secret').Properties).not.toHaveProperty('SecretString');
  });
});

describe('the stream', () => {
  const mappingOf = (id: string) =>
    stack
      .ofType('AWS::Lambda::EventSourceMapping')
      .map(([, { Properties }]) => Properties)
      .find(({ FunctionName }) => FunctionName.Ref === functions[id]?.logicalId);
  const filtersOf = (id: string) =>
    mappingOf(id).FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));

  it.each(functionsStartedBy('stream'))(
    'reaches %s, which reports single failures and gives up into a queue',
    (id) => {
      expect(mappingOf(id)).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 20,
      });
      const [queueId] = mappingOf(id).DestinationConfig.OnFailure.Destination['Fn::GetAtt'];
      expect(stack.resources[queueId]?.Type).toBe('AWS::SQS::Queue');
    },
  );

  it('brings decisions, waits and the end of a check to Continue', () => {
    expect(filtersOf('Continue')).toEqual([
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { Keys: { sk: { S: [{ prefix: 'AUDIT#' }, { prefix: 'WAIT#' }] } } },
      },
      { eventName: ['REMOVE'], dynamodb: { Keys: { sk: { S: ['CHECK'] } } } },
    ]);
  });

  it('brings new audit events to Publish', () => {
    expect(filtersOf('Publish')).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'AUDIT#' }] } } } },
    ]);
  });
});

describe('the state machine', () => {
  const { Properties } = stack.only('AWS::StepFunctions::StateMachine');

  it('logs errors without what executions carry', () => {
    expect(Properties).toMatchObject({
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { IncludeExecutionData: false, Level: 'ERROR' },
      TracingConfiguration: { Enabled: true },
    });
  });

  it('gets every step that its definition names', () => {
    const definition = readFileSync('statemachines/reference-check.asl.json', 'utf8');
    const named = [...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(Properties.DefinitionSubstitutions)).toEqual(expect.arrayContaining(named));
    expect(Object.keys(Properties.DefinitionSubstitutions)).toHaveLength(
      functionsStartedBy('workflow').length,
    );
  });
});

describe('alarms', () => {
  const alarms = stack.ofType('AWS::CloudWatch::Alarm');
  const named = (part: string) => alarms.filter(([id]) => id.includes(part));

  it('watch executions, functions, queues, the table and the API, and reach the topic', () => {
    for (const part of ['ExecutionsFailed', 'ExecutionsTimedOut', 'TableThrottled', 'ServerErrors'])
      expect(named(part), part).toHaveLength(1);
    for (const id of functionIds) expect(named(`${id}Failing`), id).toHaveLength(1);
    expect(named('DeadLettersNotEmpty')).toHaveLength(stack.ofType('AWS::SQS::Queue').length);
    for (const [id, { Properties }] of alarms) expect(Properties.AlarmActions, id).toHaveLength(1);
  });

  it('may be published by CloudWatch, and reach a person when an address is set', () => {
    const { Statement } = stack.only('AWS::SNS::TopicPolicy').Properties.PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    );
    expect(stack.ofType('AWS::SNS::Subscription')).toHaveLength(0);
    expect(production.only('AWS::SNS::Subscription').Properties.Endpoint).toBe('on-call@example.com');
  });
});

describe('the template', () => {
  it('stays far from the limits of CloudFormation: 500 resources, 1 MB', () => {
    expect(Object.keys(production.resources).length).toBeLessThan(300);
    expect(JSON.stringify(production.template).length).toBeLessThan(400_000);
  });

  it.each([
    ['dev', stack],
    ['prod', production],
  ])('has no two resources that wait for each other: %s', (_name, { template }) => {
    expect(() => Template.fromJSON(template)).not.toThrow();
  });

  it('runs no code of CDK in the account', () => {
    const custom = Object.values(production.resources).filter(({ Type }) => Type.startsWith('Custom::'));
    expect(custom).toEqual([]);
    expect(production.ofType('AWS::Lambda::Function')).toHaveLength(functionIds.length);
  });
});
