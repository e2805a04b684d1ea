import type { TableModel } from '../template/model.ts';
import { AwsJsonError, awsJson, dynamodb } from './aws-json.ts';

/** The head of an open check, as far as a restart needs it. */
export interface OpenCheck {
  id: string;
  run: number;
}

/**
 * Creates the table of the template. A table kept from an earlier run stays as it is.
 *
 * @returns ARN of the table's stream
 */
export async function createTable(endpoint: string, table: TableModel): Promise<string> {
  try {
    await awsJson(endpoint, dynamodb('CreateTable'), table.create);
    if (table.ttlAttribute) {
      await awsJson(endpoint, dynamodb('UpdateTimeToLive'), {
        TableName: table.name,
        TimeToLiveSpecification: { Enabled: true, AttributeName: table.ttlAttribute },
      });
    }
  } catch (error) {
    if (!(error instanceof AwsJsonError && error.code === 'ResourceInUseException')) throw error;
  }
  const { Table } = await awsJson<{ Table: { LatestStreamArn?: string } }>(
    endpoint,
    dynamodb('DescribeTable'),
    {
      TableName: table.name,
    },
  );
  if (!Table.LatestStreamArn) throw new Error('The table has no stream.');
  return Table.LatestStreamArn;
}

interface Page {
  Items: { id: { S: string }; run: { N: string } }[];
  LastEvaluatedKey?: unknown;
}

/** Checks that were at work when the last run ended: open, and not waiting for staff to look at a fault. */
export async function openChecks(endpoint: string, tableName: string): Promise<OpenCheck[]> {
  const found: OpenCheck[] = [];
  let from: unknown;
  do {
    const page: Page = await awsJson<Page>(endpoint, dynamodb('Scan'), {
      TableName: tableName,
      ConsistentRead: true,
      FilterExpression: 'sk = :head AND #open = :yes AND attribute_not_exists(attention)',
      ProjectionExpression: 'id, run',
      ExpressionAttributeNames: { '#open': 'open' },
      ExpressionAttributeValues: { ':head': { S: 'CHECK' }, ':yes': { BOOL: true } },
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    found.push(...page.Items.map(({ id, run }) => ({ id: id.S, run: Number(run.N) })));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}
