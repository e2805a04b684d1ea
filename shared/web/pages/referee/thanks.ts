import { refereeContact } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeDoneView } from '../../views/referee.ts';

/** After sending, and whenever the link is opened again. */
export function thanksPage({ frame, check, sentAt }: RefereeDoneView): string {
  const { words, companyName: company } = frame;
  const { candidateName: candidate, caseCode } = check.head;
  const done = rich(words, 'referee.thanks.done', {
    sent: sentAt ? 'yes' : 'no',
    at: sentAt && moment(words, sentAt),
  });
  const body = html`<h1>${words('referee.thanks.heading')}</h1>
<p class="lead">${words('referee.thanks.lead', { candidate, company })}</p>
<p>${done}</p>
<p>${rich(words, 'referee.thanks.correct', { contact: refereeContact(frame, check.order), caseCode })}</p>`;
  return page({ title: words('referee.thanks.title'), audience: 'referee', body, frame });
}
