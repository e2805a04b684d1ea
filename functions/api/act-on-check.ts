import { pendingChange } from '../../shared/domain/check/check.ts';
import { cancelCheck } from '../../shared/domain/check/end-check.ts';
import { retryCheck } from '../../shared/domain/check/retry-check.ts';
import { mayCancel, mayChangeScope, mayDecideDisputes, mayRetry } from '../../shared/domain/check/staff.ts';
import { decideDispute } from '../../shared/domain/review/answer-findings.ts';
import { changeScope } from '../../shared/domain/scope/change-scope.ts';
import { scopeChangeSchema } from '../../shared/domain/scope/scope-change-request.ts';
import { parseInput, parseJson } from '../../shared/http/parse.ts';
import { json } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { resourceOf } from '../../shared/http/resources.ts';
import { cancelSchema, disputeDecisionSchema, retrySchema } from '../../shared/http/schemas.ts';
import { perform } from '../../shared/store/perform.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import { numberIn } from '../runtime/path-number.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { findCheck, forbidden } from '../use/find-check.ts';
import { ownQuestions } from '../use/place-order.ts';
import { callerOf } from './caller.ts';

/** A body that may be left out. */
const optionalJson = ({ body }: HttpRequest): unknown => (body.trim() ? parseJson(body) : {});

export const cancel =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const { head } = await findCheck(table, caller, request.params.id ?? '');
    if (!mayCancel(caller, head)) throw forbidden();
    const { note } = parseInput(cancelSchema, optionalJson(request));
    const input = { actor: { kind: 'staff', id: caller.id } as const, ...(note && { note }) };
    const { check } = await perform(table, head.id, moment, (current, now) =>
      cancelCheck(current, input, now),
    );
    return json(200, resourceOf(check, caller, moment()));
  };

export const retry =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const { head } = await findCheck(table, caller, request.params.id ?? '');
    if (!mayRetry(caller, head)) throw forbidden();
    const { candidateEmail } = parseInput(retrySchema, optionalJson(request));
    const input = {
      actor: { kind: 'staff', id: caller.id } as const,
      ...(candidateEmail && { candidateEmail }),
    };
    const { check } = await perform(table, head.id, moment, (current, now) =>
      retryCheck(current, input, now),
    );
    return json(202, resourceOf(check, caller, moment()));
  };

/** `POST /v1/checks/{id}/scope`: 200 when the candidate had not consented yet, 202 when they are asked again. */
export const scope =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const { head } = await findCheck(table, caller, request.params.id ?? '');
    if (!mayChangeScope(caller, head)) throw forbidden();
    const change = parseInput(scopeChangeSchema, parseJson(request.body));
    const actor = { kind: 'staff', id: caller.id } as const;
    const own = change.package && (await ownQuestions(table, change.package));
    const { check } = await perform(table, head.id, moment, (current, now) =>
      changeScope(current, change, actor, now, own || undefined),
    );
    return json(pendingChange(check) ? 202 : 200, resourceOf(check, caller, moment()));
  };

export const decide =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    if (!mayDecideDisputes(caller)) throw forbidden();
    const { head } = await findCheck(table, caller, request.params.id ?? '');
    const { verdict, reason, text } = parseInput(disputeDecisionSchema, parseJson(request.body));
    const input = {
      n: numberIn(request.params.n),
      verdict,
      reason,
      reviewerId: caller.id,
      ...(text && { text }),
    };
    const { check } = await perform(table, head.id, moment, (current, now) =>
      decideDispute(current, input, now),
    );
    return json(200, resourceOf(check, caller, moment()));
  };
