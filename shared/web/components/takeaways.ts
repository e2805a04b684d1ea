import type { Growth, Takeaway } from '../../domain/closure/growth.ts';
import type { ReportFinding } from '../../domain/closure/report-findings.ts';
import { type Competency, competencies } from '../../domain/terms/competencies.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { ownWords } from '../own-words.ts';
import { competencyTitle } from './picture-words.ts';

const isKnown = (id: string | undefined): id is Competency => competencies.some((one) => one === id);

type Texts = readonly Pick<ReportFinding, 'n' | 'text' | 'quote'>[];

function pointOf(
  words: Words,
  side: 'strength' | 'growth',
  { competency, findings: [n] }: Takeaway,
  told: Texts,
): Part {
  if (competency === undefined) {
    const own = told.find((one) => one.n === n);
    return own && ownWords(words, own.quote?.text ?? own.text);
  }
  if (!isKnown(competency)) return undefined;
  if (side === 'growth') return words(`candidate.take.growth.${competency}`);
  return words('candidate.take.strength', { competency: competencyTitle(words, competency) });
}

function list(words: Words, side: 'strength' | 'growth', items: readonly Takeaway[], told: Texts): Html {
  const points = items
    .map((item) => ({ ...item, point: pointOf(words, side, item, told) }))
    .filter(({ point }) => point);
  if (points.length === 0) return html`<p>${words(`candidate.take.no-${side}`)}</p>`;
  return html`<ul class="points">${points.map(
    ({ point, findings }) =>
      html`<li>${point} ${findings.map((n) => html`<a href="#finding-${n}">${words('candidate.take.finding', { n })}</a> `)}</li>`,
  )}</ul>`;
}

/**
 * Shows what the candidate can take from the answers: strengths, and what to work on. For the candidate only.
 *
 * @param told the findings in the reader's language, whose quotations are taken
 */
export const takeaways = (words: Words, { strengths, growth }: Growth, told: Texts): Html =>
  html`<h2>${words('candidate.take.strengths')}</h2>${list(words, 'strength', strengths, told)}
<h2>${words('candidate.take.growth')}</h2>${list(words, 'growth', growth, told)}`;
