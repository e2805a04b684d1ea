import { askedUntil } from '../../../domain/check/check.ts';
import { entriesOf } from '../../../domain/order/json-resume.ts';
import { lookBackMonth } from '../../../domain/scope/look-back.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { errorSummary, faultAt, faultLine, idOf } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment, monthWords } from '../../time.ts';
import type { NominateView } from '../../views/candidate.ts';
import { avoided, avoidField } from './do-not-contact.ts';
import { nomineeRow } from './nominate-row.ts';
import { scopeOf } from './scope-of.ts';
import { roleDemands } from './scope-parts.ts';

/** How many answers there are already, how many referees are still needed at least, and for how many there is room. */
function numbersOf({ check }: NominateView) {
  const { minimumReferences, maximumReferees } = scopeOf(check);
  const more = check.head.nominationRound > 0;
  const answered = more ? check.referees.filter(({ state }) => state === 'answered').length : 0;
  return {
    more,
    answered,
    needed: minimumReferences,
    least: Math.max(1, minimumReferences - answered),
    room: Math.max(1, maximumReferees - answered),
  };
}

function lead(view: NominateView): Html {
  const { words } = view.frame;
  const { more, answered, needed, least, room } = numbersOf(view);
  if (!more) return html`<p class="lead">${words('candidate.nominate.lead', { least, most: room })}</p>`;
  return html`<p class="lead">${words('candidate.nominate.more-lead', { answered, needed })}</p>
<p>${words('candidate.nominate.more-else')}</p>`;
}

/** Names referees and those who must not be contacted: once after consenting, and once more when too few answered. */
export function nominatePage(view: NominateView): string {
  const { frame, token, check, form } = view;
  const { words, companyName: company } = frame;
  const { head, order, consent } = check;
  const scope = scopeOf(check);
  const { more, least, room } = numbersOf(view);
  const filled = Object.keys(form?.values ?? {}).filter((name) => /^referees\.\d+\.name$/.test(name)).length;
  const count = Math.max(room, filled);
  const rows = { words, scope, entries: entriesOf(order.resume), own: order.candidate.language, form };
  const until = askedUntil(check, more ? 'more-referees' : 'consent');
  const years = Math.max(...scope.items.map(({ lookBackYears }) => lookBackYears));
  const month = monthWords(words, lookBackMonth(scope, { lookBackYears: years }));

  const body = html`${errorSummary(words, form?.faults)}
<h1>${words(more ? 'candidate.nominate.more-title' : 'candidate.nominate.title')}</h1>${lead(view)}
<ul>${roleDemands(words, scope).map((demand) => html`<li>${demand}</li>`)}
<li>${words('candidate.nominate.since', { month })}</li>
${until && html`<li>${rich(words, 'candidate.status.please-by', { until: moment(words, until) })}</li>`}</ul>
<p>${words('candidate.nominate.tell', { company })}</p>
<form method="post" action="${candidateBase(frame, token)}/nominate" novalidate>
<div id="${idOf('referees')}" tabindex="-1" data-rows="${Math.min(least, count)}">${faultLine('referees', faultAt(form, 'referees'))}
${Array.from({ length: count }, (_, index) => nomineeRow(index, rows))}</div>
<h2>${words('candidate.avoid.title')}</h2>
${avoidField(words, form)}
<p>${words('candidate.avoid.empty')} ${consent && consent.doNotContact.length > 0 && avoided(words, consent.doNotContact)}</p>
<div class="actions"><button>${words('candidate.nominate.send')}</button></div></form>
${withdrawLine(frame, token, head)}`;
  return page({
    title: words('candidate.nominate.window'),
    audience: 'candidate',
    body,
    frame,
    faulty: Boolean(form),
  });
}
