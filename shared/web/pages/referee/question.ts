import { choices, errorSummary, faultAt, progress, questionFields } from '../../components/index.ts';
import { conflictChoices, conflictHint, conflictText, refereeBase } from '../../components/referee-parts.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefereeQuestionView } from '../../views/referee.ts';

function conflictFields({ conflict, form }: RefereeQuestionView): Html {
  const saved = conflict === undefined ? undefined : conflict ? 'yes' : 'no';
  return choices({
    name: 'value',
    heading: true,
    legend: conflictText,
    hint: conflictHint,
    value: form ? form.values.value : saved,
    fault: faultAt(form, 'value'),
    options: [
      { value: 'no', label: conflictChoices.no },
      { value: 'yes', label: conflictChoices.yes },
    ],
  });
}

/** One question on one screen. The form saves by itself while they write, and with Continue. */
export function refereeQuestionPage(view: RefereeQuestionView): string {
  const { frame, token, check, question, position, form } = view;
  const fromCheck = view.fromCheck || form?.values.then === 'check';
  const base = refereeBase(frame, token);
  const id = question === 'conflict' ? 'conflict' : question.id;
  const back = fromCheck ? `${base}/check` : position.previous ? `${base}/${position.previous}` : base;
  const body = html`<a class="back" href="${back}">Back</a>
${progress(position, view.savedAt)}${errorSummary(form?.faults)}
<form method="post" action="${base}/${id}" novalidate data-autosave>
${fromCheck && html`<input type="hidden" name="then" value="check">`}
${question === 'conflict' ? conflictFields(view) : questionFields(question, check.head.candidateName, view.answer, form)}
<div class="actions"><button>Continue</button></div></form>
<p class="small">About ${check.head.candidateName}. Your answers are saved; you can close this page and come back with the same link.</p>`;
  return page({
    title: `Question ${position.number} of ${position.total}`,
    audience: 'referee',
    body,
    frame,
    faulty: Boolean(form),
  });
}
