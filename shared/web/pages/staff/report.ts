import { reportBody } from '../../components/report-body.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ReportView } from '../../views/staff.ts';

/** The report, for whoever ordered it and for the decision-makers, in the reader's language. */
export function reportPage({ frame, report, checkHref }: ReportView): string {
  const { words } = frame;
  const { candidateName: name } = report;
  const title = words('report.title', { name });
  const body = html`${checkHref && html`<a class="back no-print" href="${checkHref}">${words('report.back')}</a>`}
<h1>${title}</h1>${reportBody(words, report, { reader: 'staff', who: name })}
<p class="small">${words('report.use', { name })}</p>`;
  return page({ title, audience: 'staff', body, frame, translated: true });
}
