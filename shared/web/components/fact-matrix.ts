import type { FactAnswer, FactResult } from '../../domain/check/findings.ts';
import { isKey, type Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import type { Labels } from '../labels.ts';
import { monthWords } from '../time.ts';
import { cardTable } from './table.ts';
import { factAnswer, factVerdict } from './verdict.ts';

const differing: ReadonlySet<FactAnswer> = new Set(['differs', 'minor_difference']);

/** The claim in the reader's words: its name is kept in English, with the organisation at the end. */
function labelOf(words: Words, { key, label }: FactResult): string {
  const text = `report.facts.label.${key.slice(key.lastIndexOf('.') + 1)}`;
  const organisation = /^(?:Start|End|Position) at (.+)$/s.exec(label)?.[1];
  return organisation !== undefined && isKey(text) ? words(text, { organisation }) : label;
}

/** A value of a claim: a month, words, or first and last month. */
const valueWords = (words: Words, value: string): string =>
  value
    .split(' – ')
    .map((part) => monthWords(words, part))
    .join(' – ');

/** Claims as rows, sources as columns, a word and an icon in each cell. */
export function factMatrix(words: Words, results: readonly FactResult[], labels: Labels): Html | undefined {
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
      { head: words('report.facts.fact'), cell: (result) => labelOf(words, result) },
      { head: words('report.facts.candidate'), cell: ({ claimed }) => valueWords(words, claimed) },
      { head: words('report.facts.together'), cell: ({ verdict }) => factVerdict(words, verdict) },
      ...ordered.map(({ id, label }) => ({
        head: label,
        cell: ({ sources }: FactResult) => {
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
