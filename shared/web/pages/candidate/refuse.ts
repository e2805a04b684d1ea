import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefuseView } from '../../views/candidate.ts';

/** Asks once before a candidate says no to the whole check. */
export function refusePage({ frame, token, check }: RefuseView): string {
  const { words, companyName: company } = frame;
  const { head, order, scope } = check;
  const base = candidateBase(frame, token);
  const body = html`<h1>${words('candidate.refuse.title')}</h1>
<p class="lead">${words('candidate.refuse.lead')}</p>
<ul><li>${words('candidate.refuse.nobody')}</li>
<li>${words('candidate.refuse.company', { requester: order.requester.name, company })}</li>
<li>${words('candidate.refuse.link')}</li>
${scope && html`<li>${words('candidate.refuse.deleted', { days: scope.timetable.endedRetentionDays })}</li>`}</ul>
<p>${words('candidate.refuse.single')}</p>
<form method="post" action="${base}/refuse"><div class="actions"><button class="danger">${words('candidate.refuse.button')}</button><a href="${base}">${words('candidate.refuse.back')}</a></div></form>
${withdrawLine(frame, token, head)}`;
  return page({ title: words('candidate.refuse.window'), audience: 'candidate', body, frame });
}
