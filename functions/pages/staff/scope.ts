import type { Check } from '../../../shared/domain/check/check.ts';
import { packages } from '../../../shared/domain/order/packages/index.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { type FormState, onForm, parseScopeChange } from '../../../shared/web/forms/index.ts';
import { scopeChangePage } from '../../../shared/web/pages/staff/scope-change.ts';
import { changeScope, findToChangeScope } from '../../use/change-scope.ts';
import { formFault, takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { type SignedIn, signedIn } from './session.ts';

/** The scope as it is ordered now, as the fields of the form. */
function present({ order }: Check): FormState {
  const items = order.items.flatMap(({ id, reason }) => [
    [`item-${id}`, 'yes'],
    [`reason-${id}`, reason],
  ]);
  const { reason, riskLevel, role } = order;
  const values = { package: order.package, riskLevel, reason, roleTitle: role.title };
  return { values: { ...values, ...Object.fromEntries(items) }, faults: [] };
}

const find = (tools: PageTools, { caller, request }: SignedIn): Promise<Check> =>
  findToChangeScope(tools, caller, request.params.id ?? '');

const show = ({ frame }: SignedIn, check: Check, form: FormState) =>
  html(
    form.faults.length > 0 ? formFault : 200,
    scopeChangePage({ frame, packages, check, consented: check.consent !== undefined, form }),
  );

export const staffScopeForm = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const check = await find(tools, visit);
    return show(visit, check, present(check));
  });

export const staffScope = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const check = await find(tools, visit);
    return takeForm(
      visit.frame.words,
      parseScopeChange(new URLSearchParams(visit.request.body)),
      (form) => show(visit, check, form),
      async (change) => {
        await changeScope(tools, visit.caller, check, change).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
          throw error.at(onForm(error.fields, change.items ?? []));
        });
        return seeOther(`${visit.frame.basePath}/staff/checks/${check.head.id}`);
      },
    );
  });
