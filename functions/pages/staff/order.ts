import { randomUUID } from 'node:crypto';
import { packages } from '../../../shared/domain/packages/index.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { mayOrder } from '../../../shared/domain/staff.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { type FormState, parseOrder } from '../../../shared/web/forms/index.ts';
import { type Frame, orderPage } from '../../../shared/web/pages/index.ts';
import { forbidden } from '../../runtime/find-check.ts';
import { placeOrder } from '../../runtime/order.ts';
import { formFault, takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { signedIn } from './session.ts';

/** Somebody has gone back to a form that was sent, and changed it: they get it back, with a word on why. */
function sentBefore(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== 'idempotency_key_reused') throw error;
  const message = 'This form has ordered a check already. Open a new form to order another one.';
  throw new Refusal('invalid_input', message, [{ path: 'key', message }]);
}

const show = (frame: Frame, form?: FormState) =>
  html(
    form ? formFault : 200,
    orderPage({
      frame,
      packages: [...packages],
      key: form?.values.key || randomUUID(),
      ...(form && { form }),
    }),
  );

export const staffOrderForm = (tools: PageTools) =>
  signedIn(tools, async ({ caller, frame }) => {
    if (!mayOrder(caller)) throw forbidden();
    return show(frame);
  });

export const staffOrder = (tools: PageTools) =>
  signedIn(tools, ({ request, caller, frame }) => {
    if (!mayOrder(caller)) throw forbidden();
    return takeForm(
      parseOrder(new URLSearchParams(request.body)),
      (form) => show(frame, form),
      async ({ key, request: order }) => {
        const { check } = await placeOrder(tools.table, tools.moment(), {
          caller,
          key,
          body: order,
          request: order,
        }).catch(sentBefore);
        return seeOther(`${frame.basePath}/staff/checks/${check.head.id}`);
      },
    );
  });
