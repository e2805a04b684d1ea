import { type Check, type CheckHead, emptyLists, statusOf } from '../check/check.ts';
import type { Actor, Decision } from '../check/decision.ts';
import type { Scope } from '../check/records.ts';
import type { Order } from '../order/order.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { promisedBy, resolveScope } from './scope.ts';

/** The head of a check that was just ordered. */
function firstHead(
  ids: { id: string; caseCode: string },
  order: Order,
  scope: Scope,
  moment: Moment,
): CheckHead {
  const head: Omit<CheckHead, 'status'> = {
    type: 'check',
    ...ids,
    seq: 0,
    lastHash: '',
    run: 1,
    open: true,
    stage: 'scope',
    requesterId: order.requester.id,
    requesterName: order.requester.name,
    candidateName: order.candidate.name,
    roleTitle: order.role.title,
    packageId: order.package,
    createdAt: iso(moment.now),
    promisedBy: promisedBy(scope, moment),
    nominationRound: 0,
    reviewDone: 0,
  };
  return { ...head, status: statusOf(head) };
}

/**
 * Orders a check: the first state and the first audit event of a new check.
 * Resolving the scope here refuses an order that cannot be served before anybody is written to.
 *
 * @throws Refusal when the order cannot be served.
 */
export function orderCheck(
  ids: { id: string; caseCode: string },
  order: Order,
  actor: Actor,
  moment: Moment,
): { check: Check; decision: Decision } {
  const check: Check = {
    head: firstHead(ids, order, resolveScope(order, moment), moment),
    order,
    ...emptyLists(),
  };
  return {
    check,
    decision: {
      put: [order],
      events: [{ event: 'check.ordered', actor, data: { package: order.package, run: 1 } }],
    },
  };
}
