import type { Growth, Takeaway } from '../../domain/closure/growth.ts';
import { type Competency, competencies } from '../../domain/terms/competencies.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { competencyTitle } from './picture-words.ts';

const isKnown = (id: string | undefined): id is Competency => competencies.some((one) => one === id);

function textOf(words: Words, side: 'strength' | 'growth', { competency, quote }: Takeaway): string {
  if (quote !== undefined) return quote;
  if (!isKnown(competency)) return '';
  if (side === 'growth') return words(`candidate.take.growth.${competency}`);
  return words('candidate.take.strength', { competency: competencyTitle(words, competency) });
}

function list(words: Words, side: 'strength' | 'growth', items: readonly Takeaway[]): Html {
  const said = items.map((item) => ({ ...item, text: textOf(words, side, item) })).filter(({ text }) => text);
  if (said.length === 0) return html`<p>${words(`candidate.take.no-${side}`)}</p>`;
  return html`<ul class="points">${said.map(
    ({ text, findings }) =>
      html`<li>${text} ${findings.map((n) => html`<a href="#finding-${n}">${words('candidate.take.finding', { n })}</a> `)}</li>`,
  )}</ul>`;
}

/** What the candidate can take from the answers: strengths, and what to work on. For the candidate only. */
export const takeaways = (words: Words, { strengths, growth }: Growth): Html =>
  html`<h2>${words('candidate.take.strengths')}</h2>${list(words, 'strength', strengths)}
<h2>${words('candidate.take.growth')}</h2>${list(words, 'growth', growth)}`;
