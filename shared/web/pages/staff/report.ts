import { wordsOf } from '../../../words/index.ts';
import { reportBody } from '../../components/report-body.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ReportView } from '../../views/staff.ts';

/** The report, for whoever ordered it and for the decision-makers. */
export function reportPage({ frame, report, checkHref }: ReportView): string {
  const title = `Reference report: ${report.candidateName}`;
  const body = html`${checkHref && html`<a class="back no-print" href="${checkHref}">Back to the check</a>`}
<h1>${title}</h1>${reportBody(wordsOf.en, report, { reader: 'staff', who: report.candidateName })}
<p class="small">${report.candidateName} gets the same words, and had the time to answer them. Use the report for this role only; do not pass it on.</p>`;
  return page({ title, audience: 'staff', body, frame });
}
