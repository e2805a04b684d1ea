import { refereeBase } from '../../components/referee-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { RefereeChoiceView } from '../../views/referee.ts';

/** Stops reminders with one click. The link of the mail only renders this; a mail scanner that follows it stops nothing. */
export function stopRemindersPage({ frame, token, check, referee }: RefereeChoiceView): string {
  const base = refereeBase(frame, token);
  const body = html`<h1>Stop our reminders?</h1>
<p class="lead">We then send you no more reminders about the reference for ${check.head.candidateName}.</p>
<p>The request itself stays open${referee.dueAt && html` until ${moment(referee.dueAt)}`}: your link still works if you want to answer.</p>
<form method="post" action="${base}/stop"><div class="actions"><button>Stop reminders</button><a href="${base}">Go back</a></div></form>`;
  return page({ title: 'Stop reminders', audience: 'referee', body, frame });
}
