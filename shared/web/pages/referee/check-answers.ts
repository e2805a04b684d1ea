import {
  answerWords,
  errorSummary,
  faultAt,
  faultLine,
  idOf,
  questionAbout,
} from '../../components/index.ts';
import { conflictChoices, conflictText, refereeBase } from '../../components/referee-parts.ts';
import { type Html, html, type Part } from '../../html.ts';
import { page } from '../../layout.ts';
import type { CheckAnswersView } from '../../views/referee.ts';

/** All answers, to be read over and changed before they are sent. */
export function checkAnswersPage(view: CheckAnswersView): string {
  const { frame, token, check, questions, answers, conflict, form } = view;
  const base = refereeBase(frame, token);
  const { head } = check;
  const open = html`<em>No answer yet</em>`;
  const line = (id: string, text: string, answer: Part): Html => {
    const fault = faultAt(form, id);
    return html`<div class="answer${fault && ' has-fault'}" id="${idOf(id)}" tabindex="-1"><dt>${text}</dt><dd>${faultLine(id, fault)}${answer} <a class="change" href="${base}/${id}?from=check">Change<span class="unseen"> the answer to: ${text}</span></a></dd></div>`;
  };
  const texts: Record<string, string> = Object.fromEntries(
    questions.map((question) => [question.id, questionAbout(question, head.candidateName).text]),
  );
  // Faults of sending all say the same; the question tells them apart.
  const named = form?.faults.map(({ path, message }) => ({
    path,
    message: `${path === 'conflict' ? conflictText : (texts[path] ?? '')} ${message}`.trim(),
  }));
  const body = html`<a class="back" href="${base}/conflict">Back</a>${errorSummary(named)}
<h1>Read your answers over</h1>
<p>Nothing is sent yet. Once you send them, you cannot change them.</p>
<dl class="answers">${questions.map((question) => {
    const answer = answers[question.id];
    return line(
      question.id,
      texts[question.id] ?? '',
      answer ? answerWords(question, head.candidateName, answer) : open,
    );
  })}${line('conflict', conflictText, conflict === undefined ? open : conflictChoices[conflict ? 'yes' : 'no'])}</dl>
<p>Your ratings are shown grouped with those of others. Your written words are shown to ${head.candidateName} and to ${frame.companyName} with your role, not with your name.</p>
<form method="post" action="${base}/send"><div class="actions"><button>Send my answers</button></div></form>`;
  return page({ title: 'Read your answers over', audience: 'referee', body, frame, faulty: Boolean(form) });
}
