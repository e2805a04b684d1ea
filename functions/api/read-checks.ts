import { mayFollow } from '../../shared/domain/check/staff.ts';
import { buildReport } from '../../shared/domain/closure/report.ts';
import { timelineOf } from '../../shared/domain/progress/timeline.ts';
import { readable } from '../../shared/domain/redaction/hold-back.ts';
import { parseInput } from '../../shared/http/parse.ts';
import { json } from '../../shared/http/reply.ts';
import { packagesResource, resourceOf, summaryResource } from '../../shared/http/resources.ts';
import { listQuerySchema } from '../../shared/http/schemas.ts';
import { listChecks } from '../../shared/store/list-checks.ts';
import { wordsOf } from '../../shared/words/index.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { findCheck, findReport, forbidden, listedRequester } from '../use/find-check.ts';
import { callerOf } from './caller.ts';

const idOf = (params: Record<string, string>): string => params.id ?? '';

const packageList = (): RouteHandler => (request) => {
  if (!mayFollow(callerOf(request))) throw forbidden();
  return json(200, packagesResource());
};

const list =
  ({ table }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const { requester, status, limit, cursor } = parseInput(listQuerySchema, request.query);
    const requesterId = listedRequester(caller, requester);
    const page = await listChecks(table, {
      limit,
      ...(status && { status }),
      // An empty cursor is a fault of the caller: taken for none, it would lead them in a circle.
      ...(cursor !== undefined && { cursor }),
      ...(requesterId && { requesterId }),
    });
    return json(200, {
      checks: page.checks.map(summaryResource),
      ...(page.cursor && { cursor: page.cursor }),
    });
  };

const check =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    return json(200, resourceOf(await findCheck(table, caller, idOf(request.params)), caller, moment()));
  };

const timeline =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const found = await findCheck(table, callerOf(request), idOf(request.params));
    return json(200, { steps: timelineOf(found, moment(), { words: wordsOf.en }) });
  };

const report =
  ({ table }: StepTools): RouteHandler =>
  async (request) => {
    const found = await findReport(table, callerOf(request), idOf(request.params));
    return json(200, buildReport(readable(found), { audience: 'requester', words: wordsOf.en }));
  };

/** Serves the routes that only read checks and packages, by the names of the routes. */
export const readChecks = (tools: StepTools) => ({
  listPackages: packageList(),
  listChecks: list(tools),
  getCheck: check(tools),
  getTimeline: timeline(tools),
  getReport: report(tools),
});
