import type { Agreement, RatingResult } from '../../domain/findings.ts';
import { competencyWord } from '../../domain/questionnaires/index.ts';
import type { RefereeRole } from '../../domain/records.ts';
import { type Html, html, raw } from '../html.ts';
import { capital, count, rolePlural } from '../words.ts';
import { cardTable } from './table.ts';

export type ChartRow = RatingResult & { questionText: string };

export const agreementWord: Record<Agreement, string> = {
  high: 'They agree closely',
  moderate: 'They differ a little',
  low: 'They differ widely',
  insufficient: 'Not enough evidence',
};

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

const range = ({ low, high }: RatingResult): string =>
  low === undefined || high === undefined ? '' : low === high ? `all ${low}` : `${low} to ${high}`;

const groupWord = (role: string): string => rolePlural[role as RefereeRole] ?? role;

function rows(row: ChartRow): Html {
  return html`<li><div class="label"><strong>${capital(competencyWord(row.competency))}</strong> <small>${row.questionText}</small> <small>${count(row.n, 'referee')}. ${agreementWord[row.agreement]}</small></div>${mainSvg(row)}</li>${Object.entries(
    row.byRole,
  ).map(
    ([role, { value, n }]) =>
      html`<li class="group-row"><div class="label"><small>${groupWord(role)}, ${n}</small></div>${groupSvg(value)}</li>`,
  )}`;
}

const groups = (row: ChartRow): string =>
  Object.entries(row.byRole)
    .map(([role, { value, n }]) => `${groupWord(role)} ${value} (${n})`)
    .join(', ');

/**
 * Per competency a dot with whiskers, and the same as a table below for those who cannot see it.
 * With fewer than three ratings there is no dot, and the words say why.
 */
export function ratingChart(results: readonly ChartRow[]): Html | undefined {
  if (results.length === 0) return undefined;
  const hasSelf = results.some(({ self }) => self !== undefined);
  const hasGroups = results.some(({ byRole }) => Object.keys(byRole).length > 0);
  return html`<p class="hint">1 is the lowest point of the scale, 5 the highest. The dot is the median of all ratings, the line reaches from the lowest to the highest${
    hasSelf && '; the hollow diamond is the candidate’s own rating'
  }. With fewer than three ratings there is not enough evidence, and no dot.</p>
<ul class="chart">${results.map(rows)}</ul>
<details class="as-table"><summary>The same as a table</summary>${cardTable({
    caption: 'Ratings by competency',
    quiet: true,
    rows: results,
    columns: [
      { head: 'Competency', cell: (row) => capital(competencyWord(row.competency)) },
      { head: 'Question', cell: (row) => row.questionText },
      { head: 'Median', cell: (row) => row.value ?? 'Not enough evidence' },
      { head: 'Range', cell: (row) => range(row) || 'Not shown' },
      { head: 'Referees', cell: (row) => row.n },
      { head: 'Agreement', cell: (row) => agreementWord[row.agreement] },
      ...(hasGroups ? [{ head: 'By role', cell: (row: ChartRow) => groups(row) || 'Not shown' }] : []),
      ...(hasSelf ? [{ head: 'Own rating', cell: (row: ChartRow) => row.self ?? 'None' }] : []),
    ],
  })}</details>`;
}
