import { type AnyEntity, entities } from '../domain/check/entities.ts';
import { identityOf } from '../domain/check/place-entity.ts';

/** The only place that builds a key. Keys are readable in the console. */
export interface Key {
  pk: string;
  sk: string;
}

export const checkPartition = (checkId: string): string => `CHECK#${checkId}`;

const inCheck =
  (sk: string) =>
  (checkId: string): Key => ({ pk: checkPartition(checkId), sk });

export const headKey = inCheck('CHECK');

/** Audit events sort before everything else of a check, so that one query reads either the events or the state. */
export const auditPrefix = 'AUDIT#';
export const afterAudit = 'AUDIT$';
export const auditKey = (checkId: string, seq: number): Key =>
  inCheck(`${auditPrefix}${String(seq).padStart(8, '0')}`)(checkId);

export const waitPrefix = `${entities.wait.prefix}#`;

export const refereeKey = (checkId: string, refereeId: string): Key =>
  inCheck(`REFEREE#${refereeId}`)(checkId);

/** The key of an entity that has an item of its own. */
export const entityKey = (checkId: string, entity: AnyEntity): Key => inCheck(identityOf(entity))(checkId);

/** The key of an item that holds a page of entities. */
export const pageKey = (checkId: string, prefix: string, page: number): Key =>
  inCheck(`${prefix}#${String(page).padStart(3, '0')}`)(checkId);

/** The company's own questions for a package: what is being composed, and each version that was published. */
export const questionnairesPartition = (packageId: string): string => `QUESTIONNAIRES#${packageId}`;

export const questionnaireDraftKey = (packageId: string): Key => ({
  pk: questionnairesPartition(packageId),
  sk: 'DRAFT',
});

export const publishedPrefix = 'VERSION#';
export const publishedKey = (packageId: string, version: number): Key => ({
  pk: questionnairesPartition(packageId),
  sk: `${publishedPrefix}${String(version).padStart(6, '0')}`,
});

export const linkKey = (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'LINK' });

export const sessionKey = (hash: string): Key => ({ pk: `SESSION#${hash}`, sk: 'SESSION' });

export const idempotencyKey = (callerId: string, keyHash: string): Key => ({
  pk: `IDEMPOTENCY#${callerId}`,
  sk: `KEY#${keyHash}`,
});

/** A case code, so that the public page can confirm it. */
export const caseCodeKey = (caseCode: string): Key => ({ pk: `CASE#${caseCode}`, sk: 'CASE' });

/** The list of one requester's checks, newest last. */
export const byRequester = (requesterId: string): string => `REQUESTER#${requesterId}`;

/** A status is spread over a few partitions, so that all open checks do not share one. */
export const statusShards = 4;

export const byStatus = (status: string, shard: number): string => `STATUS#${status}#${shard}`;

export function shardOf(checkId: string): number {
  let sum = 0;
  for (const character of checkId) sum = (sum + (character.codePointAt(0) ?? 0)) % statusShards;
  return sum;
}

export const listSortKey = (createdAt: string, checkId: string): string => `${createdAt}#${checkId}`;
