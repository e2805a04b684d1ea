import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { orderRequestSchema } from '../../shared/domain/order/order.ts';
import { scopeChangeSchema } from '../../shared/domain/scope/scope-change-request.ts';
import { redactionDecisionSchema, redactionListResource } from '../../shared/http/redaction-schemas.ts';
import { reportResource } from '../../shared/http/report-schema.ts';
import { type RouteIdOf, routes } from '../../shared/http/routes.ts';
import {
  cancelSchema,
  checkListResource,
  checkResource,
  disputeDecisionSchema,
  listQuerySchema,
  packageListResource,
  retrySchema,
  timelineResource,
} from '../../shared/http/schemas.ts';
import { answer, body, problem, problems } from './operation.ts';
import { questionOperations } from './question-operations.ts';

const idPath = z.object({ id: z.string().describe('Id of the check.') });

/** The text of the document for each route of the API: a route that is missing here does not compile. */
const operations: Record<RouteIdOf<'api'>, ZodOpenApiOperationObject> = {
  listPackages: {
    summary: 'List what can be ordered',
    description:
      'Each package with its scope items, the risk from which on they may be asked, and who must answer.',
    responses: { '200': answer(packageListResource, 'All packages.'), ...problems.always },
  },
  orderCheck: {
    summary: 'Order a check',
    description:
      'The same key with the same body gives the same check again (200); with another body it is refused (422). Requests with one key that arrive together make one check.',
    requestParams: {
      header: z.object({
        'Idempotency-Key': z
          .string()
          .min(1)
          .max(255)
          .describe('Your own, such as a UUID. Remembered for 7 days.'),
      }),
    },
    requestBody: body(orderRequestSchema),
    responses: {
      '201': answer(checkResource, 'Ordered.'),
      '200': answer(checkResource, 'Ordered before with this key.'),
      ...problems.invalid,
      ...problems.always,
      '422': problem('A rule of scope refuses it, named in `errors`; or the key was used with another body.'),
    },
  },
  listChecks: {
    summary: 'List checks, newest first',
    requestParams: { query: listQuerySchema },
    responses: {
      '200': answer(checkListResource, 'A page of checks.'),
      ...problems.invalid,
      ...problems.always,
    },
  },
  getCheck: {
    summary: 'Read one check',
    requestParams: { path: idPath },
    responses: {
      '200': answer(checkResource, 'The check, without any answers.'),
      ...problems.always,
      ...problems.missing,
    },
  },
  getTimeline: {
    summary: 'Read the timeline of a check',
    requestParams: { path: idPath },
    responses: {
      '200': answer(timelineResource, 'Every step, with who does it, promised and actual time.'),
      ...problems.always,
      ...problems.missing,
    },
  },
  getReport: {
    summary: 'Read the report',
    description:
      'There once the candidate has seen the findings and the check is closed. No score, no hiring advice.',
    requestParams: { path: idPath },
    responses: {
      '200': answer(reportResource, 'The report.'),
      ...problems.always,
      ...problems.missing,
      '409': problem('There is no report yet.'),
    },
  },
  cancelCheck: {
    summary: 'Cancel a check',
    requestParams: { path: idPath },
    requestBody: body(cancelSchema, false),
    responses: {
      '200': answer(checkResource, 'Cancelled. Links are dead, no further mail leaves but the last notices.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      ...problems.conflict,
    },
  },
  retryCheck: {
    summary: 'Go on with a check that needs attention',
    requestParams: { path: idPath },
    requestBody: body(retrySchema, false),
    responses: {
      '202': answer(checkResource, 'The workflow starts again where the check stands.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      ...problems.conflict,
    },
  },
  changeScope: {
    summary: 'Change what is checked',
    description:
      'Before the consent the candidate is simply asked about the new scope. Afterwards nothing goes on until the candidate has agreed to the change, refused it, or let it pass; without a yes the check goes on as it was agreed before.',
    requestParams: { path: idPath },
    requestBody: body(scopeChangeSchema),
    responses: {
      '200': answer(checkResource, 'Changed: nobody had agreed to anything yet.'),
      '202': answer(checkResource, 'The candidate is asked again, and the work stands still.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      ...problems.conflict,
      '422': problem('A rule of scope refuses it, named in `errors`.'),
    },
  },
  ...questionOperations,
  listRedactions: {
    summary: 'Read the redactions',
    description:
      'Words of referees that may hold something which the law keeps out of a reference. For reviewers who neither ordered the check nor decide by its report.',
    requestParams: { path: idPath },
    responses: {
      '200': answer(redactionListResource, 'Every redaction of the check.'),
      ...problems.always,
      ...problems.missing,
    },
  },
  decideRedaction: {
    summary: 'Decide about a redaction',
    description: 'A second decision gets the first one back. With the last decision the check goes on.',
    requestParams: { path: idPath.extend({ n: z.string().describe('Number of the text.') }) },
    requestBody: body(redactionDecisionSchema),
    responses: {
      '200': answer(redactionListResource, 'Decided.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      '409': problem('The check has ended, or the time to decide is over.'),
    },
  },
  decideDispute: {
    summary: 'Decide a dispute',
    description: 'By a reviewer who did not order the check.',
    requestParams: { path: idPath.extend({ n: z.string().describe('Number of the dispute.') }) },
    requestBody: body(disputeDecisionSchema),
    responses: {
      '200': answer(checkResource, 'Decided. With the last decision the findings return to the candidate.'),
      ...problems.invalid,
      ...problems.always,
      ...problems.missing,
      ...problems.conflict,
    },
  },
};

/** The OpenAPI 3.1 document of the API, made from the same schemas that check what comes in. */
export function openApiDocument(): unknown {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const { method, path } = routes[id as RouteIdOf<'api'>];
    const methods = paths[path] ?? {};
    methods[method.toLowerCase()] = { operationId: id, security: [{ bearer: [] }], ...operation };
    paths[path] = methods;
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Evenhand',
      version: '1',
      description:
        'Candidate-centred reference and background checking. Problems are RFC 9457 `application/problem+json` with a stable `code`. Moments are ISO 8601 in UTC. Unknown fields are refused.',
    },
    servers: [
      {
        url: '/',
        description: 'The address of the deployment, with its stage where there is no custom domain.',
      },
    ],
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An OAuth 2 access token of the configured issuer.',
        },
      },
    },
    paths,
  });
}

/** The document as it is kept in the repository. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
