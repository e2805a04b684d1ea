import { randomBytes } from 'node:crypto';
import { orderCheck } from '../../shared/domain/acts/order-check.ts';
import { caseCodeBytes, formatCaseCode } from '../../shared/domain/case-code.ts';
import type { Check } from '../../shared/domain/check.ts';
import type { Moment } from '../../shared/domain/moment.ts';
import type { ParsedOrderRequest } from '../../shared/domain/order.ts';
import { prepareOrder } from '../../shared/domain/scope.ts';
import type { Caller } from '../../shared/domain/staff.ts';
import { createCheck } from '../../shared/store/create-check.ts';
import type { Table } from '../../shared/store/table.ts';

/**
 * Orders a check once per idempotency key, whether by the API or by the form.
 *
 * @throws Refusal when the order cannot be served, or the key was used with another body
 */
export async function placeOrder(
  table: Table,
  moment: Moment,
  { caller, key, body, request }: { caller: Caller; key: string; body: unknown; request: ParsedOrderRequest },
): Promise<{ check: Check; created: boolean }> {
  const { id, name, email } = caller;
  const order = prepareOrder(request, { id, name, ...(email && { email }) });
  const ids = { id: randomBytes(10).toString('hex'), caseCode: formatCaseCode(randomBytes(caseCodeBytes)) };
  const first = orderCheck(ids, order, { kind: 'staff', id }, moment);
  return createCheck(table, first, { callerId: id, key, body }, moment);
}
