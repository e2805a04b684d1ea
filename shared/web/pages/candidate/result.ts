import { contactOf } from '../../components/candidate-parts.ts';
import { reportBody } from '../../components/report-body.ts';
import { takeaways } from '../../components/takeaways.ts';
import { html } from '../../html.ts';
import { refereeLabels } from '../../labels.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { day } from '../../time.ts';
import type { ResultView } from '../../views/candidate.ts';

/** What comes out of it for the candidate: strengths, what to work on, and the report as it was given. */
export function resultPage(view: ResultView): string {
  const { frame, check, report, strengths, growth } = view;
  const { words, companyName: company } = frame;
  const { head, order, referees } = check;
  const body = html`<h1>${words('candidate.result.title', { role: head.roleTitle })}</h1>
<p class="lead">${words('candidate.result.lead', { name: head.candidateName, company })}</p>
${takeaways(words, { strengths, growth }, report.findings)}
<h2>${words('candidate.result.next')}</h2>
<p>${words('candidate.result.people', { company })} ${
    head.deleteAt && rich(words, 'candidate.result.deleted', { day: day(words, head.deleteAt) })
  } ${rich(words, 'candidate.result.wrong', { contact: contactOf(frame, order.requester.name) })}</p>
<hr>
<h2>${words('candidate.result.report')}</h2>
${reportBody(words, report, {
  reader: 'candidate',
  who: words('candidate.you'),
  labels: refereeLabels(words, referees),
})}`;
  return page({ title: words('candidate.result.window'), audience: 'candidate', body, frame });
}
