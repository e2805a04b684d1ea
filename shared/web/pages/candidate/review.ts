import { askedUntil, reviewRound } from '../../../domain/check/check.ts';
import { growthOf } from '../../../domain/closure/growth.ts';
import { figuresOf } from '../../../domain/closure/report-figures.ts';
import { type ReportFinding, reportFindings } from '../../../domain/closure/report-findings.ts';
import { reportSignals } from '../../../domain/closure/report-signals.ts';
import { smallestGroup } from '../../../domain/closure/smallest-group.ts';
import { redactedAnswers } from '../../../domain/redaction/hold-back.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import {
  candidateVoice,
  choices,
  decisionNote,
  errorSummary,
  factMatrix,
  faultAt,
  findingCard,
  findingRule,
  ratingCharts,
  signalList,
  takeaways,
  textArea,
} from '../../components/index.ts';
import { leftOutNote } from '../../components/left-out.ts';
import { type Html, html, type Part } from '../../html.ts';
import { refereeLabels, rolesOf } from '../../labels.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { ReviewView } from '../../views/candidate.ts';

const unseen = (inside: Part): Html => html`<span class="unseen">${inside}</span>`;

function answerFields(finding: ReportFinding, { frame: { words }, check, form }: ReviewView): Html {
  const { n } = finding;
  const second = reviewRound(check) === 2;
  // A dispute that was decided stays on record; only a new comment can be added to it.
  const earlier = finding.response?.kind === 'dispute' ? undefined : finding.response;
  const kind = form ? form.values[`finding-${n}`] : earlier?.kind;
  const comment = form ? form.values[`comment-${n}`] : earlier?.comment;
  const decided = finding.decided ? 'yes' : 'no';
  return html`<div class="voice">${choices({
    name: `finding-${n}`,
    legend: rich(words, 'candidate.review.your-answer', { n, unseen }),
    inline: true,
    value: kind,
    fault: faultAt(form, `finding-${n}`),
    options: [
      { value: 'accept', label: words('candidate.review.choice-accept', { decided }) },
      { value: 'comment', label: words('candidate.review.choice-comment') },
      ...(second ? [] : [{ value: 'dispute', label: words('candidate.review.choice-dispute') }]),
    ],
  })}<div class="comment-box">${textArea({
    name: `comment-${n}`,
    label: rich(words, 'candidate.review.your-words', { n, unseen }),
    hint: words(second ? 'candidate.review.words-hint' : 'candidate.review.words-hint-dispute'),
    value: comment ?? '',
    fault: faultAt(form, `comment-${n}`),
    maxlength: 3000,
    rows: 3,
  })}</div></div>`;
}

function lead({ frame: { words, companyName: company }, check }: ReviewView): Html {
  const by = askedUntil(check, 'review');
  const until = by && rich(words, 'candidate.review.until', { until: moment(words, by) });
  if (reviewRound(check) === 2)
    return html`<p class="lead">${words('candidate.review.decided-lead')} ${until}</p>`;
  const ways = ['accept', 'comment', 'dispute'] as const;
  return html`<p class="lead">${words('candidate.review.lead', { company })} ${until}</p>
<ul>${ways.map((way) => html`<li>${rich(words, `candidate.review.${way}`)}</li>`)}</ul>
<p>${words('candidate.review.silence')}</p>`;
}

function cards(view: ReviewView, told: readonly ReportFinding[]): Html {
  const { words } = view.frame;
  const { disputes, referees, scope } = view.check;
  if (told.length === 0) return html`<p>${words('candidate.review.none')}</p>`;
  const context = { roles: rolesOf(referees), smallestGroup: smallestGroup(scope) };
  return html`${findingRule(words)}${told.map((finding) => {
    const dispute = disputes.find(({ findingN }) => findingN === finding.n);
    const disputed = finding.response?.kind === 'dispute';
    return findingCard(
      words,
      finding,
      context,
      html`${disputed && candidateVoice(words, finding, words('candidate.you'))}${decisionNote(words, finding, dispute)}${answerFields(finding, view)}`,
    );
  })}`;
}

/** What the findings come from: pictures, facts, what was noticed, and what the candidate can take from it. */
function basis({ frame: { words }, check, questionnaire }: ReviewView, told: readonly ReportFinding[]): Html {
  const { competencies, ratings: questions, facts } = figuresOf(check, questionnaire, { words, gone: [] });
  const charts = ratingCharts(words, { competencies, questions, reader: 'candidate' });
  return html`${charts && html`<h2>${words('report.competencies')}</h2>${charts}`}
${facts.length > 0 && html`<h2>${words('report.facts')}</h2>${factMatrix(words, facts, refereeLabels(words, check.referees))}`}
${signalList(words, reportSignals(check))}
${takeaways(words, growthOf(competencies, check.findings), told)}`;
}

/** Every finding before it is used, and the candidate's answer to each. */
export function reviewPage(view: ReviewView): string {
  const { frame, token, check, form } = view;
  const { words } = frame;
  const { head } = check;
  const second = reviewRound(check) === 2;
  const told = reportFindings(check, { audience: 'candidate', words });
  const body = html`${errorSummary(words, form?.faults)}
<h1>${words(second ? 'candidate.review.decided-title' : 'candidate.review.title')}</h1>${lead(view)}
<p>${words('candidate.review.by-role')}</p>${leftOutNote(words, redactedAnswers(check))}
${basis(view, told)}
<h2>${words('candidate.review.findings')}</h2>
<form method="post" action="${candidateBase(frame, token)}/review" novalidate>${cards(view, told)}
<p>${words(second ? 'candidate.review.decided-once' : 'candidate.review.once')}</p>
<div class="actions"><button>${words('candidate.review.send')}</button></div></form>
${withdrawLine(frame, token, head)}`;
  return page({
    title: words('candidate.review.window'),
    audience: 'candidate',
    body,
    frame,
    faulty: Boolean(form),
  });
}
