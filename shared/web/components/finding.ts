import type { Dispute } from '../../domain/check/records.ts';
import type { ReportFinding } from '../../domain/closure/report-findings.ts';
import { groupsToShow } from '../../domain/verification/groups-to-show.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { byRole, type Roles } from '../labels.ts';
import { ownBlock, ownWords, withOwnWords } from '../own-words.ts';
import { findingStanding } from './verdict.ts';

export interface FindingContext {
  roles: Roles;
  /** The smallest group of referees that may be told apart by what they rated. */
  smallestGroup: number;
}

type Sources = ReportFinding['sources'];

const idsOf = (sources: Sources): string[] => [
  ...new Set(sources.flatMap(({ refereeId }) => refereeId ?? [])),
];

/** Who gave an example is not in a report: then each source is one referee. */
const refereesOf = (sources: Sources): number => idsOf(sources).length || sources.length;

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
function restsOn(words: Words, { kind, sources }: ReportFinding, context: FindingContext): Html | undefined {
  if (sources.length === 0) return undefined;
  const ids = idsOf(sources);
  const named = kind === 'rating' ? raters(words, ids, context) : byRole(words, context.roles, ids);
  const who = kind === 'remark' ? words('common.referees', { n: refereesOf(sources) }) : named;
  return html`<details><summary>${words('finding.rests-on')}</summary><p>${words('finding.source', { who })}</p></details>`;
}

/**
 * Shows the candidate's answer to a finding, with the same weight as the finding.
 *
 * @param who their name, or "You" in the reader's language
 */
export function candidateVoice(
  words: Words,
  { response }: Pick<ReportFinding, 'response'>,
  who: string,
): Html | undefined {
  if (!response) return undefined;
  return html`<div class="voice"><h4>${words(`finding.voice.${response.kind}`, { who })}</h4>${
    response.comment && ownBlock(words, response.comment)
  }</div>`;
}

/** Shows the reviewer's decision about a dispute. */
export function decisionNote(
  words: Words,
  { decided }: Pick<ReportFinding, 'decided'>,
  dispute?: Dispute,
): Html | undefined {
  if (!decided) return undefined;
  return html`<div class="voice"><h4>${words('finding.decision.title')}</h4><p>${words(`finding.decision.${decided.verdict}`)}</p>${
    dispute?.decision &&
    html`<p>${words('finding.decision.why')}</p>${ownBlock(words, dispute.decision.reason)}`
  }</div>`;
}

/** What it says: our sentences with the words they quote, or those of a reviewer. */
function said(words: Words, { text, quote, code }: ReportFinding): Html {
  return html`<p>${code === 'reworded' ? ownWords(words, text) : withOwnWords(words, text)}</p>${
    quote && ownBlock(words, quote.text)
  }`;
}

/** How it stands and on how many it rests; of what a reviewer has worded neither is told. */
const meta = (words: Words, { standing, sources }: ReportFinding): Html | undefined =>
  standing &&
  html`<p class="meta">${findingStanding(words, standing)} <span class="quiet-words">${words('common.referees', { n: refereesOf(sources) })}</span></p>`;

/** A finding: what it is about, what it says, how it stands, what it rests on, then whatever answers it. */
export function findingCard(
  words: Words,
  finding: ReportFinding,
  context: FindingContext,
  below?: Part,
): Html {
  const { n, kind, about } = finding;
  return html`<article class="card finding" id="finding-${n}"><div class="said"><p class="kind">${words('finding.number', { n })} · ${words(`finding.kind.${kind}`)}</p>
<h3><strong>${ownWords(words, about)}</strong></h3>
${said(words, finding)}
${meta(words, finding)}
${restsOn(words, finding, context)}</div>${below && html`<div class="beside">${below}</div>`}</article>`;
}

/** What the rule is for whatever one referee alone says. It stands above every list of findings. */
export const findingRule = (words: Words): Html => html`<p>${words('finding.rule')}</p>`;
