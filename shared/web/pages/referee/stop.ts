import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** Stops reminders with one click. The link of the mail only renders this; a mail scanner that follows it stops nothing. */
export function stopRemindersPage({ frame, token, check, dueAt }: RefereeChoiceView): string {
  const base = refereeBase(frame, token);
  const { words } = frame;
  const open = rich(words, 'referee.stop.open', {
    dated: dueAt ? 'yes' : 'no',
    at: dueAt && moment(words, dueAt),
  });
  const body = html`<h1>${words('referee.stop.heading')}</h1>
<p class="lead">${words('referee.stop.lead', { candidate: check.head.candidateName })}</p>
<p>${open}</p>
<form method="post" action="${base}/stop"><div class="actions"><button>${words('referee.stop.do')}</button><a href="${base}">${words('referee.stop.back')}</a></div></form>`;
  return page({ title: words('referee.stop.title'), audience: 'referee', body, frame });
}
