import { candidateBase } from '../../components/candidate-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { WithdrawView } from '../../views/candidate.ts';

/** Asks once before a check is stopped for good. Opening it decides nothing. */
export function withdrawPage({ frame, token, check }: WithdrawView): string {
  const base = candidateBase(frame, token);
  const body = html`<h1>Withdraw from this check?</h1>
<p class="lead">You need no reason. If you withdraw:</p>
<ul><li>all work on the check for ${check.head.roleTitle} stops at once;</li>
<li>every link dies, and referees who were asked are told that nothing more is needed;</li>
<li>${check.order.requester.name} at ${frame.companyName} learns that you have withdrawn, and gets no report;</li>
<li>it cannot be taken back. ${frame.companyName} would have to start a new check.</li></ul>
<form method="post" action="${base}/withdraw"><div class="actions"><button class="danger">Withdraw</button><a href="${base}">Go back, I do not withdraw</a></div></form>`;
  return page({ title: 'Withdraw', audience: 'candidate', body, frame });
}
