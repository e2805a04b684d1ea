import type { Finding } from '../../domain/check/findings.ts';
import type { Dispute } from '../../domain/check/records.ts';
import type { ReportFinding } from '../../domain/closure/report.ts';
import { groupsToShow } from '../../domain/verification/groups-to-show.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { byRole, type Roles } from '../labels.ts';
import { findingVerdict } from './verdict.ts';

/** The words of the questions, by id. */
export type QuestionTexts = Readonly<Record<string, string>>;

export interface FindingContext {
  roles: Roles;
  questionTexts: QuestionTexts;
  /** The smallest group of referees that may be told apart by what they rated. */
  smallestGroup: number;
}

type Shown = Finding | ReportFinding;

const idsOf = (sources: Shown['sources']): string[] => [
  ...new Set(sources.flatMap(({ refereeId }) => refereeId ?? [])),
];

/** Who gave an example is not in a report: then each source is one referee. */
const witnessesOf = ({ sources }: Shown): number => idsOf(sources).length || sources.length;

/** Those who rated, by role where the role may be shown apart: "3 colleagues and 3 others". */
function raters(words: Words, ids: string[], { roles, smallestGroup }: FindingContext): string {
  const roleOf = (id: string) => roles[id] ?? 'other';
  const counts: Record<string, number> = {};
  for (const id of ids) counts[roleOf(id)] = (counts[roleOf(id)] ?? 0) + 1;
  const shown = new Set(groupsToShow(counts, smallestGroup));
  const named = ids.filter((id) => shown.has(roleOf(id)));
  const rest = ids.length - named.length;
  if (named.length === 0) return words('common.referees', { n: ids.length });
  if (rest === 0) return byRole(words, roles, named);
  return words('finding.and-others', { named: byRole(words, roles, named), n: rest });
}

/**
 * As far as was promised to them: words and facts are shown with the role, ratings grouped. An example shows which rating its author gave, so
 * a remark says nothing of who made it beyond its own words.
 */
function whoSaid(
  words: Words,
  kind: Finding['kind'],
  sources: Shown['sources'],
  context: FindingContext,
): string {
  const ids = idsOf(sources);
  if (kind === 'remark') return words('common.referees', { n: ids.length || sources.length });
  return kind === 'rating' ? raters(words, ids, context) : byRole(words, context.roles, ids);
}

function restsOn(words: Words, finding: Shown, context: FindingContext): Html | undefined {
  if (finding.sources.length === 0) return undefined;
  const questions = [...new Set(finding.sources.map(({ questionId }) => questionId))];
  const items = questions.map((id) => {
    const question = context.questionTexts[id];
    const own = finding.sources.filter(({ questionId }) => questionId === id);
    const who = whoSaid(words, finding.kind, own, context);
    return html`<li>${question ? words('finding.source', { question, who }) : words('finding.source-above', { who })}</li>`;
  });
  return html`<details><summary>${words('finding.rests-on')}</summary><ul>${items}</ul></details>`;
}

/**
 * What the candidate said to a finding, with the same weight as the finding.
 *
 * @param who their name, or "You" in the reader's language
 */
export function candidateVoice(words: Words, finding: Shown, who: string): Html | undefined {
  const { response } = finding;
  if (!response) return undefined;
  return html`<div class="voice"><h4>${words(`finding.voice.${response.kind}`, { who })}</h4>${
    response.comment && html`<blockquote>${response.comment}</blockquote>`
  }</div>`;
}

/** What a reviewer made of a dispute. */
export function decisionNote(words: Words, finding: Shown, dispute?: Dispute): Html | undefined {
  const { decided } = finding;
  if (!decided) return undefined;
  return html`<div class="voice"><h4>${words('finding.decision.title')}</h4><p>${words(`finding.decision.${decided.verdict}`)}</p>${
    decided.verdict === 'amended' &&
    decided.originalText !== finding.text &&
    html`<p>${words('finding.decision.before', { text: decided.originalText })}</p>`
  }${dispute?.decision && html`<p>${words('finding.decision.why', { reason: dispute.decision.reason })}</p>`}</div>`;
}

/** A finding: its sentence, the verdict, how many witnesses, what it rests on, then whatever answers it. */
export function findingCard(words: Words, finding: Shown, context: FindingContext, below?: Part): Html {
  const { n, kind, text } = finding;
  return html`<article class="card finding" id="finding-${n}"><div class="said"><p class="kind">${words('finding.number', { n })} · ${words(`finding.kind.${kind}`)}</p>
<h3>${text}</h3>
<p class="meta">${findingVerdict(words, finding)} <span class="quiet-words">${words('common.witnesses', { n: witnessesOf(finding) })}</span></p>
${restsOn(words, finding, context)}</div>${below && html`<div class="beside">${below}</div>`}</article>`;
}

/** What the rule is for whatever one witness alone says. It stands above every list of findings. */
export const findingRule = (words: Words): Html => html`<p>${words('finding.rule')}</p>`;
