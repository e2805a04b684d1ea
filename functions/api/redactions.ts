import { parseInput, parseJson } from '../../shared/http/parse.ts';
import { redactionsResource } from '../../shared/http/redaction-resources.ts';
import { redactionDecisionSchema } from '../../shared/http/redaction-schemas.ts';
import { json } from '../../shared/http/reply.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import { numberIn } from '../runtime/path-number.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { decideRedaction } from '../use/decide-redaction.ts';
import { findRedactions } from '../use/find-check.ts';
import { callerOf } from './caller.ts';

const redactions =
  ({ table }: StepTools): RouteHandler =>
  async (request) =>
    json(200, redactionsResource(await findRedactions(table, callerOf(request), request.params.id ?? '')));

/** `POST /v1/checks/{id}/redactions/{n}/decision`: the texts as they are then, whoever has decided. */
const decide =
  (tools: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    const found = await findRedactions(tools.table, caller, request.params.id ?? '');
    const { decision, spans, reason } = parseInput(redactionDecisionSchema, parseJson(request.body));
    const input = {
      n: numberIn(request.params.n),
      decision,
      ...(spans && { spans }),
      ...(reason && { reason }),
    };
    return json(200, redactionsResource(await decideRedaction(tools, caller, found, input)));
  };

/** Serves redactions and the decisions on them, by the names of the routes. */
export const decideRedactions = (tools: StepTools) => ({
  listRedactions: redactions(tools),
  decideRedaction: decide(tools),
});
