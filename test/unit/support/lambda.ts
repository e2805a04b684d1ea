import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import { vi } from 'vitest';
import type { AuditEvent } from '../../../shared/domain/check/audit.ts';
import type { Wait, WaitKind } from '../../../shared/domain/check/records.ts';
import { auditKey, entityKey, headKey, type Key } from '../../../shared/store/keys.ts';
import { ids, onDay } from './checks.ts';

/** What Lambda hands to a handler beside the event, as far as handlers look. */
export const context = {
  awsRequestId: 'request-1',
  functionName: 'test',
  getRemainingTimeInMillis: () => 30_000,
} as unknown as Context;

/** Sets the clock of the handlers to so many days after the order. */
export function clockStandsOn(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(onDay(days).now);
}

type EventName = NonNullable<DynamoDBRecord['eventName']>;

/** A record of the table's stream. */
export function recordOf(eventName: EventName, key: Key, sequence: string, image?: object): DynamoDBRecord {
  const NewImage = image && marshall({ ...key, ...image }, { removeUndefinedValues: true });
  const Keys = marshall({ pk: key.pk, sk: key.sk });
  return {
    eventName,
    dynamodb: { Keys, SequenceNumber: sequence, ...(NewImage && { NewImage }) },
  } as DynamoDBRecord;
}

/** An audit event that has just been written. */
export const auditRecord = (event: Partial<AuditEvent>, sequence = '1', checkId = ids.id): DynamoDBRecord =>
  recordOf('INSERT', auditKey(checkId, event.seq ?? 1), sequence, {
    type: 'audit',
    checkId,
    seq: 1,
    at: '2026-03-02T09:00:00.000Z',
    actor: { kind: 'system', id: 'test' },
    event: 'test.done',
    version: 1,
    data: {},
    prev: '',
    hash: 'x',
    ...event,
  });

export function waitRecord(kind: WaitKind, sequence = '1'): DynamoDBRecord {
  const wait: Wait = { type: 'wait', kind, token: 'token', run: 1, at: '2026-03-02T09:00:00.000Z' };
  return recordOf('MODIFY', entityKey(ids.id, wait), sequence, wait);
}

/** Time to live has deleted the head of a check. */
export function headRemoved(sequence = '1'): DynamoDBRecord {
  const { dynamodb, ...record } = recordOf('REMOVE', headKey(ids.id), sequence);
  return { ...record, dynamodb: { ...dynamodb, OldImage: { caseCode: { S: ids.caseCode } } } };
}
