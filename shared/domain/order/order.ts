import * as z from 'zod';
import { languages } from '../../words/languages.ts';
import { questionnaireSchema } from '../terms/questionnaire-schema.ts';
import { keptResumeSchema, resumeSchema } from './json-resume.ts';
import { riskLevels } from './package.ts';

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const email = z.email('Give an e-mail address, such as ana@example.com.').max(254).trim().toLowerCase();

export const personSchema = z.strictObject({ name: text(200), email });

/** What an HR system or a recruiter sends to order a check. Unknown fields are refused, except inside the résumé. */
export const orderRequestSchema = z
  .strictObject({
    candidate: z.strictObject({
      name: text(200).optional().describe('Taken from the résumé when absent.'),
      email: email.optional().describe('Taken from the résumé when absent.'),
      language: z
        .enum(languages)
        .default('en')
        .describe('In which we write to the candidate, until they choose another.'),
    }),
    resume: resumeSchema.describe('What the candidate claims: a JSON Resume document, schema 1.0.'),
    package: text(60).describe('Id of the package to order.'),
    role: z.strictObject({ title: text(200) }),
    riskLevel: z
      .enum(riskLevels)
      .describe('How much harm somebody in this role could do. It limits what may be asked.'),
    reason: z
      .string()
      .trim()
      .min(20, 'Say in a sentence why this role needs the check (at least 20 characters).')
      .max(1000)
      .describe('Why this role needs the check. The candidate reads it.'),
    items: z
      .array(
        z.strictObject({
          id: text(60).describe('Id of a scope item of the package.'),
          // A reason that is missing is refused by a rule of its own, which has a name.
          reason: z
            .string()
            .trim()
            .max(1000)
            .default('')
            .describe('Why this job needs it. The candidate reads it.'),
        }),
      )
      .min(1, 'Name at least one scope item.')
      .max(20)
      .describe('What is to be checked. Leave out what this job does not need.'),
    places: z.strictObject({
      candidate: text(10).describe('Country, or country and region, as ISO 3166: DE, US-CA.'),
      employer: text(10).describe('As above.'),
    }),
    decisionMakers: z
      .array(personSchema)
      .max(10)
      .default([])
      .describe('Who else may read the report, and nothing but the report.'),
    contact: personSchema
      .optional()
      .describe(
        'The recruiter who is told how it goes. The caller when absent, if their token has an e-mail address.',
      ),
    externalId: text(100).optional().describe('Your own number for this check.'),
  })
  .describe('An order for a check')
  .meta({ id: 'Order' });

export type OrderRequest = z.input<typeof orderRequestSchema>;
export type ParsedOrderRequest = z.output<typeof orderRequestSchema>;

/** The order as kept: whole, with the contact address found and the requester named. */
export const orderSchema = z.object({
  type: z.literal('order'),
  candidate: z.object({ name: z.string(), email: z.string(), language: z.enum(languages) }),
  resume: keptResumeSchema,
  package: z.string(),
  role: z.object({ title: z.string() }),
  riskLevel: z.enum(riskLevels),
  reason: z.string(),
  items: z.array(z.object({ id: z.string(), reason: z.string() })),
  places: z.object({ candidate: z.string(), employer: z.string() }),
  decisionMakers: z.array(z.object({ name: z.string(), email: z.string() })),
  externalId: z.string().exactOptional(),
  requester: z.object({ id: z.string(), name: z.string(), email: z.string().exactOptional() }),
  /** The company's own questions for this package as published when the check was ordered; absent when it had none. */
  questionnaire: questionnaireSchema.exactOptional(),
});
export type Order = z.output<typeof orderSchema>;
