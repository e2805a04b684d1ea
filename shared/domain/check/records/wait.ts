import * as z from 'zod';
import { askKinds } from './ask.ts';

/** Everything that the state machine waits for. A change of scope is waited for where the consent is. */
export const waitKinds = askKinds.exclude(['scope-change']).options;
export type WaitKind = (typeof waitKinds)[number];

/** The task token of a waiting state. Only the back end ever sees it. */
export const waitSchema = z.object({
  type: z.literal('wait'),
  kind: z.enum(waitKinds),
  /** The referee who is waited for, where the machine waits for several at once. */
  refereeId: z.string().exactOptional(),
  token: z.string(),
  run: z.number(),
  at: z.string(),
});
export type Wait = z.output<typeof waitSchema>;
