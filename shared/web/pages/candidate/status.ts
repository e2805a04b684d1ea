import type { Referee } from '../../../domain/records.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import {
  cardTable,
  doneNote,
  errorSummary,
  facts,
  faultAt,
  needsYou,
  refereeStatus,
  textField,
  timeline,
} from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { StatusView } from '../../views/candidate.ts';
import { capital, roleWord } from '../../words.ts';

function addressForm(referee: Referee, { frame, token, form }: StatusView): Html {
  const path = `email-${referee.id}`;
  const own = form?.values.refereeId === referee.id;
  return html`<form method="post" action="${candidateBase(frame, token)}/address" novalidate>
<input type="hidden" name="refereeId" value="${referee.id}">
${textField({
  name: 'email',
  path,
  label: `New e-mail address for ${referee.name}`,
  hint: html`Our mail to <span class="code">${referee.email}</span> came back.${referee.addressBy && html` Please give another one by ${moment(referee.addressBy)}.`}`,
  type: 'email',
  inputmode: 'email',
  autocomplete: 'off',
  value: own ? (form?.values.email ?? '') : '',
  fault: faultAt(form, path),
})}<div class="actions"><button>Save this address</button></div></form>`;
}

/** What only the candidate can do now; empty when there is nothing. */
function todo(view: StatusView): Html[] {
  const { frame, token, check } = view;
  const { head, consent } = check;
  const base = candidateBase(frame, token);
  const list: Html[] = [];
  const first = consent && head.nominationRound === 0 && head.stage === 'consent';
  const more = head.nominationRound === 1 && head.moreAskedAt !== undefined && !head.moreClosed;
  const until = first ? head.consentBy : head.moreBy;
  if (first || more)
    list.push(
      needsYou(
        more ? 'Too few referees could answer' : 'Name your referees',
        html`<p>${more ? 'You can name others, once.' : 'You have consented. Now tell us whom we may ask.'} ${until && html`Please do it by ${moment(until)}.`}</p>
<p><a class="button" href="${base}/nominate">${more ? 'Name more referees' : 'Name referees'}</a></p>`,
      ),
    );
  const bounced = check.referees.filter(({ state }) => state === 'bounced');
  if (bounced.length > 0)
    list.push(
      needsYou('An address does not work', html`${bounced.map((referee) => addressForm(referee, view))}`),
    );
  if (head.stage === 'review' && head.reviewRound > head.reviewDone)
    list.push(
      needsYou(
        head.reviewRound === 2 ? 'Your dispute has been decided' : 'Read what would be reported',
        html`<p>Nobody at ${frame.companyName} has read it. ${head.reviewBy && html`You have until ${moment(head.reviewBy)}.`}</p>
<p><a class="button" href="${base}/review">Read the findings</a></p>`,
      ),
    );
  return list;
}

function calm({ check: { head } }: StatusView): Html {
  if (head.attention)
    return html`Something on our side needs a look. Our staff have been told, and you need to do nothing.`;
  if (head.status === 'disputed')
    return html`A reviewer is looking at what you disputed. Nothing is reported before they have decided${head.disputeBy && html`, by ${moment(head.disputeBy)}`}. You need to do nothing now.`;
  if (head.stage === 'collection')
    return html`We are waiting for your referees${head.collectBy && html`, until ${moment(head.collectBy)} at the latest`}. You need to do nothing now.`;
  return html`You need to do nothing now. We write to you when there is something to do or to read.`;
}

/** Where the check stands, for the candidate: what needs them first, then every step and referee. No answers. */
export function statusPage(view: StatusView): string {
  const { frame, token, check, form } = view;
  const { head, order, scope, consent } = check;
  const open = todo(view);
  const items = scope?.items ?? [];
  const body = html`${errorSummary(form?.faults)}${doneNote(view.done)}
<h1>Your check for ${head.roleTitle}</h1>
${open.length > 0 ? open : html`<p class="lead">${calm(view)}</p>`}
<h2>Every step</h2>
<p>We promised to be ready by ${moment(head.promisedBy)}.</p>
${timeline(view.timeline)}
${
  check.referees.length > 0 &&
  html`<h2>Your referees</h2>
<p>You see whether they have answered. What they answered comes to you as findings, all at once.</p>
${cardTable({
  caption: 'Your referees',
  quiet: true,
  rows: check.referees,
  columns: [
    { head: 'Name', cell: ({ name }) => name },
    { head: 'Role', cell: ({ role }) => capital(roleWord[role]) },
    { head: 'State', cell: ({ state }) => refereeStatus(state) },
    {
      head: 'Can answer until',
      cell: ({ state, dueAt }) =>
        state === 'invited' && dueAt ? moment(dueAt) : html`<span class="quiet-words">–</span>`,
    },
  ],
})}`
}
${
  consent &&
  html`<h2>What you agreed to</h2>
${facts([
  ...items.map(({ id, title }) => [title, consent.items[id] ? 'Yes' : 'No'] as const),
  ['Agreed', moment(consent.at)],
  ['Do not contact', consent.doNotContact.join(', ') || 'Nobody named'],
  ['Who asks', `${order.requester.name}, ${frame.companyName}`],
])}`
}
${withdrawLine(frame, token, head)}`;
  return page({ title: 'Your check', audience: 'candidate', body, frame, faulty: Boolean(form) });
}
