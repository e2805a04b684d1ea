import { type Attention, askedUntil, askOf, openDisputes } from '../../../domain/check/check.ts';
import { sayEndedNote } from '../../../domain/check/ended-note.ts';
import { type FollowUp, refereeStates } from '../../../domain/check/records.ts';
import { toldState } from '../../../domain/closure/report.ts';
import { wordsOf } from '../../../words/index.ts';
import {
  cardTable,
  checkStatus,
  doneNote,
  facts,
  icon,
  refereeStatus,
  textField,
  timeline,
} from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { day, moment } from '../../time.ts';
import type { StaffCheckView } from '../../views/staff.ts';
import { scopeOfCheck } from './check-scope.ts';

const words = wordsOf.en;

const attentionWords: Record<Attention['reason'], { title: string; todo: string }> = {
  step_failed: {
    title: 'A step did not work',
    todo: 'It was tried several times. Have the fault looked at, then retry: the check goes on from this step.',
  },
  candidate_unreachable: {
    title: 'Our mail to the candidate came back',
    todo: 'Ask them, by telephone or through your HR system, for another address. Then retry with it.',
  },
  dispute_overdue: {
    title: 'A dispute has waited too long',
    todo: 'A reviewer must decide it; the report waits for that. Retry when it is decided.',
  },
};

function attention({ frame, check: { head, order }, mayAct }: StaffCheckView): Html | undefined {
  if (!head.attention) return undefined;
  const { reason, step, error, at } = head.attention;
  return html`<div class="needs-you block"><h2>${icon('attention')} ${attentionWords[reason].title}</h2>
<p>${attentionWords[reason].todo}</p><p class="small">Step ${step}, ${error}, ${moment(words, at)}.</p>
${
  mayAct &&
  html`<form method="post" action="${frame.basePath}/staff/checks/${head.id}/retry" novalidate>${
    reason === 'candidate_unreachable' &&
    textField({
      name: 'candidateEmail',
      label: 'New e-mail address of the candidate',
      hint: 'Change it, or keep it if their mailbox works again.',
      value: order.candidate.email,
      type: 'email',
      inputmode: 'email',
      autocomplete: 'off',
    })
  }<button>Retry</button></form>`
}</div>`;
}

function disputes({ check }: StaffCheckView): Html | undefined {
  const open = openDisputes(check);
  const by = askedUntil(check, 'dispute');
  if (open.length === 0) return undefined;
  return html`<div class="needs-you block"><h2>${icon('attention')} ${open.length === 1 ? '1 dispute' : `${open.length} disputes`} open</h2>
<p>The candidate disputes ${open.length === 1 ? 'a finding' : 'findings'}, first ${moment(words, open[0]?.at ?? '')}. A reviewer who did not order this check decides${by && html` by ${moment(words, by)}`}. The report waits for it.</p></div>`;
}

/** For reviewers alone: that there are words to decide about, and where. */
function redactions({ frame, check, held }: StaffCheckView): Html | undefined {
  const { head } = check;
  const asked = askOf(check, 'redaction');
  const until = asked?.over ? undefined : asked?.until;
  if (!held || held.all === 0) return undefined;
  const href = `${frame.basePath}/staff/checks/${head.id}/redactions`;
  const texts = (n: number) => (n === 1 ? '1 text' : `${n} texts`);
  if (held.waiting === 0 || head.ended)
    return html`<p><a href="${href}">See ${texts(held.all)} that ${held.all === 1 ? 'was' : 'were'} held back</a></p>`;
  return html`<div class="needs-you block"><h2>${icon('attention')} ${texts(held.waiting)} held back</h2>
<p>A referee may have said something that the law keeps out of a reference.${until && html` The check waits for a reviewer until ${moment(words, until)}.`} <a href="${href}">Read and decide</a></p></div>`;
}

