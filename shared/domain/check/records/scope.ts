import * as z from 'zod';
import { fieldsSchema, packFields, separateConsents } from '../../law/fields.ts';
import type { ResolvedLaw } from '../../law/resolve.ts';
import { orderSchema } from '../../order/order.ts';
import { claimFields, itemIds, packageIds, riskLevels } from '../../order/package.ts';
import { competencies } from '../../terms/competencies.ts';
import { questionnaireSchema } from '../../terms/questionnaire-schema.ts';
import { refereeRoles } from '../../terms/roles.ts';
import { timetableSchema } from '../../terms/timetable.ts';

/** One thing that the candidate consents to, with the reason why this job needs it. Its words are `scope.item.<id>` in the catalogue. */
const scopeItemSchema = z.object({
  id: z.enum(itemIds),
  claims: z.array(z.enum(claimFields)),
  competencies: z.array(z.enum(competencies)),
  required: z.boolean(),
  lookBackYears: z.number(),
  /** The job-related reason, as the company wrote it. */
  reason: z.string(),
});
export type ScopeItem = z.output<typeof scopeItemSchema>;

const lawSchema: z.ZodType<ResolvedLaw> = z.object({
  ...fieldsSchema.shape,
  packs: z.array(z.string()),
  from: z.record(z.enum(packFields), z.array(z.string())),
});

/** The scope as it was resolved for an order: what the candidate consents to. It changes only with a new consent. */
export const scopeSchema = z.object({
  type: z.literal('scope'),
  packageId: z.enum(packageIds),
  packageVersion: z.number(),
  roleTitle: z.string(),
  /** Why this role needs the check, as the company wrote it. */
  purpose: z.string(),
  riskLevel: z.enum(riskLevels),
  questionnaireId: z.string(),
  questionnaireVersion: z.number(),
  /** SHA-256 of the questionnaire's canonical JSON: the exact questions are part of what is agreed to. */
  questionnaireHash: z.string(),
  /** The company's own questions as published; absent when those of the package are asked. */
  questionnaire: questionnaireSchema.exactOptional(),
  items: z.array(scopeItemSchema),
  minimumReferences: z.number(),
  /** Who must be among those who answer. */
  roleMix: z.array(z.object({ anyOf: z.array(z.enum(refereeRoles)), least: z.number() })),
  /** Who can be a referee at all. */
  acceptedRoles: z.array(z.enum(refereeRoles)),
  maximumReferees: z.number(),
  timetable: timetableSchema,
  /** The strictest of the laws of the candidate's and the employer's place. */
  law: lawSchema,
  /** Consents that the law wants apart from the items, as far as this check does what they are about. */
  separateConsents: z.array(z.enum(separateConsents)),
  /** SHA-256 of the canonical JSON (RFC 8785) of all of the above, lower-case hex. */
  hash: z.string(),
  at: z.string(),
});
export type Scope = z.output<typeof scopeSchema>;

/** A change of scope after consent: nothing goes on until the candidate has answered it, or has let it pass. */
export const scopeChangeSchema = z.object({
  type: z.literal('scope-change'),
  /** From 1. */
  n: z.number(),
  /** The scope as it would be. */
  scope: scopeSchema,
  /** The part of the order that would change with it. */
  order: orderSchema.pick({ package: true, riskLevel: true, items: true, reason: true, questionnaire: true }),
  /** Id of the staff member. */
  by: z.string(),
  at: z.string(),
  /** How it came out: agreed to, refused (the check goes on as it was agreed before), or not answered in time (the same). */
  settled: z.object({ outcome: z.enum(['agreed', 'kept', 'lapsed']), at: z.string() }).exactOptional(),
});
export type ScopeChange = z.output<typeof scopeChangeSchema>;
