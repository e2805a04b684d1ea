import { openAsk } from '../../../shared/domain/check/ask.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { redactionViews } from '../../../shared/domain/redaction/for-reviewer.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { type FormState, parseRedaction, redactionField } from '../../../shared/web/forms/index.ts';
import { redactionsPage } from '../../../shared/web/pages/staff/redactions.ts';
import { numberIn } from '../../runtime/path-number.ts';
import { decideRedaction } from '../../use/decide-redaction.ts';
import { findRedactions } from '../../use/find-check.ts';
import { formFault, takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { type SignedIn, signedIn } from './session.ts';

const find = (tools: PageTools, { caller, request }: SignedIn): Promise<Check> =>
  findRedactions(tools.table, caller, request.params.id ?? '');

function show({ frame }: SignedIn, check: Check, form?: { n: number; state: FormState }) {
  const { head, scope } = check;
  const days = scope?.timetable.redactionDays;
  const until = openAsk(check, 'redaction')?.until;
  return html(
    form ? formFault : 200,
    redactionsPage({
      frame,
      head,
      texts: redactionViews(check),
      ...(until && { until }),
      ...(days !== undefined && { days }),
      ...(form && { form }),
    }),
  );
}

export const staffRedactions = (tools: PageTools) =>
  signedIn(tools, async (visit) => show(visit, await find(tools, visit)));

/** Puts the fault of a field beside the field of the form. */
function onFields(error: unknown, n: number): never {
  if (!(error instanceof Refusal)) throw error;
  const fields = error.fields.map((one) => ({ ...one, path: redactionField(n, one.path) }));
  throw error.at(fields);
}

export const staffDecideRedaction = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const { request, caller, frame } = visit;
    const check = await find(tools, visit);
    const n = numberIn(request.params.n);
    const held = redactionViews(check).find((one) => one.n === n);
    if (!held) throw new Refusal('not_found', 'refusal.unknown-text');
    return takeForm(
      frame.words,
      parseRedaction(new URLSearchParams(request.body), held),
      (state) => show(visit, check, { n, state }),
      async (decision) => {
        await decideRedaction(tools, caller, check, { ...decision, n }).catch((error: unknown) =>
          onFields(error, n),
        );
        return seeOther(`${frame.basePath}/staff/checks/${check.head.id}/redactions`);
      },
    );
  });
