import * as z from 'zod';

/** The candidate's ratings of themselves on the questions that their referees rate. They stand beside the referees' ratings, never inside. */
export const selfAssessmentSchema = z.object({
  type: z.literal('self-assessment'),
  at: z.string(),
  questionnaireId: z.string(),
  questionnaireVersion: z.number(),
  /** Question id to a point of the scale, 1 to 5. A question that was left out is not in it. */
  ratings: z.record(z.string(), z.number()),
});
export type SelfAssessment = z.output<typeof selfAssessmentSchema>;

/** The place somebody has acted from, as keyed hashes that can be compared inside this one check only. It lives briefly. */
export const originSchema = z.object({
  type: z.literal('origin'),
  /** A referee's id, or `candidate`. */
  who: z.string(),
  /** Absent for the candidate: it is not needed. */
  network: z.string().exactOptional(),
  device: z.string().exactOptional(),
  at: z.string(),
  /** From then on it counts for nothing, whether or not it has been deleted. */
  expiresAt: z.string(),
  /** The same moment for DynamoDB's time to live, in seconds since 1970. */
  ttl: z.number(),
});
export type Origin = z.output<typeof originSchema>;
