import type { EndReason } from '../../../domain/check.ts';
import { facts } from '../../components/index.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { day } from '../../time.ts';
import type { EndedView } from '../../views/candidate.ts';
import { endTitle } from '../../words.ts';

const meaning: Record<EndReason, string> = {
  completed: 'The report is with the company. Your own copy is behind the link in our last e-mail.',
  not_enough_evidence:
    'Too few referees could answer, so there is not enough evidence for a report. That says nothing about you. What they answered is shown to nobody.',
  order_refused: 'The order could not be served. Nobody was asked about you.',
  refused: 'Nobody is asked about you. The company learns that you refused, and nothing else.',
  withdrawn:
    'All work has stopped, and every link is dead. Referees who were asked are told that nothing more is needed. There is no report.',
  cancelled: 'The company has stopped it. All links are dead, and there is no report.',
  expired: 'We have not heard from you in time. Nobody was asked about you, and there is no report.',
};

/** The check has ended without a result to show. */
export function endedPage({ frame, check: { head } }: EndedView): string {
  const reason = head.ended ?? 'withdrawn';
  const body = html`<h1>${endTitle[reason]}</h1>
<p class="lead">${meaning[reason]}</p>
<p>You need to do nothing more.</p>
${facts([
  ['Role', head.roleTitle],
  ['Company', frame.companyName],
  ['Case code', html`<span class="code">${head.caseCode}</span>`],
  ['Deleted on', head.deleteAt && day(head.deleteAt)],
])}`;
  return page({ title: endTitle[reason], audience: 'candidate', body, frame });
}
