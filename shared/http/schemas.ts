import * as z from 'zod';
import { checkStatuses, endReasons, stages } from '../domain/check/check.ts';
import { disputeVerdicts } from '../domain/check/findings.ts';
import { refereeRoles } from '../domain/check/records.ts';
import { claimFields, itemIds, packageIds, riskLevels } from '../domain/order/package.ts';
import { scopeRules } from '../domain/terms/refusal.ts';
import { moment } from './moment-schema.ts';
import { toldResource } from './report-schema.ts';

/** Schemas of the API, beside the order itself. The OpenAPI document is generated from these. */

export const listQuerySchema = z.strictObject({
  status: z.enum(checkStatuses).optional(),
  requester: z
    .string()
    .max(200)
    .optional()
    .describe('Id of a requester. Requesters only ever see their own checks.'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional().describe('From the page before.'),
});

export const cancelSchema = z
  .strictObject({
    note: z.string().trim().max(500).optional().describe('Why, in words that the requester reads.'),
  })
  .meta({ id: 'Cancel' });

export const retrySchema = z
  .strictObject({
    candidateEmail: z
      .email()
      .max(254)
      .toLowerCase()
      .optional()
      .describe('Another address, when mail to the candidate came back.'),
  })
  .meta({ id: 'Retry' });

export const disputeDecisionSchema = z
  .strictObject({
    verdict: z.enum(disputeVerdicts).describe('The finding stays, gets other words, or is removed.'),
    text: z.string().trim().min(1).max(2000).optional().describe('The new words; required for `amended`.'),
    reason: z.string().trim().min(10).max(2000).describe('Why. The candidate reads it.'),
  })
  .meta({ id: 'DisputeDecision' });

const disputeResource = z.object({
  n: z.int(),
  finding: toldResource.describe('The disputed finding.'),
  reason: z.string().describe('What the candidate says is wrong with it.'),
  raisedAt: moment,
  decision: z
    .object({ verdict: z.enum(disputeVerdicts), reason: z.string(), at: moment, text: z.string().optional() })
    .optional(),
});

export const checkSummaryResource = z
  .object({
    id: z.string(),
    caseCode: z
      .string()
      .describe('Anybody can verify it on the public page, and it says nothing of the person.'),
    status: z.enum(checkStatuses),
    stage: z.enum(stages),
    candidate: z.object({ name: z.string() }),
    role: z.object({ title: z.string() }),
    package: z.string(),
    requester: z.object({ name: z.string() }),
    createdAt: moment,
    promisedBy: moment.describe('Projected end.'),
    closedAt: moment.optional(),
  })
  .meta({ id: 'CheckSummary' });

export const checkResource = checkSummaryResource
  .extend({
    externalId: z.string().optional(),
    ended: z.enum(endReasons).optional(),
    endedNote: z
      .object({ code: z.string(), values: z.record(z.string(), z.unknown()), text: z.string() })
      .optional()
      .describe(
        'Why it ended, in English: a rule’s refusal, or for the code `note` what staff have written.',
      ),
    deleteAt: moment.optional().describe('When everything about the check is deleted.'),
    attention: z
      .object({ reason: z.string(), step: z.string(), error: z.string(), at: moment })
      .optional()
      .describe('Set when staff must act: remove the cause, then `retry`.'),
    riskLevel: z.enum(riskLevels),
    items: z
      .array(z.object({ id: z.enum(itemIds), reason: z.string(), lookBackYears: z.number() }))
      .describe('What is checked. Empty until the scope has been set.'),
    laws: z.array(z.string()).describe('The jurisdiction packs that apply, with their versions.'),
    projectedEnd: moment.describe('When the check will be over as things stand; when it was, once closed.'),
    scopeChange: z
      .object({
        proposedAt: moment,
        answerBy: moment.optional(),
        outcome: z
          .enum(['agreed', 'kept', 'lapsed'])
          .optional()
          .describe('Absent while the candidate is asked.'),
      })
      .optional(),
    references: z.object({
      asked: z.int(),
      answered: z.int(),
      declined: z.int(),
      waiting: z.int(),
      minimum: z.int().optional(),
    }),
    disputes: z.array(disputeResource).describe('In full for reviewers; empty for others.'),
  })
  .meta({ id: 'Check' });

export const packageListResource = z
  .object({
    packages: z.array(
      z.object({
        id: z.enum(packageIds),
        version: z.int(),
        title: z.string(),
        description: z.string(),
        minimumRisk: z.enum(riskLevels).describe('The least risk that a role must have for it.'),
        items: z.array(
          z.object({
            id: z.enum(itemIds),
            title: z.string(),
            required: z.boolean(),
            claims: z.array(z.enum(claimFields)),
            competencies: z.array(z.string()),
            lookBackYears: z.number(),
            minimumRisk: z.enum(riskLevels),
          }),
        ),
        minimumReferences: z.int(),
        maximumReferees: z.int(),
        roleMix: z.array(z.object({ anyOf: z.array(z.enum(refereeRoles)), least: z.int() })),
        acceptedRoles: z.array(z.enum(refereeRoles)),
      }),
    ),
  })
  .meta({ id: 'PackageList' });

export const checkListResource = z
  .object({
    checks: z.array(checkSummaryResource),
    cursor: z.string().optional().describe('Send it back to get the next page. Absent on the last.'),
  })
  .meta({ id: 'CheckList' });

export const timelineResource = z
  .object({
    steps: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        who: z.string(),
        purpose: z.string(),
        state: z.enum(['done', 'now', 'next', 'skipped']),
        promisedAt: moment.optional(),
        projectedAt: moment.optional().describe('As things stand, for a step that is not done.'),
        actualAt: moment.optional(),
        note: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Timeline' });

export const problemResource = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; programs go by this.'),
    detail: z
      .string()
      .describe('For people, in English or, where `Accept-Language` asks for it, in Chinese.'),
    errors: z
      .array(
        z.object({
          path: z.string(),
          message: z.string(),
          rule: z
            .union([z.enum(scopeRules), z.string()])
            .optional()
            .describe('The rule that refuses it: one of scope, or of neutral questions. Stable.'),
          span: z
            .object({ start: z.int(), end: z.int(), option: z.int().optional() })
            .optional()
            .describe('Where it stands in the words of a question, as UTF-16 offsets.'),
          rewrite: z.string().optional().describe('The question in neutral words.'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
