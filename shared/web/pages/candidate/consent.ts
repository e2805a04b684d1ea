import { minutesFor, questionsFor } from '../../../domain/questionnaire.ts';
import { type RefereeRole, refereeRoles, type Scope, type ScopeItem } from '../../../domain/records.ts';
import { candidateBase } from '../../components/candidate-parts.ts';
import {
  cardTable,
  choices,
  errorSummary,
  facts,
  faultAt,
  notice,
  questionList,
  timeline,
} from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { ConsentView } from '../../views/candidate.ts';
import { capital, count, roleToCandidate } from '../../words.ts';

/** The version of the words a candidate consents to; part of the evidence. Raise it with every change of meaning. */
export const consentTextVersion = 'en-1';

/** The exact questions, for each role whose questions differ. */
function questionsByRole({ questionnaire, check }: ConsentView): Html {
  const consented = Object.fromEntries((check.scope?.items ?? []).map(({ id }) => [id, true]));
  const groups = new Map<string, { roles: RefereeRole[]; questions: ReturnType<typeof questionsFor> }>();
  for (const role of refereeRoles) {
    const questions = questionsFor(questionnaire, role, { consented, hasEntry: true });
    const same = questions.map(({ id }) => id).join();
    const group = groups.get(same) ?? { roles: [], questions };
    group.roles.push(role);
    groups.set(same, group);
  }
  return html`${[...groups.values()].map(
    ({ roles, questions }) =>
      html`<details><summary>${groups.size === 1 ? 'Every referee' : capital(roles.map((role) => roleToCandidate[role]).join(', '))}: ${count(questions.length, 'question')}, about ${count(minutesFor(questions), 'minute')}</summary>${questionList(questions, check.head.candidateName)}</details>`,
  )}`;
}

function itemChoice(item: ScopeItem, shared: string | undefined, form: FormState | undefined): Html {
  const name = `item-${item.id}`;
  return choices({
    name,
    legend: html`${item.title} <span class="tag">${item.required ? 'needed for the check' : 'your choice'}</span>`,
    hint: html`${item.asks}${item.reason !== shared && html` <strong>Why this job needs it:</strong> ${item.reason}`}`,
    value: form?.values[name],
    fault: faultAt(form, name),
    inline: true,
    options: [
      { value: 'yes', label: 'Yes, I agree' },
      { value: 'no', label: 'No' },
    ],
  });
}

const whoSeesWhat = [
  {
    what: 'What referees are asked',
    you: 'Every question, on this page',
    company: 'Every question',
    referees: 'Their own questions',
  },
  {
    what: 'What referees answer',
    you: 'Every finding, before anybody at the company. Roles, not names',
    company: 'The report, after you',
    referees: 'Their own answers',
  },
  {
    what: 'What you answer',
    you: 'All of it',
    company: 'In the report, beside each finding',
    referees: 'Nothing',
  },
  {
    what: 'Your résumé',
    you: 'All of it',
    company: 'All of it',
    referees: 'Nothing. They are asked openly, without your dates or titles',
  },
];

function timesOf(scope: Scope): Html {
  const { timetable } = scope;
  return html`<ul><li>You have ${count(timetable.consentDays, 'day')} to decide and to name referees. If you do nothing, the check expires and nobody is asked.</li>
<li>Referees have ${count(timetable.collectionDays, 'day')}. We remind them at most ${count(timetable.refereeReminderDays.length, 'time')}, and they can stop that.</li>
<li>You have ${count(timetable.reviewDays, 'day')} to read every finding, and to accept, comment or dispute it. A dispute stops the report until a reviewer has decided it.</li>
<li>Everything is deleted ${count(timetable.retentionDays, 'day')} after the check has closed.</li></ul>`;
}

/** What the check is, everything it asks, and the choice. Nothing is chosen beforehand. */
export function consentPage(view: ConsentView): string {
  const { frame, token, check, form } = view;
  const { head, order, scope } = check;
  if (!scope) throw new Error('The scope has not been resolved.');
  const base = candidateBase(frame, token);
  const { companyName } = frame;
  // One reason for all is said once; each item still carries it in the scope that is consented to.
  const reasons = new Set(scope.items.map(({ reason }) => reason));
  const shared = reasons.size === 1 ? scope.items[0]?.reason : undefined;
  const body = html`${errorSummary(form?.faults)}
<h1>${companyName} asks for your consent to a reference check</h1>
<p class="lead">Hello ${head.candidateName}. You decide whether people you have worked with are asked about your work, who they are, and about what. You read every finding before ${companyName} does, and you may answer it.</p>
${facts([
  ['Role', head.roleTitle],
  ['Who asks', `${order.requester.name}, ${companyName}`],
  ['Why', order.reason],
  ['Answer by', head.consentBy && moment(head.consentBy)],
  ['Ready by', html`about ${moment(head.promisedBy)}`],
  ['Case code', html`<span class="code">${head.caseCode}</span>`],
])}
<h2>How it goes</h2>
${timeline(view.timeline)}
${timesOf(scope)}
<h2>The exact questions</h2>
<p>This is all that we ask, word for word. It depends on how a referee knows you. Questions that belong to something you say no to are left out.</p>
${questionsByRole(view)}
<h2>Who sees what</h2>
${cardTable({
  caption: 'Who sees what',
  quiet: true,
  rows: whoSeesWhat,
  columns: [
    { head: 'What', cell: ({ what }) => what },
    { head: 'You', cell: ({ you }) => you },
    { head: companyName, cell: ({ company }) => company },
    { head: 'Referees', cell: ({ referees }) => referees },
  ],
})}
<p>You can name people whom we must not contact. We do not look you up anywhere, and we give no score and no hiring advice.</p>
${notice({
  title: 'Your rights',
  summary:
    'It is your free choice. You can say no now, or withdraw at any time later, without a reason; then all work stops at once and every link dies.',
  text: html`<ul><li>You can see everything that is kept about you in this check, and ask for a copy.</li>
<li>You can have what is wrong corrected. You can dispute each finding before it is used; a person who did not order the check decides.</li>
<li>You can ask for everything to be deleted before its time.</li>
<li>No decision about you is made by a machine alone.</li>
<li>You can complain to the authority for data protection where you live.</li></ul>
<p>For all of these, write to ${order.requester.name} at ${companyName} and name the case code.</p>`,
})}
<h2>Your choice</h2>
${shared && html`<p>Why this job needs each of these: ${shared}</p>`}
<form method="post" action="${base}/consent" novalidate>
${scope.items.map((item) => itemChoice(item, shared, form))}
<p>With “Consent” you agree to what you chose above. We keep when you did so and these words. Next, you name your referees.</p>
<div class="actions"><button>Consent</button><a class="button quiet" href="${base}/refuse">Refuse the whole check</a></div></form>`;
  return page({ title: 'Your consent', audience: 'candidate', body, frame, faulty: Boolean(form) });
}
