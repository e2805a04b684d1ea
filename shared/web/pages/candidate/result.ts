import type { ResultPoint } from '../../../domain/result.ts';
import { reportBody } from '../../components/report-body.ts';
import { type Html, html } from '../../html.ts';
import { refereeLabels } from '../../labels.ts';
import { page } from '../../layout.ts';
import { day } from '../../time.ts';
import type { ResultView } from '../../views/candidate.ts';

function points(list: readonly ResultPoint[], none: string): Html {
  if (list.length === 0) return html`<p>${none}</p>`;
  return html`<ul class="points">${list.map(
    ({ text, findings }) =>
      html`<li>${text} ${findings.map((n) => html`<a href="#finding-${n}">Finding ${n}</a> `)}</li>`,
  )}</ul>`;
}

/** What comes out of it for the candidate: strengths, what to work on, and the report as it was given. */
export function resultPage(view: ResultView): string {
  const { frame, check, report, strengths, growth } = view;
  const { head } = check;
  const body = html`<h1>Your check for ${head.roleTitle} is complete</h1>
<p class="lead">Thank you, ${head.candidateName}. ${frame.companyName} has the report now. You read the same words here.</p>
<h2>Your strengths, in your referees’ eyes</h2>
${points(strengths, 'The answers do not bear a statement here.')}
<h2>What you could work on</h2>
${points(growth, 'The answers do not bear a statement here.')}
<h2>What happens now</h2>
<p>People at ${frame.companyName} decide, not a machine, and not we. ${head.deleteAt && html`Everything about this check is deleted on ${day(head.deleteAt)}; print this page if you want to keep it.`} If something in it is wrong, write to ${check.order.requester.name} at ${frame.companyName} and name the case code.</p>
<hr>
<h2>The report as it was given</h2>
${reportBody(report, { who: 'You', labels: refereeLabels(check.referees) })}`;
  return page({ title: 'Your result', audience: 'candidate', body, frame });
}
