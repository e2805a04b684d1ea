import type { FactAnswer } from '../../domain/check/findings.ts';
import type { ReportFact } from '../../domain/closure/report-figures.ts';
import { monthIn } from '../../domain/terms/month.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import type { Labels } from '../labels.ts';
import { ownWords } from '../own-words.ts';
import { cardTable } from './table.ts';
import { factAnswer, factVerdict } from './verdict.ts';

const differing: ReadonlySet<FactAnswer> = new Set(['differs', 'minor_difference']);

/** A value of a claim: a month, or words of the résumé or of a referee. */
const valueWords = (words: Words, value: string): Part => monthIn(words, value) ?? ownWords(words, value);

/** Claims as rows, sources as columns, a word and an icon in each cell. */
export function factMatrix(words: Words, results: readonly ReportFact[], labels: Labels): Html | undefined {
  if (results.length === 0) return undefined;
  const ids = [...new Set(results.flatMap(({ sources }) => sources.map(({ refereeId }) => refereeId)))];
  const ordered = ids
    .map((id) => ({ id, label: labels[id] ?? words('report.facts.a-referee') }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  return html`<div class="matrix many">${cardTable({
    caption: words('report.facts.caption'),
    quiet: true,
    rows: results,
    columns: [
      {
        head: words('report.facts.fact'),
        cell: ({ field, organisation }) => words(`report.facts.label.${field}`, { organisation }),
      },
      { head: words('report.facts.candidate'), cell: ({ claimed }) => valueWords(words, claimed) },
      { head: words('report.facts.together'), cell: ({ verdict }) => factVerdict(words, verdict) },
      ...ordered.map(({ id, label }) => ({
        head: label,
        cell: ({ sources }: ReportFact) => {
          const source = sources.find(({ refereeId }) => refereeId === id);
          if (!source) return html`<span class="quiet-words">${words('report.facts.not-asked')}</span>`;
          return html`${factAnswer(words, source.answer)}${
            differing.has(source.answer) && source.said && html`<br>${valueWords(words, source.said)}`
          }`;
        },
      })),
    ],
  })}</div>`;
}
