import type * as z from 'zod';

/** How the entities of one type are kept: their place in a check, their key in the table, and the schema of what is read. */
export interface Kept<F extends string, T, Many extends boolean> {
  /** The field of a check that holds them: one entity, or a list. */
  field: F;
  many: Many;
  /**
   * Reads an item of the table. Fields that this version does not know are kept, so that an older function takes nothing from a newer one.
   *
   * @throws ZodError when it is not what it should be
   */
  parse: (item: unknown) => T;
  /** How the sort key begins: readable in the console. */
  prefix: string;
  /** The part of the key that tells one from another of its type; none where a check has only one. */
  id?: (entity: T) => string;
  /** The order of a list; that of the keys when absent. */
  order?: (a: T, b: T) => number;
  /** The item of the table in which an entity lies together with others, from 0; each has its own when absent. */
  page?: (entity: T) => number;
}

type Entry = z.ZodObject;

/**
 * Makes the reader of one kind of item. It derives its schema at the first item and keeps it, because zod compiles every new schema, which
 * takes far longer than reading an item.
 */
export function readerOf<S extends Entry>(schema: S): (item: unknown) => z.output<S> {
  let loose: z.ZodObject | undefined;
  return (item) => {
    loose ??= schema.loose();
    // A loose object has all that the strict one has, and more.
    return loose.parse(item) as z.output<S>;
  };
}

/** An entity of which a check has one. Where the ids count up, the newest is it. */
export const one = <const F extends string, S extends Entry>(
  field: F,
  schema: S,
  rest: { prefix: string; id?: (entity: z.output<S>) => string },
): Kept<F, z.output<S>, false> => ({ field, many: false, parse: readerOf(schema), ...rest });

/** An entity of which a check has many, each in an item of its own. */
export const many = <const F extends string, S extends Entry>(
  field: F,
  schema: S,
  rest: { prefix: string } & Required<Pick<Kept<F, z.output<S>, true>, 'id'>> &
    Pick<Kept<F, z.output<S>, true>, 'order'>,
): Kept<F, z.output<S>, true> => ({ field, many: true, parse: readerOf(schema), ...rest });

/** The most entities that lie in one item of the table. With the longest texts that people can write they stay under 400 KB. */
export const pageSize = 15;

/**
 * An entity of which people can cause hundreds, numbered from 1: {@link pageSize} lie in one item, so that the number of items that one decision
 * writes is bounded whatever people answer.
 */
export const paged = <const F extends string, S extends Entry & z.ZodType<{ n: number }>>(
  field: F,
  schema: S,
  { prefix }: { prefix: string },
): Kept<F, z.output<S>, true> => ({
  field,
  many: true,
  parse: readerOf(schema),
  prefix,
  id: ({ n }) => String(n).padStart(3, '0'),
  order: (a, b) => a.n - b.n,
  page: ({ n }) => Math.floor((n - 1) / pageSize),
});
