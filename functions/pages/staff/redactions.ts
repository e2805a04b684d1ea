import type { Check } from '../../../shared/domain/check/check.ts';
import { decideHeldText } from '../../../shared/domain/redaction/decide-redaction.ts';
import { heldViews } from '../../../shared/domain/redaction/for-reviewer.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { perform } from '../../../shared/store/perform.ts';
import { type FormState, heldTextField, parseHeldText } from '../../../shared/web/forms/index.ts';
import { heldTextsPage } from '../../../shared/web/pages/index.ts';
import { numberIn } from '../../runtime/path-number.ts';
import { findHeldTexts } from '../../use/find-check.ts';
import { formFault, takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { type SignedIn, signedIn } from './session.ts';

const find = (tools: PageTools, { caller, request }: SignedIn): Promise<Check> =>
  findHeldTexts(tools.table, caller, request.params.id ?? '');

function show({ frame }: SignedIn, check: Check, form?: { n: number; state: FormState }) {
  const { head, scope } = check;
  const days = scope?.timetable.redactionDays;
  return html(
    form ? formFault : 200,
    heldTextsPage({
      frame,
      head,
      texts: heldViews(check),
      ...(days !== undefined && { days }),
      ...(form && { form }),
    }),
  );
}

export const staffHeldTexts = (tools: PageTools) =>
  signedIn(tools, async (visit) => show(visit, await find(tools, visit)));

/** What a rule says of a field, beside the field of the form. */
function onFields(error: unknown, n: number): never {
  if (!(error instanceof Refusal)) throw error;
  const fields = error.fields.map((one) => ({ ...one, path: heldTextField(n, one.path) }));
  throw new Refusal(error.code, error.message, fields);
}

export const staffDecideHeldText = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const { request, caller, frame } = visit;
    const check = await find(tools, visit);
    const n = numberIn(request.params.n);
    const held = heldViews(check).find((one) => one.n === n);
    if (!held) throw new Refusal('not_found', 'There is no such text.');
    return takeForm(
      frame.words,
      parseHeldText(new URLSearchParams(request.body), held),
      (state) => show(visit, check, { n, state }),
      async (decision) => {
        const input = { ...decision, n, reviewerId: caller.id };
        await perform(tools.table, check.head.id, tools.moment, (now, moment) =>
          decideHeldText(now, input, moment),
        ).catch((error: unknown) => onFields(error, n));
        return seeOther(`${frame.basePath}/staff/checks/${check.head.id}/held-texts`);
      },
    );
  });
