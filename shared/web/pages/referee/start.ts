import { minutesFor } from '../../../domain/questionnaire.ts';
import { facts, notice } from '../../components/index.ts';
import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { RefereeStartView } from '../../views/referee.ts';
import { count, roleOfReferee } from '../../words.ts';

/** The referee's own notice, and the way into the form. */
export function refereeStartPage(view: RefereeStartView): string {
  const { frame, token, check, referee, questions, resumeAt } = view;
  const { head, order, scope } = check;
  const { companyName } = frame;
  const base = refereeBase(frame, token);
  const first = resumeAt ?? questions[0]?.id ?? 'conflict';
  const body = html`<h1>A reference for ${head.candidateName}</h1>
<p class="lead">Hello ${referee.name}. ${head.candidateName} is a candidate at ${companyName} and named you as ${roleOfReferee[referee.role]}. We ask ${count(questions.length + 1, 'question')}, about ${count(minutesFor(questions), 'minute')}. You need no account, and you can stop and go on later.</p>
<div class="actions"><a class="button" href="${base}/${first}">${resumeAt ? 'Go on where you stopped' : 'Start'}</a></div>
<h2>Before you start</h2>
<ul><li><strong>It is voluntary.</strong> You can <a href="${base}/decline">decline</a>, without a reason and without harm to anybody.</li>
<li><strong>Say what you saw.</strong> “I did not observe this” is a good answer.</li>
<li><strong>Leave out what is private</strong>: health, family, age, origin, religion, politics, pay.</li></ul>
<h2>What happens to your answers</h2>
<ul><li>Your <strong>ratings</strong> are shown grouped with those of others.</li>
<li>Your <strong>written words</strong> are shown to ${head.candidateName} and to ${companyName} with your role, not with your name. With few referees they may guess who wrote them.</li>
<li>${head.candidateName} reads every finding before it is used, and may answer it. What one person alone says is marked as that.</li>
<li>${companyName} gets a report. We give no score and no hiring advice.</li></ul>
${facts([
  ['Who asks', `${order.requester.name}, ${companyName}`],
  ['For whom', `${head.candidateName}, for the role ${head.roleTitle}`],
  ['Why', order.reason],
  ['Answer by', referee.dueAt && moment(referee.dueAt)],
  ['Case code', html`<span class="code">${head.caseCode}</span>`],
])}
<p>Not sure whether this is real? <a href="${frame.basePath}/verify">Verify the case code</a>.</p>
${notice({
  title: 'Your data',
  summary: html`${head.candidateName} gave us your name, your address, and how you worked together. We use them for this reference only${scope && html`, and delete everything ${count(scope.timetable.retentionDays, 'day')} after the check has closed`}.`,
  text: html`<ul><li>${companyName} is responsible for this data. It was given by the candidate, not bought or searched for.</li>
<li>You can see what we hold about you, have it corrected or deleted, and object to its use.</li>
<li>You can complain to the authority for data protection where you live.</li></ul>
<p>For all of these, write to ${order.requester.name} at ${companyName} and name the case code.</p>`,
})}
<p>${
    referee.remindersStopped
      ? 'We do not remind you any more.'
      : html`Do not want our reminders? <a href="${base}/stop">Stop reminders</a>`
  }</p>`;
  return page({ title: 'A reference', audience: 'referee', body, frame });
}
