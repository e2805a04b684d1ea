import { describe, expect, it } from 'vitest';
import { type AnyEntity, entities } from '../../../shared/domain/check/entities.ts';
import * as keys from '../../../shared/store/keys.ts';

const pk = 'CHECK#abc';

describe('keys', () => {
  it.each([
    [keys.headKey('abc'), { pk, sk: 'CHECK' }],
    [keys.auditKey('abc', 7), { pk, sk: 'AUDIT#00000007' }],
    [keys.pageKey('abc', 'FINDING', 2), { pk, sk: 'FINDING#002' }],
    [keys.refereeKey('abc', 'r2'), { pk, sk: 'REFEREE#r2' }],
    [keys.linkKey('f00'), { pk: 'LINK#f00', sk: 'LINK' }],
    [keys.sessionKey('f00'), { pk: 'SESSION#f00', sk: 'SESSION' }],
    [keys.caseCodeKey('EH-7K3M-Q9XD'), { pk: 'CASE#EH-7K3M-Q9XD', sk: 'CASE' }],
    [keys.idempotencyKey('staff-1', 'f00'), { pk: 'IDEMPOTENCY#staff-1', sk: 'KEY#f00' }],
  ])('%j', (key, expected) => {
    expect(key).toEqual(expected);
  });

  it.each<[Partial<AnyEntity>, string]>([
    [{ type: 'order' }, 'ORDER'],
    [{ type: 'scope' }, 'SCOPE'],
    [{ type: 'consent' }, 'CONSENT'],
    [{ type: 'self-assessment' }, 'SELF'],
    [{ type: 'analysis' }, 'RESULT'],
    [{ type: 'scope-change', n: 2 }, 'SCOPE-CHANGE#002'],
    [{ type: 'ask', kind: 'consent' }, 'REQUEST#consent'],
    [{ type: 'ask', kind: 'reference', refereeId: 'r1' }, 'REQUEST#reference/r1'],
    [{ type: 'wait', kind: 'review' }, 'WAIT#review'],
    [{ type: 'wait', kind: 'reference', refereeId: 'r1' }, 'WAIT#reference/r1'],
    [{ type: 'referee', id: 'r1' }, 'REFEREE#r1'],
    [{ type: 'reference', refereeId: 'r1' }, 'REFERENCE#r1'],
    [{ type: 'draft', refereeId: 'r1' }, 'DRAFT#r1'],
    [{ type: 'origin', who: 'r1' }, 'ORIGIN#r1'],
    [{ type: 'origin', who: 'candidate' }, 'ORIGIN#candidate'],
    [{ type: 'follow-up', round: 1, refereeId: 'r2' }, 'FOLLOW-UP#1#r2'],
    [{ type: 'redaction', n: 1 }, 'REDACTION#001'],
    [{ type: 'finding', n: 7 }, 'FINDING#007'],
    [{ type: 'dispute', n: 12 }, 'DISPUTE#012'],
    [{ type: 'mail', id: 'result' }, 'MAIL#result'],
  ])('of %j', (entity, sk) => {
    expect(keys.entityKey('abc', entity as AnyEntity)).toEqual({ pk, sk });
  });

  it('put the audit events before everything else, so that one query reads either', () => {
    const others = ['CHECK', ...Object.values(entities).map(({ prefix }) => prefix)];
    expect(new Set(others).size).toBe(others.length);
    expect(keys.auditKey('abc', 99_999_999).sk < keys.afterAudit).toBe(true);
    for (const sk of others) expect(sk > keys.afterAudit).toBe(true);
  });

  it('spread a status over all its partitions', () => {
    const shards = Array.from({ length: 64 }, (_, n) => keys.shardOf(n.toString(16).padStart(20, '0')));
    expect(new Set(shards)).toEqual(new Set([0, 1, 2, 3]));
  });
});
