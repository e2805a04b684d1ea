import * as z from 'zod';
import { languages } from '../../../words/index.ts';
import { packIds } from '../../law/schema.ts';
import { packageIds } from '../../order/package.ts';
import { questionSchema } from '../../terms/questionnaire-schema.ts';
import { rules, type WordingRule } from '../neutrality/index.ts';
import type { PublishedQuestionnaire, QuestionnaireDraft } from './draft.ts';

const wordingRule = z.custom<WordingRule>((rule) => typeof rule === 'string' && Object.hasOwn(rules, rule));

const acknowledgement = z.object({
  rule: wordingRule,
  language: z.enum(languages),
  reason: z.string(),
  of: z.string(),
  by: z.string(),
  at: z.string(),
});

const composed = {
  packageId: z.enum(packageIds),
  pack: z.enum(packIds),
  questions: z.array(z.object({ question: questionSchema, acknowledged: z.array(acknowledgement) })),
  by: z.string(),
  at: z.string(),
};

/** What is being composed, as the table holds it. */
export const questionnaireDraftSchema: z.ZodType<QuestionnaireDraft> = z.object({
  type: z.literal('questionnaire-draft'),
  ...composed,
  revision: z.number(),
});

/** A published version, as the table holds it. */
export const publishedSchema: z.ZodType<PublishedQuestionnaire> = z.object({
  type: z.literal('questionnaire'),
  ...composed,
  id: z.string(),
  version: z.number(),
  hash: z.string(),
  previous: z.string().exactOptional(),
});
