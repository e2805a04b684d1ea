import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** Asks once before a referee says no. Opening it decides nothing. */
export function declinePage({ frame, token, check }: RefereeChoiceView): string {
  const base = refereeBase(frame, token);
  const { words, companyName: company } = frame;
  const candidate = check.head.candidateName;
  const body = html`<h1>${words('referee.decline.title')}</h1>
<p class="lead">${words('referee.decline.lead')}</p>
<ul><li>${words('referee.decline.deleted')}</li>
<li>${words('referee.decline.seen', { candidate, company })}</li>
<li>${words('referee.decline.final')}</li></ul>
<form method="post" action="${base}/decline"><div class="actions"><button class="danger">${words('referee.decline.do')}</button><a href="${base}">${words('referee.decline.back')}</a></div></form>`;
  return page({ title: words('referee.decline.window'), audience: 'referee', body, frame });
}
