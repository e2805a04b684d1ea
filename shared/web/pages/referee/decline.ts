import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** Asks once before a referee says no. Opening it decides nothing. */
export function declinePage({ frame, token, check }: RefereeChoiceView): string {
  const base = refereeBase(frame, token);
  const { candidateName } = check.head;
  const body = html`<h1>Decline to give a reference?</h1>
<p class="lead">That is fine, and you need no reason. If you decline:</p>
<ul><li>we do not write to you again about it, and what you have answered so far is deleted;</li>
<li>${candidateName} sees that you declined, ${frame.companyName} that one of the referees did; nobody sees a reason;</li>
<li>it cannot be taken back.</li></ul>
<form method="post" action="${base}/decline"><div class="actions"><button class="danger">Decline</button><a href="${base}">Go back, I do not decline</a></div></form>`;
  return page({ title: 'Decline', audience: 'referee', body, frame });
}
