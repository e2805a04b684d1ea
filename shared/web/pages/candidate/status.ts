import { askedUntil } from '../../../domain/check/check.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { cardTable, doneNote, errorSummary, refereeStatus, timeline } from '../../components/index.ts';
import { capital, type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { day, moment } from '../../time.ts';
import type { StatusView } from '../../views/candidate.ts';
import { agreedTo } from './agreed.ts';
import { avoided, avoidField } from './do-not-contact.ts';
import { deletion } from './scope-parts.ts';
import { selfCard } from './self.ts';
import { todo } from './todo.ts';

function calm({ frame: { words }, check }: StatusView): Html {
  const { head } = check;
  if (head.attention) return html`${words('candidate.status.attention')}`;
  const decided = askedUntil(check, 'dispute');
  if (head.status === 'disputed')
    return decided
      ? rich(words, 'candidate.status.disputed-by', { until: moment(words, decided) })
      : html`${words('candidate.status.disputed')}`;
  if (head.stage === 'collection')
    return head.collectBy
      ? rich(words, 'candidate.status.waiting-until', { until: moment(words, head.collectBy) })
      : html`${words('candidate.status.waiting')}`;
  return html`${words('candidate.status.calm')}`;
}

const millisecondsOfADay = 86_400_000;

/** The promise, beside what is to be expected now, with the difference in whole days. */
function projected({ frame: { words }, check: { head }, projection }: StatusView): Html {
  const difference = Date.parse(projection.end) - Date.parse(head.promisedBy);
  const days = Math.round(Math.abs(difference) / millisecondsOfADay);
  const when = days === 0 ? 'kept' : difference < 0 ? 'early' : 'late';
  return html`<p>${rich(words, 'candidate.status.projected', {
    promised: day(words, head.promisedBy),
    end: day(words, projection.end),
    days,
    when,
  })} ${head.suspendedAt && words('candidate.status.standstill')}</p>`;
}

function referees({ frame: { words }, check }: StatusView): Html | undefined {
  if (check.referees.length === 0) return undefined;
  return html`<h2>${words('candidate.status.referees')}</h2>
<p>${words('candidate.status.referees-text')}</p>
${cardTable({
  caption: words('candidate.status.referees'),
  quiet: true,
  rows: check.referees,
  columns: [
    { head: words('candidate.status.column.name'), cell: ({ name }) => name },
    {
      head: words('candidate.status.column.role'),
      cell: ({ role }) => capital(words(`common.role-to-candidate.${role}`)),
    },
    { head: words('candidate.status.column.state'), cell: ({ state }) => refereeStatus(words, state) },
    {
      head: words('candidate.status.column.until'),
      cell: ({ id, state }) => {
        const dueAt = askedUntil(check, 'reference', id);
        return state === 'invited' && dueAt ? moment(words, dueAt) : html`<span class="quiet-words">–</span>`;
      },
    },
  ],
})}`;
}

/** Whom must not be contacted, and the lines to name more, for as long as the check runs. */
function doNotContact({ frame, token, check: { head, consent }, form }: StatusView): Html | undefined {
  if (!consent || head.ended) return undefined;
  const { words } = frame;
  return html`<h2>${words('candidate.avoid.title')}</h2>
<p>${avoided(words, consent.doNotContact)} ${words('candidate.avoid.lead')}</p>
<form method="post" action="${candidateBase(frame, token)}/do-not-contact" novalidate>${avoidField(words, form)}
<div class="actions"><button class="quiet">${words('candidate.avoid.button')}</button></div></form>`;
}

/** Where the check stands, for the candidate: what needs them first, then every step and referee. No answers. */
export function statusPage(view: StatusView): string {
  const { frame, token, check, form } = view;
  const { words } = frame;
  const open = todo(view);
  const body = html`${errorSummary(words, form?.faults)}${doneNote(view.done)}
<h1>${words('candidate.status.title', { role: check.head.roleTitle })}</h1>
${open.length > 0 ? open : html`<p class="lead">${calm(view)}</p>`}
<h2>${words('candidate.status.steps')}</h2>${projected(view)}${timeline(words, view.timeline)}
${check.scope && html`<p>${deletion(words, check.scope, view.projection.deleted)}</p>`}
${referees(view)}${selfCard(view)}${doNotContact(view)}${agreedTo(view)}
${withdrawLine(frame, token, check.head)}`;
  return page({
    title: words('candidate.status.window'),
    audience: 'candidate',
    body,
    frame,
    faulty: Boolean(form),
  });
}
