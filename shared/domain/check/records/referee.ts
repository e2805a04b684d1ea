import * as z from 'zod';
import { languages } from '../../../words/languages.ts';
import { refereeRoles } from '../../terms/roles.ts';

export const refereeStates = [
  'nominated',
  'invited',
  'bounced',
  'answered',
  'declined',
  'unanswered',
  'unreachable',
  'excluded',
] as const;
export type RefereeState = (typeof refereeStates)[number];

/** Somebody whom the candidate has named. */
export const refereeSchema = z.object({
  type: z.literal('referee'),
  /** `r1`, `r2`, … in the order of nomination. */
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(refereeRoles),
  /** In which we write to them, until they choose another. */
  language: z.enum(languages),
  /** Country, or country and region, as ISO 3166; absent when the candidate does not know it. */
  place: z.string().exactOptional(),
  relationship: z.string(),
  /** Months `YYYY-MM` during which they worked together; `to` is absent while it lasts. */
  period: z.object({ from: z.string(), to: z.string().exactOptional() }),
  /** The résumé entry they share, for example `work.0`; absent when none. */
  entry: z.string().exactOptional(),
  /** Something between the two that could colour their view, by the candidate's word. */
  conflict: z.boolean().exactOptional(),
  round: z.union([z.literal(1), z.literal(2)]),
  state: z.enum(refereeStates),
  remindersStopped: z.boolean(),
  /** How many addresses have been tried. */
  addresses: z.number(),
  settledAt: z.string().exactOptional(),
});
export type Referee = z.output<typeof refereeSchema>;
