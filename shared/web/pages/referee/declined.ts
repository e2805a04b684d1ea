import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefereeDoneView } from '../../views/referee.ts';

/** After declining, and whenever the link is opened again. */
export function declinedPage({ frame, check }: RefereeDoneView): string {
  const body = html`<h1>You have declined</h1>
<p class="lead">Thank you for telling us. We do not write to you again about ${check.head.candidateName}.</p>
<p>You need to do nothing more. Case code <span class="code">${check.head.caseCode}</span>.</p>`;
  return page({ title: 'You have declined', audience: 'referee', body, frame });
}
