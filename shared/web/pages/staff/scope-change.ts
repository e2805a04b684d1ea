import { wordsOf } from '../../../words/index.ts';
import { errorSummary, faultAt, textArea, textField, valueAt } from '../../components/index.ts';
import { scopeFields } from '../../components/scope-fields.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ScopeChangeView } from '../../views/order.ts';

/** Staff change what is checked. After consent it says that nothing goes on until the candidate has answered. */
export function scopeChangePage({ frame, packages, check, consented, form }: ScopeChangeView): string {
  const { head } = check;
  const base = `${frame.basePath}/staff/checks/${head.id}`;
  const field = (name: string) => ({ name, value: valueAt(form, name), fault: faultAt(form, name) });
  const body = html`${errorSummary(wordsOf.en, form.faults)}<h1>Change the scope</h1>
<p class="lead">The check of ${head.candidateName} for ${head.roleTitle}.</p>
<p>${
    consented
      ? 'The candidate has agreed to the present scope. When you send this, nothing goes on until they have answered: they can agree, or keep what they agreed to before. If they do not answer in time, the check goes on as before.'
      : 'The candidate has not agreed to anything yet. They are asked about the new scope only.'
  }</p>
<form method="post" action="${base}/scope" novalidate>
${textField({ ...field('roleTitle'), label: 'Title of the role', autocomplete: 'off', maxlength: 200 })}
${textArea({ ...field('reason'), label: 'Why this role needs the check', hint: 'In a sentence or two about the job. The candidate reads it.', maxlength: 1000, rows: 3 })}
${scopeFields(packages, form)}
<div class="actions"><button>${consented ? 'Ask the candidate' : 'Change the scope'}</button><a href="${base}">Go back, change nothing</a></div></form>`;
  return page({ title: 'Change the scope', audience: 'staff', body, frame, faulty: form.faults.length > 0 });
}
