import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { evolve } from '../domain/check/apply-decision.ts';
import { hashOf, sha256 } from '../domain/check/audit.ts';
import type { Check } from '../domain/check/check.ts';
import type { Decision } from '../domain/check/decision.ts';
import type { Moment } from '../domain/terms/clock.ts';
import { Refusal } from '../domain/terms/refusal.ts';
import { Conflict, createRequest, transact } from './commit.ts';
import { idempotencyKey } from './keys.ts';
import { loadCheck } from './load-check.ts';
import type { Table } from './table.ts';

/** Days for which an idempotency key is remembered. */
const keyDays = 7;

export interface Idempotency {
  callerId: string;
  key: string;
  /** The request as it came, to tell a replay from another request under the same key. */
  body: unknown;
}

/**
 * Creates a check once per idempotency key. The key is part of the transaction that creates the check, so there is no moment in
 * which one exists without the other: a replay, simultaneous or later, finds the check of the first request.
 *
 * @returns the check, and whether this call created it
 * @throws Refusal `idempotency_key_reused` when the key was used with another body
 */
export async function createCheck(
  table: Table,
  { check, decision }: { check: Check; decision: Decision },
  { callerId, key, body }: Idempotency,
  moment: Moment,
): Promise<{ check: Check; created: boolean }> {
  const keyItem = {
    ...idempotencyKey(callerId, sha256(key)),
    type: 'idempotency',
    bodyHash: hashOf(body),
    checkId: check.head.id,
    ttl: Math.ceil(moment.now / 1000) + keyDays * 86_400,
  };
  const evolution = evolve(check, decision, moment);
  for (let attempt = 1; ; attempt += 1) {
    const before = await table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: { pk: keyItem.pk, sk: keyItem.sk },
        ConsistentRead: true,
      }),
    );
    if (before.Item) return replay(table, before.Item, keyItem.bodyHash);
    try {
      await transact(table, createRequest(table.name, evolution, [keyItem]));
      return { check: evolution.check, created: true };
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === 5) throw error;
    }
  }
}

async function replay(
  table: Table,
  item: Record<string, unknown>,
  bodyHash: string,
): Promise<{ check: Check; created: boolean }> {
  if (item.bodyHash !== bodyHash) {
    throw new Refusal('idempotency_key_reused', 'refusal.key-reused');
  }
  const check = await loadCheck(table, String(item.checkId));
  if (!check) throw new Refusal('not_found', 'refusal.check-deleted');
  return { check, created: false };
}
