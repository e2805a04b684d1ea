/** One resource of a CloudFormation template. */
export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
  DependsOn?: string | string[];
}

/** The part of a CloudFormation template that the local runtime reads. */
export interface Template {
  Resources: Record<string, Resource>;
  Parameters?: Record<string, { Default?: unknown }>;
  Conditions?: Record<string, unknown>;
}

type Resolve = (value: unknown) => unknown;

/** The region and account that names on this machine carry. They belong to nobody. */
export const region = 'eu-west-1';
export const account = '000000000000';

const pseudo: Record<string, string> = {
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'Evenhand-local',
  'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/Evenhand-local/local`,
};

/** Which property names a resource, and how its ARN is written, for the types whose names reach a function or a pattern. */
const kinds: Record<string, { name: string; arn: (name: string) => string; ref?: 'arn' }> = {
  'AWS::DynamoDB::Table': { name: 'TableName', arn: (name) => arn('dynamodb', `table/${name}`) },
  'AWS::DynamoDB::GlobalTable': { name: 'TableName', arn: (name) => arn('dynamodb', `table/${name}`) },
  'AWS::Lambda::Function': { name: 'FunctionName', arn: (name) => arn('lambda', `function:${name}`) },
  'AWS::StepFunctions::StateMachine': {
    name: 'StateMachineName',
    arn: (name) => arn('states', `stateMachine:${name}`),
    ref: 'arn',
  },
  'AWS::Events::EventBus': { name: 'Name', arn: (name) => arn('events', `event-bus/${name}`) },
  'AWS::SQS::Queue': { name: 'QueueName', arn: (name) => arn('sqs', name) },
  'AWS::SNS::Topic': { name: 'TopicName', arn: (name) => arn('sns', name), ref: 'arn' },
  'AWS::SecretsManager::Secret': {
    name: 'Name',
    arn: (name) => arn('secretsmanager', `secret:${name}`),
    ref: 'arn',
  },
  'AWS::SES::ConfigurationSet': { name: 'Name', arn: (name) => arn('ses', `configuration-set/${name}`) },
  'AWS::SES::EmailIdentity': { name: 'EmailIdentity', arn: (name) => arn('ses', `identity/${name}`) },
};

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${region}:${account}:${rest}`;
}

/** The name of a resource: the one that the template gives, else its logical id. */
export function nameOf(id: string, resource: Resource, resolve: Resolve): string {
  const kind = kinds[resource.Type];
  const given = kind && resource.Properties?.[kind.name];
  return given === undefined ? id : String(resolve(given));
}

/** The value of `Ref`. */
export function referenceOf(id: string, resource: Resource | undefined, resolve: Resolve): string {
  if (!resource) {
    const value = pseudo[id];
    if (value === undefined) throw new Error(`The local runtime has no value for ${id}.`);
    return value;
  }
  const kind = kinds[resource.Type];
  const name = nameOf(id, resource, resolve);
  return kind?.ref === 'arn' ? kind.arn(name) : name;
}

/** The value of `Fn::GetAtt`. Attributes that mean nothing on this machine become a readable placeholder. */
export function attributeOf(id: string, resource: Resource, attribute: string, resolve: Resolve): string {
  const kind = kinds[resource.Type];
  const name = nameOf(id, resource, resolve);
  if (attribute === 'Arn' || attribute === 'TopicArn') return kind ? kind.arn(name) : arn('local', id);
  if (attribute === 'Name' || attribute === 'QueueName' || attribute === 'TopicName') return name;
  if (attribute === 'StreamArn') return `${kind?.arn(name)}/stream/local`;
  return `${id}.${attribute}`;
}
