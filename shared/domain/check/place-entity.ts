import type { Check } from './check.ts';
import { type AnyEntity, entities } from './entities.ts';
import type { Kept } from './entity.ts';

/** How an entity is kept. Each type takes its own entities only; here the type of the entity has chosen it. */
export const keptAs = (entity: AnyEntity): Kept<keyof Check, AnyEntity, boolean> =>
  entities[entity.type] as unknown as Kept<keyof Check, AnyEntity, boolean>;

/** Tells an entity of a check from every other one, for example `REFEREE#r1`. */
export function identityOf(entity: AnyEntity): string {
  const { prefix, id } = keptAs(entity);
  return id ? `${prefix}#${id(entity)}` : prefix;
}

const listOf = (check: Check, field: keyof Check): AnyEntity[] => {
  const held = check[field];
  return Array.isArray(held) ? held : [];
};

/** A check with an entity in its place: instead of the one of the same identity, or after the others. */
export function withEntity(check: Check, entity: AnyEntity): Check {
  const { field, many } = keptAs(entity);
  if (!many) return { ...check, [field]: entity };
  const [list, identity] = [listOf(check, field), identityOf(entity)];
  const known = list.some((one) => identityOf(one) === identity);
  return {
    ...check,
    [field]: known ? list.map((one) => (identityOf(one) === identity ? entity : one)) : [...list, entity],
  };
}

/** A check without an entity of a list. */
export function withoutEntity(check: Check, entity: AnyEntity): Check {
  const { field } = keptAs(entity);
  const identity = identityOf(entity);
  return { ...check, [field]: listOf(check, field).filter((one) => identityOf(one) !== identity) };
}

/** The entities that lie in one item of the table with this one, itself among them; undefined when it has its own item. */
export function pageWith(check: Check, entity: AnyEntity): { page: number; of: AnyEntity[] } | undefined {
  const { field, page } = keptAs(entity);
  if (!page) return undefined;
  const number = page(entity);
  return { page: number, of: listOf(check, field).filter((one) => page(one) === number) };
}
