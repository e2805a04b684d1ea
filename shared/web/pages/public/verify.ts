import { errorSummary, faultAt, textField, valueAt } from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { Frame } from '../../views/frame.ts';
import type { VerifyView } from '../../views/public.ts';

/** The form that takes a case code. */
export const verifyForm = (frame: Frame, form?: FormState): Html =>
  html`<form method="post" action="${frame.basePath}/verify" novalidate>${textField({
    name: 'caseCode',
    label: 'Case code',
    hint: html`It stands in the e-mail and looks like <span class="code">EH-7K3M-Q9XD</span>.`,
    value: valueAt(form, 'caseCode'),
    fault: faultAt(form, 'caseCode'),
    autocomplete: 'off',
    maxlength: 40,
    width: 'short',
  })}<div class="actions"><button>Check this code</button></div></form>`;

/** Anybody can ask whether a request is genuine. */
export function verifyPage({ frame, form }: VerifyView): string {
  const body = html`${errorSummary(form?.faults)}<h1>Is this e-mail genuine?</h1>
<p>Every e-mail that ${frame.companyName} sends through Evenhand names a case code. Type it here, and we say whether we know it. We say nothing about the people.</p>
${verifyForm(frame, form)}`;
  return page({ title: 'Verify a case code', audience: 'public', body, frame, faulty: Boolean(form) });
}
