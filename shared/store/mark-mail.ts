import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Mail } from '../domain/check/records.ts';
import { entityKey } from './keys.ts';
import type { Table } from './table.ts';

/** Notes what became of a queued mail. A bounce that was reported before our note must not be overwritten. */
export const markMailRequest = (
  tableName: string,
  checkId: string,
  mail: Mail,
  note: { state: 'sent' | 'suppressed'; at: string; messageId?: string },
): UpdateCommandInput => ({
  TableName: tableName,
  Key: entityKey(checkId, mail),
  UpdateExpression: 'SET #state = :state, sentAt = :at, messageId = :messageId',
  ConditionExpression: '#state = :queued',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: {
    ':state': note.state,
    ':at': note.at,
    ':messageId': note.messageId ?? '',
    ':queued': 'queued',
  },
});

export async function markMail(
  table: Table,
  checkId: string,
  mail: Mail,
  note: Parameters<typeof markMailRequest>[3],
): Promise<void> {
  try {
    await table.client.send(new UpdateCommand(markMailRequest(table.name, checkId, mail, note)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
  }
}
