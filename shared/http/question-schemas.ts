import * as z from 'zod';
import { packIds } from '../domain/law/schema.ts';
import { packageIds } from '../domain/order/package.ts';
import { leastReasonToKeep } from '../domain/questions/composing/acknowledge.ts';
import { mostQuestions } from '../domain/questions/composing/edit.ts';
import { wordedQuestionSchema } from '../domain/questions/composing/question-in-both-languages.ts';
import { refereeRoles } from '../domain/terms/roles.ts';
import { languages } from '../words/languages.ts';
import { moment } from './moment-schema.ts';

/** Schemas of the API for questions and questionnaires. The OpenAPI document is generated from these. */

const language = z.enum(languages);
const pack = z.enum(packIds).describe('The jurisdiction pack whose banned topics are kept out.');

export const wordingSchema = z.strictObject({
  id: z.string().max(100).default('').describe('Comes back with the faults.'),
  text: z.string().min(1).max(2000),
  language,
  options: z.array(z.string().max(500)).max(20).optional(),
});

export const checkQuestionsSchema = z
  .strictObject({ pack: pack.default('strict-default'), questions: z.array(wordingSchema).min(1).max(100) })
  .meta({ id: 'CheckQuestions' });

const fault = z.object({
  rule: z.string().describe('Stable: `leading`, `double_barrelled`, `banned_topic.age`, …'),
  severity: z.enum(['warn', 'reject']),
  start: z.int().describe('UTF-16 offset in the text, or in the option of the number `option`.'),
  end: z.int().describe('Excluded.'),
  option: z.int().optional(),
  why: z.string().describe('One sentence, with its source.'),
  rewrite: z.string().optional().describe('The question in neutral words.'),
});

export const checkedQuestionsResource = z
  .object({
    results: z.array(
      z.object({ id: z.string(), verdict: z.enum(['ok', 'warn', 'reject']), faults: z.array(fault) }),
    ),
  })
  .meta({ id: 'CheckedQuestions' });

const acknowledgement = z.object({
  rule: z.string(),
  language,
  reason: z.string(),
  by: z.string(),
  at: moment,
});

const versioned = z.object({
  question: wordedQuestionSchema,
  version: z.int().optional().describe('Version of its words; absent until it is published.'),
  acknowledged: z.array(acknowledgement),
});

export const libraryResource = z
  .object({ questions: z.array(versioned.pick({ question: true, version: true })) })
  .meta({ id: 'QuestionLibrary' });

export const draftSchema = z
  .strictObject({
    revision: z
      .int()
      .min(0)
      .describe('The revision that was read; 0 for a new draft. Another one in between is refused (409).'),
    pack: pack.default('strict-default'),
    questions: z
      .array(
        z.strictObject({
          question: wordedQuestionSchema,
          acknowledge: z
            .array(
              z.strictObject({
                rule: z.string().max(60),
                language,
                reason: z.string().trim().min(leastReasonToKeep).max(1000),
              }),
            )
            .max(40)
            .default([])
            .describe('Why a fault may stay. Banned topics cannot be acknowledged.'),
        }),
      )
      .max(mostQuestions)
      .refine(
        (list) => new Set(list.map(({ question }) => question.id)).size === list.length,
        'Give each question an id of its own.',
      ),
  })
  .meta({ id: 'QuestionnaireDraft' });

export const publishSchema = z.strictObject({ revision: z.int().min(1) }).meta({ id: 'Publish' });

const placedFault = fault.extend({
  language,
  place: z.enum(['text', 'hint']),
  acknowledged: z.string().optional().describe('The reason why it may stay.'),
});

export const draftResource = z
  .object({
    package: z.enum(packageIds),
    revision: z.int(),
    pack,
    questions: z.array(versioned.extend({ faults: z.array(placedFault) })),
    problems: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .describe('What is wrong with the whole.'),
    load: z
      .array(
        z.object({
          role: z.enum(refereeRoles),
          questions: z.int(),
          ratings: z.int(),
          minutes: z.object({ en: z.int(), zh: z.int() }),
        }),
      )
      .describe('What each role is asked, and how long it takes.'),
    publishable: z.boolean(),
    changedAt: moment,
  })
  .meta({ id: 'QuestionnaireDraftResource' });

const versionResource = z.object({
  id: z.string(),
  version: z.int(),
  hash: z
    .string()
    .describe('SHA-256 of the canonical JSON (RFC 8785) of id, version and questions as they are kept.'),
  previous: z.string().optional().describe('The hash of the version before.'),
  pack,
  by: z.string(),
  publishedAt: moment,
});

export const questionnaireResource = versionResource
  .extend({ package: z.enum(packageIds), questions: z.array(versioned) })
  .meta({ id: 'Questionnaire' });

export const questionnaireListResource = z
  .object({
    questionnaires: z.array(
      z.object({
        package: z.enum(packageIds),
        builtIn: z.object({ id: z.string(), version: z.int(), hash: z.string() }),
        own: z.array(versionResource).describe('Newest first. The newest is what new checks ask.'),
        draft: draftResource.optional(),
      }),
    ),
  })
  .meta({ id: 'QuestionnaireList' });
