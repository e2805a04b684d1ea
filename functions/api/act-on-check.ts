import { pendingChange } from '../../shared/domain/check/check.ts';
import { mayDecideDisputes } from '../../shared/domain/check/staff.ts';
import { decideDispute } from '../../shared/domain/review/answer-findings.ts';
import { scopeChangeSchema } from '../../shared/domain/scope/scope-change-request.ts';
import { parseInput, parseJson } from '../../shared/http/parse.ts';
import { json } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { resourceOf } from '../../shared/http/resources.ts';
import { cancelSchema, disputeDecisionSchema, retrySchema } from '../../shared/http/schemas.ts';
import { performOn } from '../../shared/store/perform.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import { numberIn } from '../runtime/path-number.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { cancelCheck, findToCancel } from '../use/cancel-check.ts';
import { changeScope, findToChangeScope } from '../use/change-scope.ts';
import { findCheck, forbidden } from '../use/find-check.ts';
import { findToRetry, retryCheck } from '../use/retry-check.ts';
import { callerOf } from './caller.ts';

/** A body that may be left out. */
const optionalJson = ({ body }: HttpRequest): unknown => (body.trim() ? parseJson(body) : {});

const cancel =
  (tools: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const found = await findToCancel(tools, caller, request.params.id ?? '');
    const input = parseInput(cancelSchema, optionalJson(request));
    const check = await cancelCheck(tools, caller, found, input);
    return json(200, resourceOf(check, caller, tools.moment()));
  };

const retry =
  (tools: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const found = await findToRetry(tools, caller, request.params.id ?? '');
    const input = parseInput(retrySchema, optionalJson(request));
    const check = await retryCheck(tools, caller, found, input);
    return json(202, resourceOf(check, caller, tools.moment()));
  };

/** `POST /v1/checks/{id}/scope`: 200 when the candidate had not consented yet, 202 when they are asked again. */
const scope =
  (tools: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const found = await findToChangeScope(tools, caller, request.params.id ?? '');
    const change = parseInput(scopeChangeSchema, parseJson(request.body));
    const check = await changeScope(tools, caller, found, change);
    return json(pendingChange(check) ? 202 : 200, resourceOf(check, caller, tools.moment()));
  };

const decide =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    if (!mayDecideDisputes(caller)) throw forbidden();
    const found = await findCheck(table, caller, request.params.id ?? '');
    const { verdict, reason, text } = parseInput(disputeDecisionSchema, parseJson(request.body));
    const input = {
      n: numberIn(request.params.n),
      verdict,
      reason,
      reviewerId: caller.id,
      ...(text && { text }),
    };
    const { check } = await performOn(table, found, moment, (current, now) =>
      decideDispute(current, input, now),
    );
    return json(200, resourceOf(check, caller, moment()));
  };

/** Serves the acts on a check that runs, by the names of the routes. */
export const actOnCheck = (tools: StepTools) => ({
  cancelCheck: cancel(tools),
  retryCheck: retry(tools),
  changeScope: scope(tools),
  decideDispute: decide(tools),
});
