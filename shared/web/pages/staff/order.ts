import { languages, nameOf, wordsOf } from '../../../words/index.ts';
import {
  choices,
  errorSummary,
  faultAt,
  faultLine,
  idOf,
  monthField,
  textArea,
  textField,
  valueAt,
} from '../../components/index.ts';
import { scopeFields } from '../../components/scope-fields.ts';
import { workRows } from '../../forms/order.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { OrderView } from '../../views/order.ts';

const words = wordsOf.en;

function workRow(index: number, form: FormState | undefined): Html {
  const at = (field: string) => `work.${index}.${field}`;
  const common = (field: string) => ({
    name: at(field),
    value: valueAt(form, at(field)),
    fault: faultAt(form, at(field)),
  });
  const month = (field: string) => ({
    name: at(field),
    month: valueAt(form, at(`${field}-month`)),
    year: valueAt(form, at(`${field}-year`)),
    fault: faultAt(form, at(field)),
  });
  return html`<fieldset class="row group"><legend>Work ${index + 1}</legend><div class="grid">
${textField({ ...common('name'), label: 'Organisation', maxlength: 200, autocomplete: 'off' })}
${textField({ ...common('position'), label: 'Position', maxlength: 200, autocomplete: 'off' })}
${monthField(words, { ...month('from'), legend: 'From' })}
${monthField(words, { ...month('to'), legend: 'Until (empty while it lasts)' })}</div></fieldset>`;
}

/** Orders a check by form: who, for what role, why, and what the candidate states. */
export function orderPage({ frame, packages, key, form }: OrderView): string {
  const field = (name: string) => ({ name, value: valueAt(form, name), fault: faultAt(form, name) });
  const pasted = faultAt(form, 'resume');
  const keyFault = faultAt(form, 'key');
  const body = html`${errorSummary(words, form?.faults)}<h1>Order a check</h1>
<p class="lead">The candidate is asked first. Nobody else is written to before they consent and name their referees.</p>
<form method="post" action="${frame.basePath}/staff/order" novalidate>
<input type="hidden" name="key" value="${key}">${keyFault && html`<div id="${idOf('key')}" tabindex="-1">${faultLine('key', keyFault)}</div>`}
<fieldset class="group"><legend>The candidate</legend><div class="grid">
${textField({ ...field('candidateName'), label: 'Name', autocomplete: 'off', maxlength: 200 })}
${textField({ ...field('candidateEmail'), label: 'E-mail address', type: 'email', autocomplete: 'off', inputmode: 'email', maxlength: 254 })}
${textField({ ...field('candidatePlace'), label: 'Country', hint: 'Two letters, with the region where it matters: DE, US-CA.', maxlength: 10, width: 'year', autocomplete: 'off' })}</div>
${choices({
  name: 'candidateLanguage',
  legend: 'Language of our mails to them',
  hint: 'They can change it on every page.',
  value: form?.values.candidateLanguage ?? 'en',
  fault: faultAt(form, 'candidateLanguage'),
  inline: true,
  options: languages.map((value) => ({ value, label: nameOf[value] })),
})}</fieldset>
<fieldset class="group"><legend>The role</legend><div class="grid">
${textField({ ...field('roleTitle'), label: 'Title', autocomplete: 'off', maxlength: 200 })}
${textField({ ...field('employerPlace'), label: 'Country of the employer', hint: 'As above.', maxlength: 10, width: 'year', autocomplete: 'off' })}</div>
${textArea({ ...field('reason'), label: 'Why this role needs the check', hint: 'In a sentence or two about the job. The candidate reads it.', maxlength: 1000, rows: 3 })}</fieldset>
${scopeFields(packages, form)}
<fieldset class="group"><legend>Who decides</legend><p class="hint">They get the report, and nothing but the report. You can leave this empty.</p><div class="grid">
${textField({ ...field('decisionMakerName'), label: 'Name of the decision-maker', autocomplete: 'off', maxlength: 200 })}
${textField({ ...field('decisionMakerEmail'), label: 'E-mail address of the decision-maker', type: 'email', autocomplete: 'off', inputmode: 'email', maxlength: 254 })}</div></fieldset>
<h2>What the candidate states</h2><p class="hint">From their résumé. Referees are asked about it openly, without seeing it. Leave out rows that you do not need.</p>
${Array.from({ length: workRows }, (_, index) => workRow(index, form))}
<details${(pasted || valueAt(form, 'resume')) && html` open`}><summary>Or paste a JSON Resume document</summary>
<p>It then counts instead of the rows above.</p>${textArea({ ...field('resume'), label: 'JSON Resume document', hint: 'As your HR system or a CV tool exports it, schema 1.0.', rows: 8 })}</details>
<div class="actions"><button>Order the check</button><a href="${frame.basePath}/staff">Back to the list</a></div></form>`;
  return page({ title: 'Order a check', audience: 'staff', body, frame, faulty: Boolean(form) });
}
