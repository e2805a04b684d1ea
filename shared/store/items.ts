import type { AuditEvent } from '../domain/check/audit.ts';
import type { Check, CheckHead } from '../domain/check/check.ts';
import type { Entity } from '../domain/check/decision.ts';
import type { ScopeChange, Wait } from '../domain/check/records.ts';
import {
  auditKey,
  byRequester,
  byStatus,
  entityKey,
  headKey,
  type Key,
  listSortKey,
  shardOf,
  waitKey,
} from './keys.ts';

export type Item = Key & { type: string };

/** The head with the attributes that its two lists are sorted by. */
export function headItem(head: CheckHead): Item {
  const sortKey = listSortKey(head.createdAt, head.id);
  const item = {
    ...headKey(head.id),
    ...head,
    requesterPk: byRequester(head.requesterId),
    requesterSk: sortKey,
    statusPk: byStatus(head.status, shardOf(head.id)),
    statusSk: sortKey,
  };
  return item;
}

export const entityItem = (checkId: string, entity: Entity): Item => ({
  ...entityKey(checkId, entity),
  ...entity,
});

export const auditItem = (event: AuditEvent): Item => ({ ...auditKey(event.checkId, event.seq), ...event });

export const waitItem = (checkId: string, wait: Wait): Item => ({ ...waitKey(checkId, wait.name), ...wait });

/** An item as what it stands for: without its keys and the attributes of the lists. */
export function stripKeys<T>(item: Record<string, unknown>): T {
  const {
    pk: _pk,
    sk: _sk,
    requesterPk: _rp,
    requesterSk: _rs,
    statusPk: _sp,
    statusSk: _ss,
    ...rest
  } = item;
  return rest as T;
}

/**
 * The items of one partition as a check; undefined without a head.
 * Items of a type that this version does not know are passed over, so that an older function can read a newer table.
 */
export function checkFrom(items: Record<string, unknown>[]): Check | undefined {
  const all = <T>(type: string): T[] =>
    items.filter((item) => item.type === type).map((item) => stripKeys<T>(item));
  const one = <K extends string, T>(name: K, type: string): Partial<Record<K, T>> => {
    const [first] = all<T>(type);
    return (first ? { [name]: first } : {}) as Partial<Record<K, T>>;
  };
  const [head] = all<CheckHead>('check');
  const [order] = all<Check['order']>('order');
  if (!head || !order) return undefined;
  const change = all<ScopeChange>('scope-change')
    .sort((a, b) => a.n - b.n)
    .at(-1);
  return {
    head,
    order,
    ...one<'scope', NonNullable<Check['scope']>>('scope', 'scope'),
    ...(change && { change }),
    ...one<'consent', NonNullable<Check['consent']>>('consent', 'consent'),
    ...one<'selfAssessment', NonNullable<Check['selfAssessment']>>('selfAssessment', 'self-assessment'),
    ...one<'analysis', NonNullable<Check['analysis']>>('analysis', 'analysis'),
    referees: all<Check['referees'][number]>('referee').sort(
      (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
    ),
    references: all('reference'),
    drafts: all('draft'),
    origins: all('origin'),
    // In the order of their keys: by round, then by referee.
    followUps: all('follow-up'),
    redactions: all('redaction'),
    findings: all('finding'),
    disputes: all('dispute'),
    mails: all('mail'),
    waits: all('wait'),
  };
}
