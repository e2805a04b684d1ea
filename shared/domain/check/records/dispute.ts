import * as z from 'zod';
import { disputeVerdicts } from '../findings.ts';

/** A finding that the candidate disputes, with what a reviewer decided about it. */
export const disputeSchema = z.object({
  type: z.literal('dispute'),
  n: z.number(),
  findingN: z.number(),
  reason: z.string(),
  at: z.string(),
  decision: z
    .object({
      verdict: z.enum(disputeVerdicts),
      text: z.string().exactOptional(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .exactOptional(),
});
export type Dispute = z.output<typeof disputeSchema>;
