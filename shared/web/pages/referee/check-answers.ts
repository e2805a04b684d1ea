import {
  answerWords,
  errorSummary,
  faultAt,
  faultLine,
  idOf,
  questionAbout,
} from '../../components/index.ts';
import { refereeBase } from '../../components/referee-parts.ts';
import { type Html, html, type Part } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { CheckAnswersView } from '../../views/referee.ts';

/** All answers, to be read over and changed before they are sent. */
export function checkAnswersPage(view: CheckAnswersView): string {
  const { frame, token, check, questions, answers, conflict, form } = view;
  const { words, companyName: company } = frame;
  const base = refereeBase(frame, token);
  const candidate = check.head.candidateName;
  const open = html`<em>${words('referee.check.open')}</em>`;
  const title = words('referee.check.title');
  const conflictText = words('referee.conflict.question');
  const line = (id: string, question: string, answer: Part): Html => {
    const fault = faultAt(form, id);
    const change = rich(words, 'referee.check.change', {
      question,
      unseen: (inside: Part) => html`<span class="unseen">${inside}</span>`,
    });
    return html`<div class="answer${fault && ' has-fault'}" id="${idOf(id)}" tabindex="-1"><dt>${question}</dt><dd>${faultLine(id, fault)}${answer} <a class="change" href="${base}/${id}?from=check">${change}</a></dd></div>`;
  };
  const texts: Record<string, string> = Object.fromEntries(
    questions.map((question) => [question.id, questionAbout(words, question, candidate).text]),
  );
  // Faults of sending all say the same; the question tells them apart.
  const named = form?.faults.map(({ path, message: fault }) => {
    const question = path === 'conflict' ? conflictText : (texts[path] ?? '');
    return { path, message: words('referee.check.fault', { question, fault }).trim() };
  });
  const chosen = conflict ? 'yes' : 'no';
  const body = html`<a class="back" href="${base}/conflict">${words('common.back')}</a>${errorSummary(words, named)}
<h1>${title}</h1>
<p>${words('referee.check.lead')}</p>
<dl class="answers">${questions.map((question) => {
    const answer = answers[question.id];
    return line(
      question.id,
      texts[question.id] ?? '',
      answer ? answerWords(words, question, candidate, answer) : open,
    );
  })}${line('conflict', conflictText, conflict === undefined ? open : words(`referee.conflict.${chosen}`))}</dl>
<p>${words('referee.check.shown', { candidate, company })}</p>
<form method="post" action="${base}/send"><div class="actions"><button>${words('referee.check.send')}</button></div></form>`;
  return page({ title, audience: 'referee', body, frame, faulty: Boolean(form) });
}
