import type { Picture } from '../../domain/check/findings.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { ownWords } from '../own-words.ts';
import { groupSvg, pictureSvg } from './chart-svg.ts';
import {
  agreementWords,
  competencyTitle,
  groupTitle,
  ownNumber,
  pictureWords,
  selfBeside,
  shownNumber,
} from './picture-words.ts';
import { cardTable } from './table.ts';

/** A picture with its words: a competency, or a single question of it. */
export interface ChartRow extends Picture {
  competency: string;
  /** The words of the question; absent for a whole competency. */
  questionText?: string;
}

/** The reader of a chart. */
export type ChartReader = 'candidate' | 'staff';

const titleOf = (words: Words, { competency, questionText }: ChartRow): Part =>
  questionText === undefined ? competencyTitle(words, competency) : ownWords(words, questionText);

function rows(words: Words, row: ChartRow, reader: ChartReader): Html {
  const self = selfBeside(words, row, reader);
  const small = [
    row.questionText && competencyTitle(words, row.competency),
    `${words('common.referees', { n: row.n })} · ${agreementWords(words, row)}`,
    row.self !== undefined && words('report.picture.own', { reader, value: ownNumber(row.self) }),
    self,
  ];
  // Of too few answers the reason is said once, not twice.
  const enough = row.value !== undefined;
  return html`<li><div class="label"><strong>${titleOf(words, row)}</strong> ${enough && html`<span class="level">${pictureWords(words, row)}</span>`}${small.map(
    (text) => text && html` <small>${text}</small>`,
  )}</div>${pictureSvg(row)}</li>${Object.entries(row.byRole).map(
    ([role, group]) =>
      html`<li class="group-row"><div class="label"><small>${groupWords(words, role, group)}</small></div>${groupSvg(group)}</li>`,
  )}`;
}

/** "Colleagues (3): about 4.4 of 5, …" */
const groupWords = (words: Words, role: string, group: Picture['byRole'][string]): string =>
  words('report.chart.group', {
    role: groupTitle(words, role),
    n: group.n,
    said: pictureWords(words, { ...group, agreement: 'insufficient', byRole: {} }),
  });

const groups = (words: Words, { byRole }: ChartRow): Html[] | undefined =>
  Object.keys(byRole).length === 0
    ? undefined
    : Object.entries(byRole).map(([role, group]) => html`${groupWords(words, role, group)}<br>`);

const range = (words: Words, { low, high }: Picture): string =>
  low === undefined || high === undefined
    ? words('report.chart.not-shown')
    : words('report.chart.from-to', { low: shownNumber(low), high: shownNumber(high) });

function table(words: Words, results: readonly ChartRow[]): Html {
  const has = (test: (row: ChartRow) => boolean) => results.some(test);
  const column = (head: string, cell: (row: ChartRow) => Part) => ({ head, cell });
  const single = has(({ questionText }) => questionText !== undefined);
  return html`<div class="many">${cardTable({
    caption: words(single ? 'report.chart.caption-questions' : 'report.chart.caption'),
    quiet: true,
    rows: results,
    columns: [
      column(words(single ? 'report.chart.question' : 'report.chart.competency'), (row) =>
        titleOf(words, row),
      ),
      column(words('report.chart.level'), ({ value }) =>
        value === undefined ? words('report.agreement.insufficient') : shownNumber(value),
      ),
      column(words('report.chart.range'), (row) => range(words, row)),
      column(words('report.chart.referees'), ({ n }) => n),
      column(words('report.chart.agreement'), (row) => agreementWords(words, row)),
      ...(has(({ byRole }) => Object.keys(byRole).length > 0)
        ? [
            column(
              words('report.chart.by-role'),
              (row) => groups(words, row) ?? words('report.chart.not-shown'),
            ),
          ]
        : []),
      ...(has(({ self }) => self !== undefined)
        ? [
            column(words('report.chart.own'), ({ self }) =>
              self === undefined ? words('report.chart.none') : ownNumber(self),
            ),
          ]
        : []),
    ],
  })}</div>`;
}

/**
 * Per competency or question a dot with whiskers, the same in words beside it, and as a table below for those who cannot see it.
 * With fewer than three ratings there is no dot, and the words say why.
 */
export function pictureChart(
  words: Words,
  results: readonly ChartRow[],
  reader: ChartReader,
): Html | undefined {
  if (results.length === 0) return undefined;
  return html`<ul class="chart">${results.map((row) => rows(words, row, reader))}</ul>
<details class="as-table"><summary>${words('report.chart.as-table')}</summary>${table(words, results)}</details>`;
}

/** The competencies, and below them, folded, the single questions. */
export function ratingCharts(
  words: Words,
  view: { competencies: readonly ChartRow[]; questions: readonly ChartRow[]; reader: ChartReader },
): Html | undefined {
  const { competencies, questions, reader } = view;
  const all = [...competencies, ...questions];
  if (all.length === 0) return undefined;
  const legend = words('report.chart.legend', {
    self: all.some(({ self }) => self !== undefined) ? 'yes' : 'no',
    groups: all.some(({ byRole }) => Object.keys(byRole).length > 0) ? 'yes' : 'no',
  });
  const single = pictureChart(words, questions, reader);
  return html`<p class="hint">${legend}</p>${pictureChart(words, competencies, reader)}${
    single &&
    html`<details class="questions"><summary>${words('report.chart.questions')}</summary>${single}</details>`
  }`;
}
