import * as z from 'zod';
import { bannedTopics } from '../domain/law/index.ts';
import { heldDecisions } from '../domain/redaction/decide-redaction.ts';
import { refereeRoles } from '../domain/terms/roles.ts';
import { moment } from './moment-schema.ts';

/** Redactions: words of referees that are held until a reviewer has decided about them, as the API takes and gives them. */

const span = {
  start: z.int().min(0).describe('UTF-16 offset in the text.'),
  end: z.int().min(1).describe('The same, excluded.'),
};

export const redactionDecisionSchema = z
  .strictObject({
    decision: z.enum(heldDecisions).describe('Take words out of the text, or release it as it was written.'),
    spans: z
      .array(z.strictObject(span))
      .min(1)
      .max(200)
      .optional()
      .describe('What is taken out; what was noticed when absent. Only with `redact`.'),
    reason: z
      .string()
      .trim()
      .max(2000)
      .optional()
      .describe('Why. Required for `release`, with at least 10 characters.'),
  })
  .meta({ id: 'RedactionDecision' });

export const redactionResource = z
  .object({
    n: z.int(),
    question: z.string(),
    kind: z.enum(['answer', 'example']),
    role: z.enum(refereeRoles).describe('Of the referee. Nothing else is told of them.'),
    text: z.string().describe('As the referee wrote it.'),
    spans: z
      .array(z.object({ ...span, topic: z.enum(bannedTopics) }))
      .describe('What was noticed, and what it may be about.'),
    state: z
      .enum(['held', 'redacted', 'released', 'withheld'])
      .describe('`withheld`: nobody decided in time, and the text is withheld for good.'),
    heldAt: moment,
    decision: z
      .object({ at: moment, reason: z.string().optional(), spans: z.array(z.object(span)) })
      .optional()
      .describe('What a reviewer decided, with what was taken out.'),
  })
  .meta({ id: 'Redaction' });

export const redactionListResource = z
  .object({
    decideBy: moment
      .optional()
      .describe(
        'A redaction that is not decided by then is withheld for good. Absent while the check does not wait for it.',
      ),
    redactions: z.array(redactionResource),
  })
  .meta({ id: 'RedactionList' });
