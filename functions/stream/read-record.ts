import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type AuditEvent, auditSchema } from '../../shared/domain/check/audit.ts';
import { auditPrefix, headKey, waitPrefix } from '../../shared/store/keys.ts';

export type Change =
  | { kind: 'audit'; checkId: string; event: AuditEvent }
  | { kind: 'wait'; checkId: string }
  | { kind: 'head-removed'; checkId: string; caseCode?: string };

/** Reads a record of the table's stream; undefined when it does not concern us. */
export function readRecord({ eventName, dynamodb }: DynamoDBRecord): Change | undefined {
  const pk = dynamodb?.Keys?.pk?.S ?? '';
  const sk = dynamodb?.Keys?.sk?.S ?? '';
  const [kind, checkId] = pk.split('#');
  if (kind !== 'CHECK' || !checkId) return undefined;
  if (eventName === 'REMOVE') {
    if (sk !== headKey(checkId).sk) return undefined;
    const caseCode = dynamodb?.OldImage?.caseCode?.S;
    return { kind: 'head-removed', checkId, ...(caseCode && { caseCode }) };
  }
  if (sk.startsWith(waitPrefix)) return { kind: 'wait', checkId };
  if (sk.startsWith(auditPrefix) && dynamodb?.NewImage) {
    return {
      kind: 'audit',
      checkId,
      event: auditSchema.parse(unmarshall(dynamodb.NewImage as Record<string, AttributeValue>)),
    };
  }
  return undefined;
}
