import * as z from 'zod';
import { bannedTopics } from '../../law/topics.ts';
import { expressions, header, line } from '../../terms/lists-schema.ts';

/** A data file with the wordings that ask about each banned topic, and with those that only look like it. */
export const topicsSchema = z.strictObject({
  ...header,
  topics: z.record(z.enum(bannedTopics), expressions),
  innocent: expressions,
});

/** A data file with a plainer word for each of some words. */
export const replacementsSchema = z.strictObject({ ...header, replacements: z.record(line, line) });
