import { type Html, html, type Part } from '../html.ts';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Part;
}

/**
 * A table that becomes a list of cards on a phone. The first column names the row.
 * Roles are spelled out, because browsers drop them when the cells are laid out as blocks.
 */
export function cardTable<Row>(view: {
  caption: Part;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Keeps the caption for screen readers only. */
  quiet?: boolean;
}): Html {
  const { columns, rows } = view;
  return html`<table class="cards" role="table">
<caption${view.quiet && html` class="unseen"`}>${view.caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ head }) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row">${columns.map(({ head, cell }, index) =>
        index === 0
          ? html`<th role="rowheader" scope="row">${cell(row)}</th>`
          : html`<td role="cell" data-head="${head}"><span>${cell(row)}</span></td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

/** Names and what belongs to them, one below the other. */
export const facts = (pairs: readonly (readonly [string, Part])[]): Html =>
  html`<dl class="facts">${pairs.map(([name, value]) =>
    value === undefined || value === null || value === ''
      ? null
      : html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
