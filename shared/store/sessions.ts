import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { sessionKey } from './keys.ts';
import type { Table } from './table.ts';

const sessionSchema = z.object({
  hash: z.string(),
  subject: z.string(),
  name: z.string(),
  email: z.string().exactOptional(),
  roles: z.array(z.string()),
  expiresAt: z.string(),
});

/** What the server keeps of somebody who has signed in. The cookie holds a random id and nothing else. */
export type Session = z.output<typeof sessionSchema>;

export async function putSession(table: Table, session: Session): Promise<void> {
  await table.client.send(
    new PutCommand({
      TableName: table.name,
      Item: {
        ...sessionKey(session.hash),
        type: 'session',
        ...session,
        ttl: Math.ceil(Date.parse(session.expiresAt) / 1000),
      },
    }),
  );
}

/** The session of a cookie's hash; undefined when there is none or its time is over (time to live deletes late). */
export async function findSession(table: Table, hash: string, now: number): Promise<Session | undefined> {
  const found = await table.client.send(
    new GetCommand({ TableName: table.name, Key: sessionKey(hash), ConsistentRead: true }),
  );
  if (!found.Item) return undefined;
  const session = sessionSchema.parse(found.Item);
  return Date.parse(session.expiresAt) > now ? session : undefined;
}

export async function deleteSession(table: Table, hash: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: sessionKey(hash) }));
}
