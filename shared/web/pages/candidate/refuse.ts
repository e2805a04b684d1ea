import { candidateBase } from '../../components/candidate-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefuseView } from '../../views/candidate.ts';

/** Asks once before a candidate says no to the whole check. */
export function refusePage({ frame, token, check }: RefuseView): string {
  const base = candidateBase(frame, token);
  const body = html`<h1>Refuse the whole check?</h1>
<p class="lead">You need no reason. If you refuse:</p>
<ul><li>nobody is asked about you;</li>
<li>${check.order.requester.name} at ${frame.companyName} learns that you have refused, and nothing else;</li>
<li>your link dies, and what we hold is deleted after its time.</li></ul>
<p>You can also go back and say no to single questions that are your choice.</p>
<form method="post" action="${base}/refuse"><div class="actions"><button class="danger">Refuse the check</button><a href="${base}">Go back, I do not refuse</a></div></form>`;
  return page({ title: 'Refuse the check', audience: 'candidate', body, frame });
}
