import { candidateBase } from '../../components/candidate-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { WithdrawView } from '../../views/candidate.ts';

/** Asks once before a check is stopped for good, at any step and before consent too. Opening it decides nothing. */
export function withdrawPage({ frame, token, check }: WithdrawView): string {
  const { words, companyName: company } = frame;
  const { head, order, scope } = check;
  const base = candidateBase(frame, token);
  const body = html`<h1>${words('candidate.withdraw.title')}</h1>
<p class="lead">${words('candidate.withdraw.lead')}</p>
<ul><li>${words('candidate.withdraw.stops', { role: head.roleTitle })}</li>
<li>${words('candidate.withdraw.links')}</li>
<li>${words('candidate.withdraw.company', { requester: order.requester.name, company })}</li>
${scope && html`<li>${words('candidate.withdraw.deleted', { days: scope.timetable.endedRetentionDays })}</li>`}
<li>${words('candidate.withdraw.final', { company })}</li></ul>
<form method="post" action="${base}/withdraw"><div class="actions"><button class="danger">${words('candidate.withdraw.button')}</button><a href="${base}">${words('candidate.withdraw.back')}</a></div></form>
<p><a href="${base}/rights">${words('candidate.foot.rights')}</a></p>`;
  return page({ title: words('candidate.withdraw.window'), audience: 'candidate', body, frame });
}
