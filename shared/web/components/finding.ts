import type { Finding } from '../../domain/findings.ts';
import type { Dispute } from '../../domain/records.ts';
import { type Html, html, type Part } from '../html.ts';
import { byRole, type Roles } from '../labels.ts';
import { count } from '../words.ts';
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
const whoSaid = (finding: Finding, ids: string[], roles: Roles): string =>
  finding.kind === 'remark' ? count(ids.length, 'referee') : byRole(roles, ids);

function restsOn(finding: Finding, { roles, questionTexts }: FindingContext): Html | undefined {
  if (finding.sources.length === 0) return undefined;
  const questions = [...new Set(finding.sources.map(({ questionId }) => questionId))];
  const items = questions.map((id) => {
    const ids = finding.sources
      .filter((source) => source.questionId === id)
      .map((source) => source.refereeId);
    const text = questionTexts[id];
    return html`<li>${text ? `“${text}”` : 'The question above'}, answered by ${whoSaid(finding, ids, roles)}.</li>`;
  });
  return html`<details><summary>Rests on…</summary><ul>${items}</ul></details>`;
}

const responseWord = { accept: 'accepted this', comment: 'commented', dispute: 'disputed this' } as const;

/** What the candidate said to a finding, with the same weight as the finding. */
export function candidateVoice(finding: Finding, who: string): Html | undefined {
  const { response } = finding;
  if (!response) return undefined;
  return html`<div class="voice"><h4>${who} ${responseWord[response.kind]}</h4>${
    response.comment && html`<blockquote>${response.comment}</blockquote>`
  }</div>`;
}

const decisionWord = {
  upheld: 'A reviewer looked at the dispute and kept the finding.',
  amended: 'A reviewer looked at the dispute and changed the words of the finding.',
  removed: 'A reviewer looked at the dispute and removed the finding. It is not in the report.',
} as const;

/** What a reviewer made of a dispute. */
export function decisionNote(finding: Finding, dispute?: Dispute): Html | undefined {
  const { decided } = finding;
  if (!decided) return undefined;
  return html`<div class="voice"><h4>The reviewer’s decision</h4><p>${decisionWord[decided.verdict]}</p>${
    decided.verdict === 'amended' &&
    decided.originalText !== finding.text &&
    html`<p>Before: “${decided.originalText}”</p>`
  }${dispute?.decision && html`<p>Why: ${dispute.decision.reason}</p>`}</div>`;
}

/** A finding: its sentence, the verdict, how many witnesses, what it rests on, then whatever answers it. */
export function findingCard(finding: Finding, context: FindingContext, below?: Part): Html {
  const witnesses = witnessesOf(finding).length;
  return html`<article class="card finding" id="finding-${finding.n}"><div class="said"><h3>${finding.text}</h3>
<p class="meta">${findingVerdict(finding)} <span class="quiet-words">${count(witnesses, 'witness', 'witnesses')}</span> <span class="quiet-words">Finding ${finding.n}</span></p>
${restsOn(finding, context)}</div>${below && html`<div class="beside">${below}</div>`}</article>`;
}
