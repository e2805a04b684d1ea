import type { Scope } from '../../../domain/check/records.ts';
import { contactOf } from '../../components/candidate-parts.ts';
import { facts } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { day } from '../../time.ts';
import type { EndedView } from '../../views/candidate.ts';

/** When it will all be gone: the day once it is set, before that the number of days. */
function deletion({ frame: { words }, check: { head, scope } }: EndedView): Html | undefined {
  const daysOf = ({ timetable }: Scope) =>
    head.ended === 'completed' ? timetable.retentionDays : timetable.endedRetentionDays;
  if (head.deleteAt) return rich(words, 'candidate.ended.deleted-on', { day: day(words, head.deleteAt) });
  return scope && rich(words, 'candidate.ended.deleted-in', { days: daysOf(scope) });
}

/** The check has ended without a result to show. */
export function endedPage(view: EndedView): string {
  const { frame, check } = view;
  const { words, companyName } = frame;
  const { head } = check;
  const reason = head.ended ?? 'withdrawn';
  const title = words(`common.end-title.${reason}`);
  const body = html`<h1>${title}</h1>
<p class="lead">${words(`candidate.ended.${reason}`)}</p>
<p>${words('candidate.ended.nothing')}</p>
<h2>${words('candidate.ended.data')}</h2>
<p>${deletion(view)} ${rich(words, 'candidate.ended.sooner', { contact: contactOf(frame, head.requesterName) })}</p>
${facts([
  [words('candidate.ended.role'), head.roleTitle],
  [words('candidate.ended.company'), companyName],
  [words('candidate.ended.case-code'), html`<span class="code">${head.caseCode}</span>`],
])}`;
  return page({ title, audience: 'candidate', body, frame });
}
