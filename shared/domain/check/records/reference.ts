import * as z from 'zod';

/** An answer to one question. `null` is "did not observe" or "do not know". */
const answerSchema = z.object({
  value: z.union([z.number(), z.string(), z.null()]),
  /** An observed example, offered with a rating at either end. */
  example: z.string().exactOptional(),
});
export type Answer = z.output<typeof answerSchema>;
export type AnswerValue = Answer['value'];

const answersSchema = z.record(z.string(), answerSchema);
export type Answers = z.output<typeof answersSchema>;

/** A reference: a referee's answers, as sent. */
export const referenceSchema = z.object({
  type: z.literal('reference'),
  refereeId: z.string(),
  at: z.string(),
  questionnaireId: z.string(),
  questionnaireVersion: z.number(),
  answers: answersSchema,
  /** Whether the referee declared something that could colour their view. */
  conflict: z.boolean(),
  /** Seconds between opening the first question and sending. */
  seconds: z.number().exactOptional(),
});
export type Reference = z.output<typeof referenceSchema>;

/** A referee's answers before they are sent. */
export const draftSchema = z.object({
  type: z.literal('draft'),
  refereeId: z.string(),
  answers: answersSchema,
  conflict: z.boolean().exactOptional(),
  startedAt: z.string(),
  at: z.string(),
});
export type Draft = z.output<typeof draftSchema>;
