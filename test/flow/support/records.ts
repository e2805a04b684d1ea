import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAudit, checkPartition } from '../../../shared/store/keys.ts';
import type { Play } from './play.ts';

/** The table's stream records of everything that a check consists of now, as DynamoDB would deliver them again. */
export async function recordsOf({ world, id }: Play): Promise<unknown[]> {
  const { client, name } = world.table;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk < :after',
      ExpressionAttributeValues: { ':pk': checkPartition(id), ':after': afterAudit },
    }),
  );
  return Items.map((item, index) => ({
    eventID: String(index),
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: String(index + 1),
      Keys: marshall({ pk: item.pk, sk: item.sk }),
      NewImage: marshall(item),
    },
  }));
}
