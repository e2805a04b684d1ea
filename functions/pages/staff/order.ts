import { randomUUID } from 'node:crypto';
import { mayOrder } from '../../../shared/domain/check/staff.ts';
import type { ParsedOrderRequest } from '../../../shared/domain/order/order.ts';
import { packages } from '../../../shared/domain/order/packages/index.ts';
import { fault, Refusal } from '../../../shared/domain/terms/refusal.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { type FormState, onForm, parseOrder } from '../../../shared/web/forms/index.ts';
import { orderPage } from '../../../shared/web/pages/staff/order.ts';
import type { Frame } from '../../../shared/web/views/frame.ts';
import { forbidden } from '../../use/find-check.ts';
import { placeOrder } from '../../use/place-order.ts';
import { formFault, takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { signedIn } from './session.ts';

/** Faults of the rules stand at the fields of the form. Somebody who has gone back to a form that was sent, and changed it, gets it back with a word on why. */
function atForm(error: unknown, items: ParsedOrderRequest['items']): never {
  if (!(error instanceof Refusal)) throw error;
  if (error.code !== 'idempotency_key_reused') throw error.at(onForm(error.fields, items));
  const key = 'refusal.form-used';
  throw new Refusal('invalid_input', key, [fault('key', key)]);
}

const show = (frame: Frame, form?: FormState) =>
  html(
    form ? formFault : 200,
    orderPage({
      frame,
      packages,
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
      frame.words,
      parseOrder(new URLSearchParams(request.body)),
      (form) => show(frame, form),
      async ({ key, request: order }) => {
        const { check } = await placeOrder(tools.table, tools.moment(), {
          caller,
          key,
          body: order,
          request: order,
        }).catch((error: unknown) => atForm(error, order.items));
        return seeOther(`${frame.basePath}/staff/checks/${check.head.id}`);
      },
    );
  });
