import * as z from 'zod';
import { bannedTopics } from '../../law/topics.ts';

/** Says what a data file or a list is about, in whole sentences. */
const about = z.string().regex(/^[A-Z].*\.$/s);

const header = { about, licence: z.literal('CC BY 4.0') };

/** Words or short expressions, with one space between them. */
const line = z.string().regex(/^\S+(?: \S+)*$/);
const expressions = z.array(z.string().min(1)).min(1);

/**
 * A named list: `words`, several to a line; `patterns`, one to a line, as the English rules write them; `expressions`,
 * alternatives of a regular expression; or `rows`, each of a word and what belongs to it.
 */
const listSchema = z.union([
  z.strictObject({ about, words: z.array(line).min(1) }),
  z.strictObject({ about, patterns: z.array(line).min(1) }),
  z.strictObject({ about, expressions }),
  z.strictObject({ about, rows: z.array(line).min(1) }),
]);

export type List = z.infer<typeof listSchema>;

/** A data file with the lists of one rule or one kind of words. */
export const listsSchema = z.strictObject({ ...header, lists: z.record(z.string(), listSchema) });

/** A data file with what each banned topic is asked about by, and with what only looks like it. */
export const topicsSchema = z.strictObject({
  ...header,
  topics: z.record(z.enum(bannedTopics), expressions),
  innocent: expressions,
});

/** A data file with a plainer word for each of some words. */
export const replacementsSchema = z.strictObject({ ...header, replacements: z.record(line, line) });
