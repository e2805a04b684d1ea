import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { RefereeDoneView } from '../../views/referee.ts';

/** After declining, and whenever the link is opened again. */
export function declinedPage({ frame, check }: RefereeDoneView): string {
  const { words } = frame;
  const { candidateName: candidate, caseCode } = check.head;
  const title = words('referee.declined.title');
  const body = html`<h1>${title}</h1>
<p class="lead">${words('referee.declined.lead', { candidate })}</p>
<p>${rich(words, 'referee.declined.done', { caseCode })}</p>`;
  return page({ title, audience: 'referee', body, frame });
}
