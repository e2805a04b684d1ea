import { errorSummary, faultAt, textField, valueAt } from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { Frame } from '../../views/frame.ts';
import type { VerifyView } from '../../views/public.ts';

/** The form that takes a case code. */
export const verifyForm = ({ basePath, words }: Frame, form?: FormState): Html =>
  html`<form method="post" action="${basePath}/verify" novalidate>${textField({
    name: 'caseCode',
    label: words('public.verify.code'),
    hint: rich(words, 'public.verify.code-hint'),
    value: valueAt(form, 'caseCode'),
    fault: faultAt(form, 'caseCode'),
    autocomplete: 'off',
    maxlength: 40,
    width: 'short',
  })}<div class="actions"><button>${words('public.verify.do')}</button></div></form>`;

/** Anybody can ask whether a request is genuine. */
export function verifyPage({ frame, form }: VerifyView): string {
  const { words, companyName: company } = frame;
  const body = html`${errorSummary(words, form?.faults)}<h1>${words('public.verify.title')}</h1>
<p>${words('public.verify.lead', { company })}</p>
${verifyForm(frame, form)}`;
  return page({
    title: words('public.verify.window'),
    audience: 'public',
    body,
    frame,
    faulty: Boolean(form),
  });
}
