import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** After the reminders were stopped. */
export function remindersStoppedPage({ frame, token, check, referee }: RefereeChoiceView): string {
  const body = html`<h1>You get no more reminders</h1>
<p class="lead">Your link still works if you want to answer about ${check.head.candidateName}${referee.dueAt && html`, until ${moment(referee.dueAt)}`}.</p>
<p><a href="${refereeBase(frame, token)}">Go to the questions</a></p>`;
  return page({ title: 'Reminders stopped', audience: 'referee', body, frame });
}
