import type { Report } from '../../domain/closure/report.ts';
import type { ReportFinding } from '../../domain/closure/report-findings.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { type Labels, rolesOf } from '../labels.ts';
import { ownWords } from '../own-words.ts';
import { moment } from '../time.ts';
import { type ChartReader, ratingCharts } from './chart.ts';
import { factMatrix } from './fact-matrix.ts';
import { candidateVoice, decisionNote, findingCard, findingRule } from './finding.ts';
import { leftOutNote } from './left-out.ts';
import { signalList } from './signals.ts';
import { refereeStatus } from './status.ts';
import { cardTable, facts } from './table.ts';

const isShown = (finding: ReportFinding): boolean => finding.decided?.verdict !== 'removed';

function counts(words: Words, { counts: { asked, answered, declined, unanswered } }: Report): string {
  const some = declined > 0 ? 'declined' : 'none';
  const rest = unanswered === 0 ? some : declined > 0 ? 'both' : 'unanswered';
  return words('report.counts', { asked, answered, declined, unanswered, rest });
}

function findings(words: Words, report: Report, who: string): Html | undefined {
  const { smallestGroup } = report;
  const roles = rolesOf(report.referees);
  const shown = report.findings.filter(isShown);
  if (shown.length === 0) return undefined;
  return html`<h2>${words('report.findings')}</h2>${findingRule(words)}${shown.map((finding) =>
    findingCard(
      words,
      finding,
      { roles, smallestGroup },
      finding.response || finding.decided
        ? html`${candidateVoice(words, finding, who)}${decisionNote(words, finding)}`
        : undefined,
    ),
  )}`;
}

/** Charts, facts, what was noticed and the findings: the same for whoever reads. */
function results(
  words: Words,
  report: Report,
  view: { who: string; labels: Labels; reader: ChartReader },
): Html {
  const { competencies, ratings: questions } = report;
  const charts = ratingCharts(words, { competencies, questions, reader: view.reader });
  return html`${charts && html`<h2>${words('report.competencies')}</h2>${charts}`}
${report.facts.length > 0 && html`<h2>${words('report.facts')}</h2>${factMatrix(words, report.facts, view.labels)}`}
${signalList(words, report.signals)}
${findings(words, report, view.who)}`;
}

/**
 * The report in the language of `words`, the same for staff and for the candidate.
 *
 * @param view.reader who reads it
 * @param view.who how the candidate is called in it: their name, or "You" in the reader's language
 * @param view.labels other labels than the report's own, which follow the order in which the candidate named their referees and so
 * would name them to the candidate; the list of who was asked is then left out for the same reason
 */
export function reportBody(
  words: Words,
  report: Report,
  view: { reader: ChartReader; who: string; labels?: Labels },
): Html {
  const { reader, who } = view;
  const labels = view.labels ?? Object.fromEntries(report.referees.map(({ id, label }) => [id, label]));
  return html`${facts([
    [words('report.role'), ownWords(words, report.roleTitle)],
    [words('report.why'), ownWords(words, report.reason)],
    [words('report.package'), report.packageTitle],
    [words('report.completed'), moment(words, report.completedAt)],
    [words('report.referees'), counts(words, report)],
    [words('report.conflicts'), words('report.conflicts-said', { n: report.conflicts })],
    [words('report.case-code'), html`<span class="code">${report.caseCode}</span>`],
  ])}
<p>${words('report.about')}</p>${leftOutNote(words, report.redactedAnswers)}
${results(words, report, { reader, who, labels })}
${
  !view.labels &&
  html`<h2>${words('report.asked')}</h2>${cardTable({
    caption: words('report.asked'),
    quiet: true,
    rows: report.referees,
    columns: [
      { head: words('report.referee'), cell: ({ label }) => label },
      {
        head: words('report.organisation'),
        cell: ({ organisation }) => organisation ?? words('report.not-named'),
      },
      { head: words('report.state'), cell: ({ state }) => refereeStatus(words, state) },
    ],
  })}`
}`;
}
