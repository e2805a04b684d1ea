import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** After the reminders were stopped. */
export function remindersStoppedPage({ frame, token, check, dueAt }: RefereeChoiceView): string {
  const { words } = frame;
  const lead = rich(words, 'referee.stopped.lead', {
    candidate: check.head.candidateName,
    dated: dueAt ? 'yes' : 'no',
    at: dueAt && moment(words, dueAt),
  });
  const body = html`<h1>${words('referee.stopped.heading')}</h1>
<p class="lead">${lead}</p>
<p><a href="${refereeBase(frame, token)}">${words('referee.stopped.go')}</a></p>`;
  return page({ title: words('referee.stopped.title'), audience: 'referee', body, frame });
}
