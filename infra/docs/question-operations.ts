import * as z from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import {
  checkedQuestionsResource,
  checkQuestionsSchema,
  draftResource,
  draftSchema,
  libraryResource,
  publishSchema,
  questionnaireListResource,
  questionnaireResource,
} from '../../shared/http/question-schemas.ts';
import type { RouteIdOf } from '../../shared/http/routes.ts';
import { answer, body, problem, problems } from './operation.ts';

const packagePath = z.object({ package: z.string().describe('Id of the package.') });

type QuestionRoutes = Extract<RouteIdOf<'api'>, `${string}uestion${string}`>;

/** The operations on questions and questionnaires in the document. */
export const questionOperations: Record<QuestionRoutes, ZodOpenApiOperationObject> = {
  questionLibrary: {
    summary: 'Read the library of questions',
    description: 'In both languages, with the roles that can know the answer. For administrators.',
    responses: { '200': answer(libraryResource, 'Every question.'), ...problems.always },
  },
  checkQuestions: {
    summary: 'Check whether questions are neutral',
    description: 'Nothing is kept. Each fault names its rule, where it stands, and why it matters.',
    requestBody: body(checkQuestionsSchema),
    responses: {
      '200': answer(checkedQuestionsResource, 'The faults, in the order of the questions.'),
      ...problems.invalid,
      ...problems.always,
    },
  },
  listQuestionnaires: {
    summary: 'List what is asked for each package',
    responses: {
      '200': answer(questionnaireListResource, 'Per package: its own questions, the company’s, the draft.'),
      ...problems.always,
    },
  },
  getQuestionnaire: {
    summary: 'Read a published version of the company’s own questions',
    requestParams: { path: packagePath.extend({ version: z.string() }) },
    responses: {
      '200': answer(questionnaireResource, 'The version. It never changes.'),
      ...problems.always,
      ...problems.missing,
    },
  },
  draftQuestionnaire: {
    summary: 'Keep a draft of the company’s own questions',
    description: 'A draft may have faults; the answer names them. It replaces the draft before.',
    requestParams: { path: packagePath },
    requestBody: body(draftSchema),
    responses: {
      '200': answer(draftResource, 'Kept, with its faults.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      '409': problem('Somebody else has changed the draft since this revision.'),
    },
  },
  publishQuestionnaire: {
    summary: 'Publish the draft',
    description: 'New checks ask it from then on. Checks that run keep the version they were agreed with.',
    requestParams: { path: packagePath },
    requestBody: body(publishSchema),
    responses: {
      '201': answer(questionnaireResource, 'Published.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      '409': problem('Somebody else has changed the draft since this revision.'),
      '422': problem('It has faults that nobody has acknowledged; `errors` names each.'),
    },
  },
};
