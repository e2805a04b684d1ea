import type { Finding } from '../../../domain/findings.ts';
import { type Questionnaire, wordFor } from '../../../domain/questionnaire.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import {
  candidateVoice,
  choices,
  decisionNote,
  errorSummary,
  factMatrix,
  faultAt,
  findingCard,
  ratingChart,
  textArea,
} from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { refereeLabels, rolesOf } from '../../labels.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { ReviewView } from '../../views/candidate.ts';

const textsOf = ({ questions }: Questionnaire, name: string): Record<string, string> =>
  Object.fromEntries(questions.map(({ id, text }) => [id, wordFor(text, name)]));

function answerFields(finding: Finding, { check, form }: ReviewView): Html {
  const { n } = finding;
  const second = check.head.reviewRound === 2;
  // A dispute that was decided stays on record; only a new comment can be added to it.
  const earlier = finding.response?.kind === 'dispute' ? undefined : finding.response;
  const kind = form ? form.values[`finding-${n}`] : earlier?.kind;
  const comment = form ? form.values[`comment-${n}`] : earlier?.comment;
  return html`<div class="voice">${choices({
    name: `finding-${n}`,
    legend: html`Your answer <span class="unseen">to finding ${n}</span>`,
    inline: true,
    value: kind,
    fault: faultAt(form, `finding-${n}`),
    options: [
      { value: 'accept', label: finding.decided ? 'Leave it so' : 'Accept' },
      { value: 'comment', label: 'Comment' },
      ...(second ? [] : [{ value: 'dispute', label: 'Dispute' }]),
    ],
  })}<div class="comment-box">${textArea({
    name: `comment-${n}`,
    label: html`Your words <span class="unseen">on finding ${n}</span>`,
    hint: second
      ? 'They stand in the report beside this finding.'
      : 'They stand in the report beside this finding. For a dispute, say what is wrong; a reviewer reads it.',
    value: comment ?? '',
    fault: faultAt(form, `comment-${n}`),
    maxlength: 3000,
    rows: 3,
  })}</div></div>`;
}

/** Every finding before it is used, and the candidate's answer to each. */
export function reviewPage(view: ReviewView): string {
  const { frame, token, check, questionnaire, form } = view;
  const { head, analysis } = check;
  const second = head.reviewRound === 2;
  const labels = refereeLabels(check.referees);
  const questionTexts = textsOf(questionnaire, head.candidateName);
  const base = candidateBase(frame, token);
  const until = head.reviewBy && html` until ${moment(head.reviewBy)}`;

  const cards = check.findings.map((finding) => {
    const dispute = check.disputes.find(({ findingN }) => findingN === finding.n);
    const disputed = finding.response?.kind === 'dispute';
    return findingCard(
      finding,
      { roles: rolesOf(check.referees), questionTexts },
      html`${disputed && candidateVoice(finding, 'You')}${decisionNote(finding, dispute)}${answerFields(finding, view)}`,
    );
  });
  const lead = second
    ? html`<p class="lead">A reviewer has decided what you disputed. Read it, and add a comment if you like. You have time${until}.</p>`
    : html`<p class="lead">Nobody at ${frame.companyName} has read these findings yet. Read them, and answer what you like. You have time${until}.</p>
<ul><li><strong>Accept</strong>: nothing is added.</li><li><strong>Comment</strong>: your words stand beside the finding, with the same weight.</li><li><strong>Dispute</strong>: a reviewer who did not order the check decides first. The report waits for it.</li></ul>
<p>What you do not answer counts as accepted. If you do nothing, the report goes out without your words.</p>`;
  const body = html`${errorSummary(form?.faults)}
<h1>${second ? 'Your dispute has been decided' : 'What the report would say'}</h1>${lead}
<p>Referees are named by their role, not by name. With few referees you may guess who it was; please do not take it up with them.</p>
${
  analysis &&
  analysis.ratings.length > 0 &&
  html`<h2>Ratings</h2>${ratingChart(analysis.ratings.map((row) => ({ ...row, questionText: questionTexts[row.questionId] ?? row.competency })))}`
}
${analysis && analysis.facts.length > 0 && html`<h2>Facts</h2>${factMatrix(analysis.facts, labels)}`}
<h2>The findings</h2>
<form method="post" action="${base}/review" novalidate>${cards.length > 0 ? cards : html`<p>There are no findings: what the referees said does not bear one.</p>`}
<p>Once sent, you cannot change your answers.${!second && ' Without a dispute, the report goes out at once, and you get it too.'}</p>
<div class="actions"><button>Send my answers</button></div></form>
${withdrawLine(frame, token, head)}`;
  return page({ title: 'The findings', audience: 'candidate', body, frame, faulty: Boolean(form) });
}
