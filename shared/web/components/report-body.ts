import type { Finding, FindingKind } from '../../domain/findings.ts';
import type { Report } from '../../domain/report.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { type Labels, rolesOf } from '../labels.ts';
import { moment } from '../time.ts';
import { ratingChart } from './chart.ts';
import { factMatrix } from './fact-matrix.ts';
import { candidateVoice, decisionNote, findingCard } from './finding.ts';
import { refereeStatus } from './status.ts';
import { cardTable, facts } from './table.ts';

const kinds: readonly FindingKind[] = ['strength', 'improvement', 'rating', 'fact', 'remark'];

const isShown = (finding: Finding): boolean => finding.decided?.verdict !== 'removed';

function counts(words: Words, { counts: { asked, answered, declined, unanswered } }: Report): string {
  const some = declined > 0 ? 'declined' : 'none';
  const rest = unanswered === 0 ? some : declined > 0 ? 'both' : 'unanswered';
  return words('common.report.counts', { asked, answered, declined, unanswered, rest });
}

function findings(words: Words, report: Report, who: string): Html {
  const roles = rolesOf(report.referees);
  const questionTexts = Object.fromEntries(
    report.ratings.map(({ questionId, questionText }) => [questionId, questionText]),
  );
  const shown = report.findings.filter(isShown);
  return html`${kinds.map((kind) => {
    const list = shown.filter((finding) => finding.kind === kind);
    if (list.length === 0) return null;
    return html`<h2>${words(`common.report.kind.${kind}`)}</h2>${list.map((finding) =>
      findingCard(
        words,
        finding,
        { roles, questionTexts },
        finding.response || finding.decided
          ? html`${candidateVoice(words, finding, who)}${decisionNote(words, finding)}`
          : undefined,
      ),
    )}`;
  })}`;
}

/**
 * The report, the same for staff and for the candidate.
 *
 * @param view.who how the candidate is called in it: their name, or "You" in the reader's language
 * @param view.labels other labels than the report's own, which follow the order in which the candidate named their referees and so
 * would name them to the candidate; the list of who was asked is then left out for the same reason
 * @param view.packageTitle the kind of check in the reader's language; the report keeps it in English
 */
export function reportBody(
  words: Words,
  report: Report,
  view: { who: string; labels?: Labels; packageTitle?: string },
): Html {
  const { who } = view;
  const labels = view.labels ?? Object.fromEntries(report.referees.map(({ id, label }) => [id, label]));
  return html`${facts([
    [words('common.report.role'), report.roleTitle],
    [words('common.report.why'), report.reason],
    [words('common.report.package'), view.packageTitle ?? report.packageTitle],
    [words('common.report.completed'), moment(words, report.completedAt)],
    [words('common.report.referees'), counts(words, report)],
    [words('common.report.conflicts'), words('common.report.conflicts-said', { n: report.conflicts })],
    [words('common.report.case-code'), html`<span class="code">${report.caseCode}</span>`],
  ])}
<p>${words('common.report.about')}</p>
${report.ratings.length > 0 && html`<h2>${words('common.report.ratings')}</h2>${ratingChart(words, report.ratings)}`}
${report.facts.length > 0 && html`<h2>${words('common.report.facts')}</h2>${factMatrix(words, report.facts, labels)}`}
${findings(words, report, who)}
${
  !view.labels &&
  html`<h2>${words('common.report.asked')}</h2>${cardTable({
    caption: words('common.report.asked'),
    quiet: true,
    rows: report.referees,
    columns: [
      { head: words('common.report.referee'), cell: ({ label }) => label },
      {
        head: words('common.report.organisation'),
        cell: ({ organisation }) => organisation ?? words('common.report.not-named'),
      },
      { head: words('common.report.state'), cell: ({ state }) => refereeStatus(words, state) },
    ],
  })}`
}`;
}
