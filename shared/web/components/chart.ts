import type { RatingResult } from '../../domain/findings.ts';
import { isKey, type Words } from '../../words/index.ts';
import { capital, type Html, html, raw } from '../html.ts';
import { cardTable } from './table.ts';

export type ChartRow = RatingResult & { questionText: string };

const width = 320;
const margin = 16;
const x = (value: number): number =>
  Math.round((margin + ((value - 1) / 4) * (width - 2 * margin)) * 10) / 10;

const points = [1, 2, 3, 4, 5];
const lines = (height: number): string =>
  points.map((p) => `<path class="grid-line" d="M${x(p)} 2V${height}"/>`).join('');
const ticks = (y: number): string =>
  points
    .map((p) => `<text class="tick" x="${x(p)}" y="${y}" font-size="10" text-anchor="middle">${p}</text>`)
    .join('');
const diamond = (value: number): string =>
  `<path class="hollow" d="M${x(value)} 1l11 11-11 11-11-11z" fill="none" stroke="currentColor" stroke-width="1.6"/>`;

/** The rating of all: a dot at the median, whiskers over the range, the candidate's own rating as a hollow diamond. */
function mainSvg({ value, low, high, self }: RatingResult): Html {
  const whisker =
    low !== undefined && high !== undefined
      ? `<path d="M${x(low)} 12H${x(high)}M${x(low)} 7v10M${x(high)} 7v10" fill="none" stroke="currentColor" stroke-width="2"/>`
      : '';
  const dot = value === undefined ? '' : `<circle cx="${x(value)}" cy="12" r="5.5" fill="currentColor"/>`;
  return raw(
    `<svg viewBox="0 0 ${width} 36" width="${width}" height="36" aria-hidden="true" focusable="false">${lines(23)}${whisker}${self === undefined ? '' : diamond(self)}${dot}${ticks(34)}</svg>`,
  );
}

const groupSvg = (value: number): Html =>
  raw(
    `<svg viewBox="0 0 ${width} 20" width="${width}" height="20" aria-hidden="true" focusable="false">${lines(18)}<circle class="group" cx="${x(value)}" cy="10" r="4"/></svg>`,
  );

function range(words: Words, { low, high }: RatingResult): string {
  if (low === undefined || high === undefined) return words('common.chart.not-shown');
  return low === high
    ? words('common.chart.all', { value: low })
    : words('common.chart.from-to', { low, high });
}

/** A word of the catalogue; the id itself for one that is not there, as an old report may have it. */
const named = (words: Words, key: string, id: string): string => (isKey(key) ? words(key) : id);

const competencyWord = (words: Words, id: string): string =>
  capital(named(words, `common.competency.${id}`, id));

const groupWord = (words: Words, role: string): string => named(words, `common.role-plural.${role}`, role);

function rows(words: Words, row: ChartRow): Html {
  return html`<li><div class="label"><strong>${competencyWord(words, row.competency)}</strong> <small>${row.questionText}</small> <small>${words('common.referees', { n: row.n })} · ${words(`common.agreement.${row.agreement}`)}</small></div>${mainSvg(row)}</li>${Object.entries(
    row.byRole,
  ).map(
    ([role, { value, n }]) =>
      html`<li class="group-row"><div class="label"><small>${words('common.chart.group', { role: groupWord(words, role), n })}</small></div>${groupSvg(value)}</li>`,
  )}`;
}

const groups = (words: Words, row: ChartRow): string =>
  Object.entries(row.byRole)
    .map(([role, { value, n }]) =>
      words('common.chart.group-value', { role: groupWord(words, role), value, n }),
    )
    .join('; ');

/**
 * Per competency a dot with whiskers, and the same as a table below for those who cannot see it.
 * With fewer than three ratings there is no dot, and the words say why.
 */
export function ratingChart(words: Words, results: readonly ChartRow[]): Html | undefined {
  if (results.length === 0) return undefined;
  const hasSelf = results.some(({ self }) => self !== undefined);
  const hasGroups = results.some(({ byRole }) => Object.keys(byRole).length > 0);
  return html`<p class="hint">${words('common.chart.legend', { self: hasSelf ? 'yes' : 'no' })}</p>
<ul class="chart">${results.map((row) => rows(words, row))}</ul>
<details class="as-table"><summary>${words('common.chart.as-table')}</summary>${cardTable({
    caption: words('common.chart.caption'),
    quiet: true,
    rows: results,
    columns: [
      { head: words('common.chart.competency'), cell: (row) => competencyWord(words, row.competency) },
      { head: words('common.chart.question'), cell: (row) => row.questionText },
      {
        head: words('common.chart.median'),
        cell: (row) => row.value ?? words('common.agreement.insufficient'),
      },
      { head: words('common.chart.range'), cell: (row) => range(words, row) },
      { head: words('common.chart.referees'), cell: (row) => row.n },
      { head: words('common.chart.agreement'), cell: (row) => words(`common.agreement.${row.agreement}`) },
      ...(hasGroups
        ? [
            {
              head: words('common.chart.by-role'),
              cell: (row: ChartRow) => groups(words, row) || words('common.chart.not-shown'),
            },
          ]
        : []),
      ...(hasSelf
        ? [
            {
              head: words('common.chart.own'),
              cell: (row: ChartRow) => row.self ?? words('common.chart.none'),
            },
          ]
        : []),
    ],
  })}</details>`;
}
