import type { FactResult } from '../../domain/findings.ts';
import { type Html, html } from '../html.ts';
import type { Labels } from '../labels.ts';
import { monthWords } from '../time.ts';
import { cardTable } from './table.ts';
import { factAnswer, factVerdict } from './verdict.ts';

/** Claims as rows, sources as columns, a word and an icon in each cell. */
export function factMatrix(results: readonly FactResult[], labels: Labels): Html | undefined {
  if (results.length === 0) return undefined;
  const ids = [...new Set(results.flatMap(({ sources }) => sources.map(({ refereeId }) => refereeId)))];
  const ordered = ids
    .map((id) => ({ id, label: labels[id] ?? 'A referee' }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return cardTable({
    caption: 'What the candidate states, beside what each source says',
    quiet: true,
    rows: results,
    columns: [
      { head: 'Fact', cell: ({ label }) => label },
      { head: 'Candidate', cell: ({ claimed }) => monthWords(claimed) },
      { head: 'Together', cell: ({ verdict }) => factVerdict(verdict) },
      ...ordered.map(({ id, label }) => ({
        head: label,
        cell: ({ sources }: FactResult) => {
          const source = sources.find(({ refereeId }) => refereeId === id);
          if (!source) return html`<span class="quiet-words">Not asked</span>`;
          return html`${factAnswer(source.answer)}${
            source.answer === 'differs' && source.said && html`<br>${monthWords(source.said)}`
          }`;
        },
      })),
    ],
  });
}
