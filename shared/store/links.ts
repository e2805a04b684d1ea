import { GetCommand, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Link } from '../domain/check/access.ts';
import { participantSchema } from '../domain/check/records.ts';
import { caseCodeKey, linkKey } from './keys.ts';
import type { Table } from './table.ts';

const linkSchema: z.ZodType<Link> = z.object({
  hash: z.string(),
  checkId: z.string(),
  person: participantSchema,
  purpose: z.enum(['process', 'reference', 'follow-up', 'result']),
  issuedAt: z.string(),
  expiresAt: z.string(),
});

/** The request that makes a link usable. It holds the hash, never the token. */
export const putLinkRequest = (tableName: string, link: Link): PutCommandInput => ({
  TableName: tableName,
  Item: { ...linkKey(link.hash), type: 'link', ...link, ttl: Math.ceil(Date.parse(link.expiresAt) / 1000) },
  ConditionExpression: 'attribute_not_exists(pk)',
});

export async function putLink(table: Table, link: Link): Promise<void> {
  await table.client.send(new PutCommand(putLinkRequest(table.name, link)));
}

/** @throws ZodError when the item is not what it should be */
export async function findLink(table: Table, hash: string): Promise<Link | undefined> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: linkKey(hash), ConsistentRead: true }),
  );
  return found.Item && linkSchema.parse(found.Item);
}

/** The id of the check that a case code belongs to. */
export async function findCase(table: Table, caseCode: string): Promise<string | undefined> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: caseCodeKey(caseCode) }),
  );
  return found.Item && String(found.Item.checkId);
}
