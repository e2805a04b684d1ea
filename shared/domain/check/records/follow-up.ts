import * as z from 'zod';

/** A point of a follow-up: a question, and for a fact the claim it is about. */
const pointSchema = z.object({ questionId: z.string(), claimKey: z.string().exactOptional() });
export type FollowUpPoint = z.output<typeof pointSchema>;

/** An answer to a point. `seen`: which of the two descriptions they saw themselves; `value`: a fact. */
const followUpAnswerSchema = z.object({
  seen: z.enum(['lower', 'upper', 'both', 'none']).exactOptional(),
  /** `null` is "do not know". */
  value: z.string().nullable().exactOptional(),
  example: z.string().exactOptional(),
});
export type FollowUpAnswer = z.output<typeof followUpAnswerSchema>;

export const followUpRound = z.union([z.literal(1), z.literal(2)]);

/** One referee in one round of asking others about what rests on one witness alone. */
export const followUpSchema = z.object({
  type: z.literal('follow-up'),
  refereeId: z.string(),
  round: followUpRound,
  points: z.array(pointSchema),
  state: z.enum(['planned', 'asked', 'answered', 'lapsed', 'declined']),
  /** By question id. */
  answers: z.record(z.string(), followUpAnswerSchema).exactOptional(),
  settledAt: z.string().exactOptional(),
});
export type FollowUp = z.output<typeof followUpSchema>;
