import * as z from 'zod';
import { refereeRoles } from '../domain/records.ts';
import { moment } from './moment-schema.ts';

const rating = z.object({
  questionId: z.string(),
  questionText: z.string(),
  competency: z.string(),
  value: z
    .number()
    .optional()
    .describe('Median on a scale of 1 to 5; absent with fewer than three referees.'),
  low: z.number().optional(),
  high: z.number().optional(),
  n: z.int(),
  agreement: z.enum(['high', 'moderate', 'low', 'insufficient']),
  self: z.number().optional(),
  byRole: z.record(z.string(), z.object({ value: z.number(), n: z.int() })),
});

const fact = z.object({
  key: z.string(),
  label: z.string(),
  claimed: z.string(),
  verdict: z.enum(['confirmed', 'minor_difference', 'contradicted', 'unverified']),
  sources: z.array(
    z.object({
      refereeId: z.string(),
      answer: z.enum(['confirms', 'differs', 'does_not_know']),
      said: z.string().optional(),
    }),
  ),
});

const finding = z.object({
  n: z.int(),
  kind: z.string(),
  text: z.string(),
  verdict: z.string(),
  sources: z.array(z.object({ refereeId: z.string(), questionId: z.string() })),
  corroborated: z.boolean(),
  adverse: z.boolean(),
  response: z
    .object({ kind: z.enum(['accept', 'comment', 'dispute']), comment: z.string().optional(), at: moment })
    .optional()
    .describe('What the candidate says to it.'),
});

export const reportResource = z
  .object({
    checkId: z.string(),
    caseCode: z.string(),
    candidateName: z.string(),
    roleTitle: z.string(),
    reason: z.string(),
    packageTitle: z.string(),
    completedAt: moment,
    referees: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        role: z.enum(refereeRoles),
        organisation: z.string().optional(),
        state: z.string(),
      }),
    ),
    ratings: z.array(rating),
    facts: z.array(fact),
    findings: z.array(finding),
    counts: z.object({ asked: z.int(), answered: z.int(), declined: z.int(), unanswered: z.int() }),
    conflicts: z.int(),
  })
  .meta({ id: 'Report' });
