import { checkStatuses } from '../../../domain/check/check.ts';
import { wordsOf } from '../../../words/index.ts';
import { cardTable, checkStatus, selectField } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { day } from '../../time.ts';
import type { ListView } from '../../views/staff.ts';

const words = wordsOf.en;

function pager({ frame, filter, nextCursor, first }: ListView): Html | undefined {
  if (!nextCursor && first) return undefined;
  const address = (cursor?: string) => {
    const query = new URLSearchParams();
    if (filter.status) query.set('status', filter.status);
    if (cursor) query.set('cursor', cursor);
    const text = query.toString();
    return `${frame.basePath}/staff${text && `?${text}`}`;
  };
  return html`<nav class="actions" aria-label="Pages of the list">${!first && html`<a href="${address()}">First page</a>`}${nextCursor && html`<a href="${address(nextCursor)}">Next page</a>`}</nav>`;
}

/** The checks that this person may follow, newest first. The filter stands in the address, so that it can be kept. */
export function listPage(view: ListView): string {
  const { frame, rows, filter } = view;
  const options = checkStatuses.map((value) => ({ value, label: words(`common.status.${value}`) }));
  const table = cardTable({
    caption: 'Checks, newest first',
    quiet: true,
    rows,
    columns: [
      {
        head: 'Candidate',
        cell: ({ id, candidateName }) =>
          html`<a href="${frame.basePath}/staff/checks/${encodeURIComponent(id)}">${candidateName}</a>`,
      },
      { head: 'Role', cell: ({ roleTitle }) => roleTitle },
      {
        head: 'Status',
        cell: ({ status, stage }) =>
          html`${checkStatus(words, status)}${status === 'needs_attention' && html`<br><span class="quiet-words">${words(`common.stage.${stage}`)}</span>`}`,
      },
      {
        head: 'Ordered',
        cell: ({ createdAt, requesterName }) => html`${day(words, createdAt)} by ${requesterName}`,
      },
      {
        head: 'Promised by',
        cell: ({ promisedBy, closedAt }) =>
          html`${day(words, promisedBy)}${closedAt && html`<br><span class="quiet-words">closed ${day(words, closedAt)}</span>`}`,
      },
      { head: 'Case code', cell: ({ caseCode }) => html`<span class="code">${caseCode}</span>` },
    ],
  });
  const none = filter.status
    ? html`<p>No check has the status “${words(`common.status.${filter.status}`)}”. <a href="${frame.basePath}/staff">Show all</a></p>`
    : html`<p>There are no checks yet.</p>`;
  const body = html`<h1>Checks</h1>
${view.mayOrder && html`<div class="actions"><a class="button" href="${frame.basePath}/staff/order">Order a check</a></div>`}
<form class="filters" method="get" action="${frame.basePath}/staff">${selectField({
    name: 'status',
    label: 'Status',
    value: filter.status ?? '',
    options,
    empty: 'All',
  })}<button class="quiet">Show</button></form>
${rows.length > 0 ? table : none}${pager(view)}`;
  return page({ title: 'Checks', audience: 'staff', body, frame });
}
