import * as z from 'zod';
import {
  disputeVerdicts,
  factAnswers,
  factVerdicts,
  findingKinds,
  findingResponses,
} from '../domain/check/findings.ts';
import { saidCodes, standings } from '../domain/check/said.ts';
import { signalKinds } from '../domain/check/signal.ts';
import { reworded } from '../domain/closure/report-findings.ts';
import { signalGrounds } from '../domain/closure/report-signals.ts';
import { claimFields } from '../domain/order/package.ts';
import { refereeRoles } from '../domain/terms/roles.ts';
import { languages } from '../words/index.ts';
import { moment } from './moment-schema.ts';

const picture = {
  value: z
    .number()
    .optional()
    .describe('Level on a scale of 1 to 5. It is absent when fewer than three referees could answer.'),
  low: z.number().optional().describe('Lower end of the 90 % interval of the level.'),
  high: z.number().optional().describe('Upper end of it.'),
  n: z.int().describe('Referees who rated it. “Did not observe” is not counted.'),
  agreement: z.enum(['high', 'moderate', 'low', 'insufficient']),
  self: z
    .number()
    .optional()
    .describe('The candidate’s own rating. It stands beside the level, never inside.'),
  byRole: z
    .record(
      z.string(),
      z.object({ value: z.number(), low: z.number().optional(), high: z.number().optional(), n: z.int() }),
    )
    .describe('The same per role, for roles that are large enough to be shown apart.'),
};

const rating = z
  .object({
    questionId: z.string(),
    questionText: z.string(),
    anchors: z.array(z.string()).describe('The words of the points of the scale, lowest first.'),
    competency: z.string(),
    ...picture,
  })
  .describe('What the referees say on one question.');

const competency = z
  .object({ competency: z.string(), title: z.string(), questionIds: z.array(z.string()), ...picture })
  .describe('What they say on all questions of one competency. Nothing adds competencies up.');

const fact = z.object({
  key: z.string().describe('Of the claim, for example `work.0.startDate`.'),
  field: z.enum(claimFields),
  organisation: z.string(),
  claimed: z.string().describe('`YYYY-MM`, `YYYY`, `present` for a position that lasts, or a title.'),
  verdict: z.enum(factVerdicts),
  sources: z.array(
    z.object({ refereeId: z.string(), answer: z.enum(factAnswers), said: z.string().optional() }),
  ),
});

const signal = z
  .object({
    kind: z.enum(signalKinds),
    witnesses: z
      .int()
      .optional()
      .describe('How many referees it concerns. Absent where the number alone would tell who they are.'),
    of: z.int().describe('How many referees answered.'),
    strength: z.number().min(0.5).max(0.99).describe('Of the strongest. From 0.5 on something is told.'),
    role: z
      .enum(refereeRoles)
      .optional()
      .describe('Of a difference between roles, when the role is large enough to be shown apart.'),
    direction: z.enum(['lower', 'higher']).optional(),
    restsOn: z.array(z.enum(signalGrounds)),
  })
  .describe(
    'Something noticed about the answers, for all referees together. It is a hint for people, not a verdict, and nobody is excluded for it.',
  );

const told = {
  code: z
    .enum([...saidCodes, reworded])
    .describe(
      'What it says. `reworded`: a reviewer has worded it, and nothing is told of what it said before.',
    ),
  values: z
    .record(z.string(), z.unknown())
    .describe('The values of its code: counts, points of the scale, ids of options.'),
  standing: z
    .enum(standings)
    .optional()
    .describe('How it stands. `one_voice_against` is no fact. Absent for `reworded`.'),
  about: z.string().describe('The question that was asked, or the claim, in English.'),
  text: z
    .string()
    .describe('The same as code and values, in English sentences; for `reworded` the words of the reviewer.'),
  quote: z
    .object({
      text: z.string(),
      language: z.enum(languages).optional(),
      role: z.enum(refereeRoles).optional(),
    })
    .optional()
    .describe('A referee’s own words, in the language in which they were written.'),
};

/** A finding as the API tells it wherever it is named. */
export const toldResource = z.object({ n: z.int(), ...told });

const finding = z.object({
  n: z.int().describe('Its number. The heaviest finding is number 1.'),
  kind: z.enum(findingKinds),
  ...told,
  sources: z
    .array(z.object({ refereeId: z.string().optional(), questionId: z.string() }))
    .describe(
      'The answers it rests on. An example has no `refereeId`: it shows which rating its author chose.',
    ),
  corroborated: z.boolean(),
  adverse: z.boolean(),
  questionId: z.string(),
  claimKey: z.string().optional(),
  response: z
    .object({ kind: z.enum(findingResponses), comment: z.string().optional(), at: moment })
    .optional()
    .describe('What the candidate says to it.'),
  decided: z
    .object({ verdict: z.enum(disputeVerdicts) })
    .optional()
    .describe('Set when a reviewer has decided a dispute about it.'),
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
    smallestGroup: z.int().describe('The smallest group of referees whose ratings are shown apart.'),
    competencies: z.array(competency),
    ratings: z.array(rating),
    facts: z.array(fact),
    signals: z.array(signal),
    findings: z.array(finding),
    counts: z.object({ asked: z.int(), answered: z.int(), declined: z.int(), unanswered: z.int() }),
    conflicts: z
      .int()
      .describe(
        'Referees who have something that could colour their view, by their own word or the candidate’s.',
      ),
    redactedAnswers: z
      .int()
      .describe('Answers out of which something was left that the law keeps out of a reference.'),
  })
  .meta({ id: 'Report' });
