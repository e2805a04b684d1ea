import * as z from 'zod';
import { bannedTopics } from '../../law/topics.ts';
import { followUpRound } from './follow-up.ts';

/** A place in a text, as UTF-16 offsets with the end excluded. */
const spanSchema = z.object({ start: z.number(), end: z.number() });

/** The words of a referee that are meant: those of their form, or of a follow-up. */
export const textParts = ['value', 'example', 'again-value', 'again-example'] as const;
export type TextPart = (typeof textParts)[number];

/**
 * Words of a referee that may hold something which the law keeps out of a reference. The words themselves stay where the referee put
 * them, and nowhere else: this says which they are, and what becomes of them.
 */
export const redactionSchema = z.object({
  type: z.literal('redaction'),
  /** From 1. */
  n: z.number(),
  refereeId: z.string(),
  questionId: z.string(),
  part: z.enum(textParts),
  /** The round of the follow-up, for words of one. */
  round: followUpRound.exactOptional(),
  /** The places that were noticed, in the order of the text; no two overlap. */
  spans: z.array(z.object({ ...spanSchema.shape, topic: z.enum(bannedTopics) })),
  /** `withheld`: nobody decided in time, so that the words are withheld for good. */
  state: z.enum(['held', 'redacted', 'released', 'withheld']),
  at: z.string(),
  /** A reviewer's decision, with what they took out. */
  decided: z
    .object({
      by: z.string(),
      at: z.string(),
      reason: z.string().exactOptional(),
      spans: z.array(spanSchema),
    })
    .exactOptional(),
});
export type Redaction = z.output<typeof redactionSchema>;
