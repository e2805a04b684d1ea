import { mayOrder } from '../../shared/domain/check/staff.ts';
import { orderRequestSchema } from '../../shared/domain/order/order.ts';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { parseInput, parseJson } from '../../shared/http/parse.ts';
import { json } from '../../shared/http/reply.ts';
import { resourceOf } from '../../shared/http/resources.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { forbidden } from '../use/find-check.ts';
import { placeOrder } from '../use/place-order.ts';
import { callerOf } from './caller.ts';

const keyPattern = /^[\x21-\x7e]{1,255}$/;

/** `POST /v1/checks`: 201 for a new check, 200 for the replay of an order that was taken before. */
const order =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = callerOf(request);
    if (!mayOrder(caller)) throw forbidden();
    const key = request.headers['idempotency-key'] ?? '';
    if (!keyPattern.test(key)) {
      throw new Refusal('idempotency_key_missing', 'refusal.key-missing');
    }
    const body = parseJson(request.body);
    const { check, created } = await placeOrder(table, moment(), {
      caller,
      key,
      body,
      request: parseInput(orderRequestSchema, body),
    });
    return json(created ? 201 : 200, resourceOf(check, caller, moment()), {
      Location: `${request.basePath}/v1/checks/${check.head.id}`,
      ...(!created && { 'Idempotency-Replayed': 'true' }),
    });
  };

/** Serves orders, by the names of the routes. */
export const orderChecks = (tools: StepTools) => ({
  orderCheck: order(tools),
});
