import * as z from 'zod';

/** One or more whole sentences that say what a data file or a list holds. */
export const about = z.string().regex(/^[A-Z].*\.$/s);

/** The header of every file of lexical data. */
export const header = { about, licence: z.literal('CC BY 4.0') };

/** Words or short expressions, with one space between them. */
export const line = z.string().regex(/^\S+(?: \S+)*$/);
export const lines = z.array(line).min(1);

/** Alternatives of a regular expression, one or several to a string. */
export const expressions = z.array(z.string().min(1)).min(1);

export const wordList = z.strictObject({ about, words: lines });
export const rowList = z.strictObject({ about, rows: lines });

/**
 * A named list: `words`, several to a line; `patterns`, one to a line, as the English rules on questions write them;
 * `expressions`; or `rows`, each of a word and others that belong to it.
 */
export const listSchema = z.union([
  wordList,
  rowList,
  z.strictObject({ about, patterns: lines }),
  z.strictObject({ about, expressions }),
]);

export type List = z.infer<typeof listSchema>;

/** A data file with the lists of one rule or one kind of words. */
export const listsSchema = z.strictObject({ ...header, lists: z.record(z.string(), listSchema) });
