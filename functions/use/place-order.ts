import { randomBytes } from 'node:crypto';
import { caseCodeBytes, formatCaseCode } from '../../shared/domain/check/case-code.ts';
import type { Check } from '../../shared/domain/check/check.ts';
import type { Caller } from '../../shared/domain/check/staff.ts';
import type { ParsedOrderRequest } from '../../shared/domain/order/order.ts';
import { questionnaireFrom } from '../../shared/domain/questions/composing/publish.ts';
import { orderCheck } from '../../shared/domain/scope/order-check.ts';
import { prepareOrder } from '../../shared/domain/scope/scope.ts';
import type { Moment } from '../../shared/domain/terms/clock.ts';
import type { Questionnaire } from '../../shared/domain/terms/questionnaire.ts';
import { createCheck } from '../../shared/store/create-check.ts';
import { newestQuestionnaire } from '../../shared/store/questionnaires.ts';
import type { Table } from '../../shared/store/table.ts';

/** What the company itself has published for a package; undefined when referees are asked the questions of the package. */
export async function ownQuestions(table: Table, packageId: string): Promise<Questionnaire | undefined> {
  const own = await newestQuestionnaire(table, packageId);
  return own && questionnaireFrom(own);
}

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
  const own = await ownQuestions(table, request.package);
  const order = {
    ...prepareOrder(request, { id, name, ...(email && { email }) }),
    ...(own && { questionnaire: own }),
  };
  const ids = { id: randomBytes(10).toString('hex'), caseCode: formatCaseCode(randomBytes(caseCodeBytes)) };
  const first = orderCheck(ids, order, { kind: 'staff', id }, moment);
  return createCheck(table, first, { callerId: id, key, body }, moment);
}
