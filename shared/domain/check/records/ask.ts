import * as z from 'zod';

/** Everything that somebody can be asked for and is then waited for. */
export const askKinds = z.enum([
  'consent',
  'scope-change',
  'reference',
  'address',
  'more-referees',
  'follow-up',
  'redaction',
  'review',
  'dispute',
]);
export type AskKind = z.output<typeof askKinds>;

/** Something that one person, or the reviewers, have been asked for: since when, until when, and how often they were reminded. */
export const askSchema = z.object({
  type: z.literal('ask'),
  kind: askKinds,
  /** The referee whom it is asked of, or about; absent where a check asks for only one. */
  refereeId: z.string().exactOptional(),
  /** From 1. A new round takes the place of the one before. */
  round: z.number(),
  askedAt: z.string(),
  until: z.string(),
  reminders: z.number(),
  /** Set where the state of the check does not say it: nobody has answered in time, or the round is done and another may follow. */
  over: z.enum(['done', 'lapsed']).exactOptional(),
});
export type Ask = z.output<typeof askSchema>;
