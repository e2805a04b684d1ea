import * as z from 'zod';
import type { Questionnaire } from './questionnaire.ts';
import { refereeRoles } from './roles.ts';

const words = z.object({ text: z.string(), hint: z.string().exactOptional() });

const anchors = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]).readonly();

const base = {
  id: z.string(),
  version: z.number().exactOptional(),
  item: z.string(),
  ...words.shape,
  roles: z.array(z.enum(refereeRoles)).exactOptional(),
};

const translated = { translations: z.object({ zh: words }).exactOptional() };

/** A question as it is kept. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('scale'),
    competency: z.string(),
    anchors,
    translations: z
      .object({ zh: z.object({ ...words.shape, anchors: anchors.exactOptional() }) })
      .exactOptional(),
  }),
  z.object({
    ...base,
    ...translated,
    kind: z.literal('fact'),
    answer: z.enum(['month', 'text']),
    field: z.enum(['startDate', 'endDate', 'position']),
  }),
  z.object({
    ...base,
    kind: z.literal('choice'),
    options: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
    translations: z
      .object({ zh: z.object({ ...words.shape, options: z.array(z.string()).readonly().exactOptional() }) })
      .exactOptional(),
  }),
  z.object({ ...base, ...translated, kind: z.literal('yes-no') }),
  z.object({
    ...base,
    ...translated,
    kind: z.literal('text'),
    about: z.enum(['strength', 'improvement', 'remark']),
    maxLength: z.number(),
  }),
]);

/** A questionnaire as it is kept with an order and a scope. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z.object({
  id: z.string(),
  version: z.number(),
  questions: z.array(questionSchema),
});
