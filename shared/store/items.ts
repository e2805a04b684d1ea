import { type AuditEvent, auditSchema } from '../domain/check/audit.ts';
import { type Check, type CheckHead, emptyLists, headSchema } from '../domain/check/check.ts';
import { type AnyEntity, entities, isEntityType } from '../domain/check/entities.ts';
import { readerOf } from '../domain/check/entity.ts';
import { keptAs, pageWith } from '../domain/check/place-entity.ts';
import {
  auditKey,
  byRequester,
  byStatus,
  entityKey,
  headKey,
  type Key,
  listSortKey,
  pageKey,
  shardOf,
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

export const entityItem = (checkId: string, entity: AnyEntity): Item => ({
  ...entityKey(checkId, entity),
  ...entity,
});

/**
 * The items that hold these entities: an item each, or for those that lie together the whole page with its other entities as they are in
 * the check after the decision. An entity that comes twice is written once, as it came last.
 */
export function itemsOf(check: Check, written: readonly AnyEntity[]): Item[] {
  const { id } = check.head;
  const items = new Map<string, Item>();
  for (const entity of written) {
    const page = pageWith(check, entity);
    const item = page
      ? { ...pageKey(id, keptAs(entity).prefix, page.page), type: entity.type, of: page.of }
      : entityItem(id, entity);
    items.set(item.sk, item);
  }
  return [...items.values()];
}

export const auditItem = (event: AuditEvent): Item => ({ ...auditKey(event.checkId, event.seq), ...event });

export const auditFrom = (item: Record<string, unknown>): AuditEvent => auditSchema.parse(item);

/** An item as what it stands for: without its keys and the attributes of the lists. */
export function stripKeys(item: Record<string, unknown>): Record<string, unknown> {
  const {
    pk: _pk,
    sk: _sk,
    requesterPk: _rp,
    requesterSk: _rs,
    statusPk: _sp,
    statusSk: _ss,
    ...rest
  } = item;
  return rest;
}

/** The entities of an item: one, or a page of them. An item of a type that this version does not know has none, so that an older function can read a newer table. */
function entitiesIn(item: Record<string, unknown>): AnyEntity[] {
  const { type, of, ...rest } = stripKeys(item);
  if (!isEntityType(type)) return [];
  const { parse } = entities[type];
  return Array.isArray(of) ? of.map((one) => parse(one)) : [parse({ type, ...rest })];
}

/**
 * The items of one partition as a check; undefined without a head.
 *
 * @throws ZodError when an item is not what it should be
 */
export function checkFrom(items: Record<string, unknown>[]): Check | undefined {
  const head = items.find(({ type }) => type === 'check');
  const found = items.flatMap(entitiesIn);
  const order = found.find((entity) => entity.type === 'order');
  if (!head || !order) return undefined;
  const check: Check = { head: headOf(stripKeys(head)), order, ...emptyLists() };
  const fields: Partial<Record<keyof Check, AnyEntity | AnyEntity[]>> = {};
  for (const entity of found) {
    const { field, many } = keptAs(entity);
    const before = fields[field];
    fields[field] = many ? [...(Array.isArray(before) ? before : []), entity] : entity;
  }
  const whole = Object.assign(check, fields);
  return { ...whole, referees: whole.referees.toSorted(entities.referee.order) };
}

/** @throws ZodError when it is not what it should be */
const headOf: (item: unknown) => CheckHead = readerOf(headSchema);
