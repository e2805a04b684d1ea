import type { TableModel } from './model.ts';
import type { Reader } from './read-template.ts';

/** Properties of the CloudFormation type that CreateTable knows under the same name. */
const shared = [
  'AttributeDefinitions',
  'KeySchema',
  'GlobalSecondaryIndexes',
  'LocalSecondaryIndexes',
] as const;

/** Reads the one table: keys, indexes, stream and time to live. Billing and encryption mean nothing on this machine. */
export function readTable(reader: Reader): TableModel {
  const [table, ...others] = reader.of('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable');
  if (!table || others.length > 0)
    throw new Error('The CloudFormation template must hold one DynamoDB table.');
  const { name, properties } = table;
  const stream = properties.StreamSpecification as { StreamViewType: string } | undefined;
  const ttl = properties.TimeToLiveSpecification as { Enabled?: boolean; AttributeName?: string } | undefined;
  return {
    name,
    create: {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      ...Object.fromEntries(
        shared.flatMap((key) => (properties[key] ? [[key, plain(properties[key])]] : [])),
      ),
      ...(stream
        ? { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } }
        : {}),
    },
    ...(ttl?.Enabled && ttl.AttributeName ? { ttlAttribute: ttl.AttributeName } : {}),
  };
}

/** Keeps what CreateTable knows of an index: CloudFormation adds capacity and insight settings. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: Record<string, unknown>) =>
    'IndexName' in item
      ? { IndexName: item.IndexName, KeySchema: item.KeySchema, Projection: item.Projection }
      : item,
  );
}
