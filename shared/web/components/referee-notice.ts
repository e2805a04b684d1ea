import { longestOriginDays } from '../../domain/check/network-and-device.ts';
import type { Scope } from '../../domain/check/records.ts';
import { lawFor } from '../../domain/check/retention.ts';
import { packIds } from '../../domain/law/index.ts';
import { isKey, type Values, type Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { rich } from '../rich.ts';
import { day } from '../time.ts';
import type { RefereeStartView } from '../views/referee.ts';
import { notice } from './notice.ts';
import { refereeContact } from './referee-parts.ts';

/** A text of the law under the name of the law that it comes from; each line of it is a paragraph. */
function lawText(words: Words, key: string, values: Values): Html | undefined {
  if (!isKey(key)) return undefined;
  const pack = packIds.find((id) => key.startsWith(`law.${id}.`));
  const paragraphs = words(key, values).split('\n').filter(Boolean);
  return html`${pack && html`<h4>${words(`consent.pack.${pack}`)}</h4>`}${paragraphs.map((text) => html`<p>${text}</p>`)}`;
}

/** Days after closure by which everything is deleted: the check's, or fewer where the law of the referee's place wants it. */
function keptDays({ check, referee }: RefereeStartView, scope: Scope): number {
  const { report, answers, contacts } = lawFor(check, referee).retention;
  return Math.min(scope.timetable.retentionDays, report, answers, contacts);
}

/** What a referee has to know of their data before they answer: whose it is, how long it is kept, their rights, the law. */
export function refereeNotice(view: RefereeStartView): Html {
  const { frame, check, referee, deleted } = view;
  const { words, companyName: company, hotline } = frame;
  const { head, order, scope } = check;
  if (!scope) throw new Error('The scope has not been resolved.');
  const candidate = head.candidateName;
  const days = keptDays(view, scope);
  const contact =
    hotline ?? words('referee.data.contact-person', { requester: order.requester.name, company });
  const texts = lawFor(check, referee).notices.referee.map((key) =>
    lawText(words, key, { company, candidate, contact }),
  );
  return notice(words, {
    title: words('referee.data.title'),
    summary: rich(words, 'referee.data.summary', { candidate, days, at: day(words, deleted) }),
    text: html`<ul><li>${words('referee.data.controller', { company })}</li>
<li>${words('referee.data.origin', { days: longestOriginDays })}</li>
<li>${words('referee.data.rights')}</li>
<li>${words('referee.data.complain')}</li></ul>
<p>${rich(words, 'referee.data.contact', { contact: refereeContact(frame, order) })}</p>
<h3>${words('referee.data.law')}</h3>${texts}`,
  });
}
