import type { Finding } from '../../domain/findings.ts';
import type { Dispute } from '../../domain/records.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { byRole, type Roles } from '../labels.ts';
import { findingVerdict } from './verdict.ts';

/** The words of the questions, by id. */
export type QuestionTexts = Readonly<Record<string, string>>;

export interface FindingContext {
  roles: Roles;
  questionTexts: QuestionTexts;
}

const witnessesOf = (finding: Finding): string[] => [
  ...new Set(finding.sources.map(({ refereeId }) => refereeId)),
];

/** An example shows which rating its author gave, so a remark says nothing of who made it beyond its own words. */
const whoSaid = (words: Words, finding: Finding, ids: string[], roles: Roles): string =>
  finding.kind === 'remark' ? words('common.referees', { n: ids.length }) : byRole(words, roles, ids);

function restsOn(words: Words, finding: Finding, { roles, questionTexts }: FindingContext): Html | undefined {
  if (finding.sources.length === 0) return undefined;
  const questions = [...new Set(finding.sources.map(({ questionId }) => questionId))];
  const items = questions.map((id) => {
    const ids = finding.sources
      .filter((source) => source.questionId === id)
      .map((source) => source.refereeId);
    const question = questionTexts[id];
    const who = whoSaid(words, finding, ids, roles);
    return html`<li>${question ? words('common.finding.source', { question, who }) : words('common.finding.source-above', { who })}</li>`;
  });
  return html`<details><summary>${words('common.finding.rests-on')}</summary><ul>${items}</ul></details>`;
}

/**
 * What the candidate said to a finding, with the same weight as the finding.
 *
 * @param who their name, or "You" in the reader's language
 */
export function candidateVoice(words: Words, finding: Finding, who: string): Html | undefined {
  const { response } = finding;
  if (!response) return undefined;
  return html`<div class="voice"><h4>${words(`common.voice.${response.kind}`, { who })}</h4>${
    response.comment && html`<blockquote>${response.comment}</blockquote>`
  }</div>`;
}

/** What a reviewer made of a dispute. */
export function decisionNote(words: Words, finding: Finding, dispute?: Dispute): Html | undefined {
  const { decided } = finding;
  if (!decided) return undefined;
  return html`<div class="voice"><h4>${words('common.decision.title')}</h4><p>${words(`common.decision.${decided.verdict}`)}</p>${
    decided.verdict === 'amended' &&
    decided.originalText !== finding.text &&
    html`<p>${words('common.decision.before', { text: decided.originalText })}</p>`
  }${dispute?.decision && html`<p>${words('common.decision.why', { reason: dispute.decision.reason })}</p>`}</div>`;
}

/** A finding: its sentence, the verdict, how many witnesses, what it rests on, then whatever answers it. */
export function findingCard(words: Words, finding: Finding, context: FindingContext, below?: Part): Html {
  const n = witnessesOf(finding).length;
  return html`<article class="card finding" id="finding-${finding.n}"><div class="said"><h3>${finding.text}</h3>
<p class="meta">${findingVerdict(words, finding)} <span class="quiet-words">${words('common.witnesses', { n })}</span> <span class="quiet-words">${words('common.finding.number', { n: finding.n })}</span></p>
${restsOn(words, finding, context)}</div>${below && html`<div class="beside">${below}</div>`}</article>`;
}
