import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { RefereeDoneView } from '../../views/referee.ts';

/** After sending, and whenever the link is opened again. */
export function thanksPage({ frame, check, sentAt }: RefereeDoneView): string {
  const { candidateName, caseCode } = check.head;
  const body = html`<h1>Thank you, your answers are sent</h1>
<p class="lead">${candidateName} reads the findings first and may answer them. Then ${frame.companyName} gets the report.</p>
<p>${sentAt && html`Sent ${moment(sentAt)}. `}You need to do nothing more. When the report goes out, we write once more to thank you.</p>
<p>If you want to correct or withdraw something before then, write to ${check.order.requester.name} at ${frame.companyName} and name the case code <span class="code">${caseCode}</span>.</p>`;
  return page({ title: 'Thank you', audience: 'referee', body, frame });
}