function referees({ check }: StaffCheckView): Html {
  if (check.referees.length === 0) return html`<p>The candidate has not named referees yet.</p>`;
  const rows = refereeStates
    .map((state) => ({
      state,
      n: check.referees.filter((referee) => toldState(referee.state) === state).length,
    }))
    .filter(({ n }) => n > 0);
  return html`<p>${words('common.referees', { n: check.referees.length })} named${check.scope && `, ${check.scope.minimumReferences} answers needed`}.</p>${cardTable(
    {
      caption: 'Referees by state',
      quiet: true,
      rows,
      columns: [
        { head: 'State', cell: ({ state }) => refereeStatus(words, state) },
        { head: 'Number', cell: ({ n }) => n },
      ],
    },
  )}`;
}

/** Shows the progress of the follow-up: how many referees, and until when; neither who nor about what. */
function followUp({ check: { followUps, followUpsUntil, head } }: StaffCheckView): Html | undefined {
  const round = followUps.filter((one) => one.round === head.followUpRound);
  if (round.length === 0) return undefined;
  const count = (...states: FollowUp['state'][]) =>
    round.filter(({ state }) => states.includes(state)).length;
  const open = count('planned', 'asked');
  return html`<p>Follow-up about points that rest on one referee alone: ${words('common.referees', { n: round.length })}, ${count('answered')} answered, ${count('declined', 'lapsed')} did not, ${open} open${open > 0 && followUpsUntil && html` until ${moment(words, followUpsUntil)}`}.</p>`;
}

function cancelForm({ frame, check: { head }, mayAct }: StaffCheckView): Html | undefined {
  if (!mayAct || head.ended) return undefined;
  return html`<details class="no-print"><summary>Cancel this check</summary>
<p>All work stops at once and every link dies. The candidate, and referees in the middle of answering, are told. It cannot be taken back.</p>
<form method="post" action="${frame.basePath}/staff/checks/${head.id}/cancel">${textField({ name: 'note', label: 'Why (for your own records, can stay empty)', maxlength: 500, autocomplete: 'off' })}
<p><button class="danger">Cancel the check for good</button></p></form></details>`;
}

/** One check for staff: where it stands and what needs them. Never an answer. */
export function staffCheckPage(view: StaffCheckView): string {
  const { frame, check, done } = view;
  const { head, order } = check;
  const finished = head.ended === 'completed' && head.closedAt;
  const body = html`${doneNote(done)}<h1>${head.candidateName}, ${head.roleTitle}</h1>
<p class="lead">${checkStatus(words, head.status)} <span class="quiet-words">${head.status === 'needs_attention' && words(`common.stage.${head.stage}`)}</span></p>
${head.endedNote && html`<p>${sayEndedNote(wordsOf.en, head.endedNote)}</p>`}
${attention(view)}${disputes(view)}${redactions(view)}
${finished && html`<div class="actions"><a class="button" href="${frame.basePath}/staff/checks/${head.id}/report">Read the report</a></div>`}
<h2>Steps</h2>${timeline(words, view.timeline, 'Now')}
<h2>Referees</h2>${referees(view)}${followUp(view)}
<p class="hint">What they answer is shown in the report, after the candidate has read it.</p>
${scopeOfCheck(view)}
<h2>The order</h2>
${facts([
  ['Candidate', `${head.candidateName}, ${order.candidate.email}`],
  ['Places', `candidate ${order.places.candidate}, employer ${order.places.employer}`],
  ['Ordered', html`${moment(words, head.createdAt)} by ${head.requesterName}`],
  ['Promised by', moment(words, head.promisedBy)],
  ['Ended', head.endedAt && moment(words, head.endedAt)],
  ['Deleted on', head.deleteAt && day(words, head.deleteAt)],
  ['Who may read the report', order.decisionMakers.map(({ name }) => name).join(', ')],
  ['Your number', order.externalId],
  ['Case code', html`<span class="code">${head.caseCode}</span>`],
])}
${cancelForm(view)}`;
  return page({ title: `${head.candidateName}, ${head.roleTitle}`, audience: 'staff', body, frame });
}
