import { linkTo, refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { RefereePausedView } from '../../views/referee.ts';

/** While the candidate is asked about a change of what is checked: nothing to do, and nothing is lost. */
export function pausedPage({ frame, token, check }: RefereePausedView): string {
  const { words, companyName: company } = frame;
  const { candidateName: candidate, caseCode } = check.head;
  const title = words('referee.paused.title');
  const decline = rich(words, 'referee.paused.decline', {
    a: linkTo(`${refereeBase(frame, token)}/decline`),
    caseCode,
  });
  const body = html`<h1>${title}</h1>
<p class="lead">${words('referee.paused.lead', { company, candidate })}</p>
<p>${words('referee.paused.nothing')}</p>
<p>${words('referee.paused.again')}</p>
<p>${decline}</p>`;
  return page({ title, audience: 'referee', body, frame });
}
