import { choices, errorSummary, faultAt, progress, questionFields } from '../../components/index.ts';
import { refereeBase } from '../../components/referee-parts.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefereeQuestionView } from '../../views/referee.ts';

function conflictFields({ frame: { words }, conflict, form }: RefereeQuestionView): Html {
  const saved = conflict === undefined ? undefined : conflict ? 'yes' : 'no';
  return choices({
    name: 'value',
    heading: true,
    legend: words('referee.conflict.question'),
    hint: words('referee.conflict.hint'),
    value: form ? form.values.value : saved,
    fault: faultAt(form, 'value'),
    options: [
      { value: 'no', label: words('referee.conflict.no') },
      { value: 'yes', label: words('referee.conflict.yes') },
    ],
  });
}

/** One question on one screen. The form saves by itself while they write, and with Continue. */
export function refereeQuestionPage(view: RefereeQuestionView): string {
  const { frame, token, check, question, position, form } = view;
  const { words } = frame;
  const candidate = check.head.candidateName;
  const fromCheck = view.fromCheck || form?.values.then === 'check';
  const base = refereeBase(frame, token);
  const id = question === 'conflict' ? 'conflict' : question.id;
  const back = fromCheck ? `${base}/check` : position.previous ? `${base}/${position.previous}` : base;
  const body = html`<a class="back" href="${back}">${words('common.back')}</a>
${progress(words, position, view.savedAt)}${errorSummary(words, form?.faults)}
<form method="post" action="${base}/${id}" novalidate data-autosave>
${fromCheck && html`<input type="hidden" name="then" value="check">`}
${question === 'conflict' ? conflictFields(view) : questionFields(words, question, candidate, view.answer, form)}
<div class="actions"><button>${words('referee.question.continue')}</button></div></form>
<p class="small">${words('referee.question.about', { candidate })}</p>`;
  return page({
    title: words('referee.question.title', { number: position.number, total: position.total }),
    audience: 'referee',
    body,
    frame,
    faulty: Boolean(form),
  });
}
