import type { Finding, FindingKind } from '../../domain/findings.ts';
import type { Report } from '../../domain/report.ts';
import { type Html, html } from '../html.ts';
import { type Labels, rolesOf } from '../labels.ts';
import { moment } from '../time.ts';
import { count } from '../words.ts';
import { ratingChart } from './chart.ts';
import { factMatrix } from './fact-matrix.ts';
import { candidateVoice, decisionNote, findingCard } from './finding.ts';
import { refereeStatus } from './status.ts';
import { cardTable, facts } from './table.ts';

const headings: readonly (readonly [FindingKind, string])[] = [
  ['strength', 'Strengths'],
  ['improvement', 'What to work on'],
  ['rating', 'On the ratings'],
  ['fact', 'On the facts'],
  ['remark', 'Further remarks'],
];

const isShown = (finding: Finding): boolean => finding.decided?.verdict !== 'removed';

function counts({ counts: { asked, answered, declined, unanswered } }: Report): string {
  const rest = [
    declined > 0 && `${declined} declined`,
    unanswered > 0 && `${unanswered} did not answer`,
  ].filter(Boolean);
  return `${answered} of ${count(asked, 'referee')} answered${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}

function findings(report: Report, who: string): Html {
  const roles = rolesOf(report.referees);
  const questionTexts = Object.fromEntries(
    report.ratings.map(({ questionId, questionText }) => [questionId, questionText]),
  );
  const shown = report.findings.filter(isShown);
  return html`${headings.map(([kind, heading]) => {
    const list = shown.filter((finding) => finding.kind === kind);
    if (list.length === 0) return null;
    return html`<h2>${heading}</h2>${list.map((finding) =>
      findingCard(
        finding,
        { roles, questionTexts },
        finding.response || finding.decided
          ? html`${candidateVoice(finding, who)}${decisionNote(finding)}`
          : undefined,
      ),
    )}`;
  })}`;
}

/**
 * The report, the same for staff and for the candidate.
 *
 * @param view.who how the candidate is called in it: their name, or "You"
 * @param view.labels other labels than the report's own, which follow the order in which the candidate named their referees and so
 * would name them to the candidate; the list of who was asked is then left out for the same reason
 */
export function reportBody(report: Report, view: { who: string; labels?: Labels }): Html {
  const { who } = view;
  const labels = view.labels ?? Object.fromEntries(report.referees.map(({ id, label }) => [id, label]));
  return html`${facts([
    ['Role', report.roleTitle],
    ['Why this check', report.reason],
    ['Kind of check', report.packageTitle],
    ['Completed', moment(report.completedAt)],
    ['Referees', counts(report)],
    [
      'Conflicts of interest',
      report.conflicts === 0
        ? 'No referee named one'
        : `${count(report.conflicts, 'referee')} said that something could colour their view`,
    ],
    ['Case code', html`<span class="code">${report.caseCode}</span>`],
  ])}
<p>We give no score and no hiring advice. Every finding says what it rests on, and stands beside the candidate’s own words. A statement by one witness alone is marked as that, and is not a fact.</p>
${report.ratings.length > 0 && html`<h2>Ratings</h2>${ratingChart(report.ratings)}`}
${report.facts.length > 0 && html`<h2>Facts</h2>${factMatrix(report.facts, labels)}`}
${findings(report, who)}
${
  !view.labels &&
  html`<h2>Who was asked</h2>${cardTable({
    caption: 'Who was asked',
    quiet: true,
    rows: report.referees,
    columns: [
      { head: 'Referee', cell: ({ label }) => label },
      { head: 'Organisation', cell: ({ organisation }) => organisation ?? 'Not named' },
      { head: 'State', cell: ({ state }) => refereeStatus(state) },
    ],
  })}`
}`;
}
