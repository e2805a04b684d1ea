import { minutesFor, type Question } from '../../../domain/terms/questionnaire.ts';
import { isKey, type Words } from '../../../words/index.ts';
import { facts } from '../../components/index.ts';
import { refereeNotice } from '../../components/referee-notice.ts';
import { linkTo, refereeBase } from '../../components/referee-parts.ts';
import { capital, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeStartView } from '../../views/referee.ts';

/** What the questions are about, in a row: "Dates and position, reliability, teamwork and …". */
function askedAbout(words: Words, questions: readonly Question[]): string {
  const topics = questions.map((question) => {
    if (question.kind !== 'scale') return words(`referee.asked.${question.kind}`);
    const key = `common.competency.${question.competency}`;
    return isKey(key) ? words(key) : question.competency;
  });
  return capital(words.listed([...new Set(topics)]));
}

/** The referee's own notice, and the way into the form. */
export function refereeStartPage(view: RefereeStartView): string {
  const { frame, token, check, referee, dueAt, questions, resumeAt } = view;
  const { head, order, scope } = check;
  const { companyName: company, words } = frame;
  const candidate = head.candidateName;
  const base = refereeBase(frame, token);
  const first = resumeAt ?? questions[0]?.id ?? 'conflict';
  const body = html`<h1>${words('referee.start.title', { candidate })}</h1>
<p class="lead">${words('referee.start.lead', {
    referee: referee.name,
    candidate,
    company,
    role: words(`common.role-of-referee.${referee.role}`),
    questions: questions.length + 1,
    minutes: minutesFor(questions, words.language),
  })}</p>
<div class="actions"><a class="button" href="${base}/${first}">${words(resumeAt ? 'referee.start.resume' : 'referee.start.go')}</a></div>
<h2>${words('referee.start.before')}</h2>
<ul><li>${rich(words, 'referee.start.voluntary', { a: linkTo(`${base}/decline`) })}</li>
<li>${rich(words, 'referee.start.saw')}</li>
<li>${rich(words, 'referee.start.private')}</li></ul>
<h2>${words('referee.start.happens')}</h2>
<ul><li>${rich(words, 'referee.start.ratings')}</li>
<li>${rich(words, 'referee.start.words', { candidate, company })}</li>
<li>${words('referee.start.first', { candidate })}</li>
<li>${words('referee.start.report', { company })}</li></ul>
${facts([
  [words('referee.fact.who'), words('referee.fact.who-value', { requester: order.requester.name, company })],
  [words('referee.fact.whom'), words('referee.fact.whom-value', { candidate, role: head.roleTitle })],
  [words('referee.fact.why'), scope?.purpose ?? order.reason],
  [words('referee.fact.asked'), askedAbout(words, questions)],
  [words('referee.fact.until'), dueAt && moment(words, dueAt)],
  [words('referee.fact.case-code'), html`<span class="code">${head.caseCode}</span>`],
])}
<p>${rich(words, 'referee.start.real', { a: linkTo(`${frame.basePath}/verify`) })}</p>
${refereeNotice(view)}
<p>${
    referee.remindersStopped
      ? words('referee.start.no-reminders')
      : rich(words, 'referee.start.reminders', { a: linkTo(`${base}/stop`) })
  }</p>`;
  return page({ title: words('referee.start.window'), audience: 'referee', body, frame });
}
