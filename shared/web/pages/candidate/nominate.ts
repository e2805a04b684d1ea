import { type RefereeRole, refereeRoles, type Scope } from '../../../domain/records.ts';
import { entriesOf, type ResumeEntry } from '../../../domain/resume.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import {
  errorSummary,
  faultAt,
  faultLine,
  idOf,
  monthField,
  selectField,
  textArea,
  textField,
  valueAt,
} from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment, monthWords } from '../../time.ts';
import type { NominateView } from '../../views/candidate.ts';
import { count, listed, roleChoice } from '../../words.ts';

/** Rows without the script; it shows fewer and adds them one by one. */
const rowsShown = 6;

const roleOptions = refereeRoles.map((value) => ({ value, label: roleChoice[value] }));

const roleNeed: Record<RefereeRole, [one: string, many: string]> = {
  manager: ['person who managed you', 'people who managed you'],
  peer: ['colleague', 'colleagues'],
  report: ['person you managed', 'people you managed'],
  client: ['client', 'clients'],
  hr: ['person from HR', 'people from HR'],
  other: ['other person', 'other people'],
};

function mixWords(scope: Scope): string {
  const mix = (Object.entries(scope.roleMix) as [RefereeRole, number][]).filter(([, least]) => least > 0);
  if (mix.length === 0) return '';
  return ` Among them must be ${listed(mix.map(([role, least]) => `at least ${count(least, ...roleNeed[role])}`))}.`;
}

function entryLabel({ organisation, position, startDate, endDate }: ResumeEntry): string {
  const time = startDate ? `, ${monthWords(startDate)} to ${endDate ? monthWords(endDate) : 'now'}` : '';
  return `${position ? `${position}, ` : ''}${organisation}${time}`;
}

function row(index: number, entries: ResumeEntry[], form: FormState | undefined): Html {
  const at = (field: string) => `referees.${index}.${field}`;
  const common = (field: string) => ({
    name: at(field),
    value: valueAt(form, at(field)),
    fault: faultAt(form, at(field)),
  });
  const months = (field: string) => ({
    name: at(field),
    month: valueAt(form, at(`${field}-month`)),
    year: valueAt(form, at(`${field}-year`)),
    fault: faultAt(form, at(field)),
  });
  return html`<fieldset class="row group" data-row><legend>Referee ${index + 1}</legend>
<div class="grid">${textField({ ...common('name'), label: 'Name', autocomplete: 'off', maxlength: 200 })}
${textField({ ...common('email'), label: 'E-mail address', hint: 'Best: the one they use at work.', type: 'email', autocomplete: 'off', inputmode: 'email', maxlength: 254 })}
${selectField({ ...common('role'), label: 'How do you know them?', options: roleOptions, empty: 'Choose' })}
${textField({ ...common('relationship'), label: 'How did you work together?', hint: 'In a few words: “led my team at Acme”.', maxlength: 300 })}
${monthField({ ...months('from'), legend: 'Worked together from' })}
${monthField({ ...months('to'), legend: 'Until (leave empty if you still do)' })}</div>
${
  entries.length > 0 &&
  selectField({
    ...common('entry'),
    label: 'Which entry of your résumé do you share?',
    hint: 'They are asked about its dates and title, without seeing yours.',
    options: entries.map((entry) => ({ value: entry.key, label: entryLabel(entry) })),
    empty: 'None of these',
  })
}</fieldset>`;
}

/** Names referees and those who must not be contacted: once after consenting, and once more when too few answered. */
export function nominatePage(view: NominateView): string {
  const { frame, token, check, form } = view;
  const { head, scope, order, consent } = check;
  if (!scope) throw new Error('The scope has not been resolved.');
  const base = candidateBase(frame, token);
  const more = head.nominationRound > 0;
  const answered = check.referees.filter(({ state }) => state === 'answered');
  const room = Math.max(1, scope.maximumReferees - (more ? answered.length : 0));
  const filled = Object.keys(form?.values ?? {}).filter((name) => /^referees\.\d+\.name$/.test(name)).length;
  const rows = Math.max(Math.min(rowsShown, room), filled);
  const least = Math.max(1, scope.minimumReferences - (more ? answered.length : 0));
  const entries = entriesOf(order.resume);
  const until = more ? head.moreBy : head.consentBy;

  const lead = more
    ? html`<p class="lead">Too few of your referees could answer: ${answered.length} of the ${scope.minimumReferences} that we need. You can name others, once.</p>
<p>Without them the check closes as “not enough evidence”. That says nothing about you.</p>`
    : html`<p class="lead">Who can speak about your work? Name at least ${scope.minimumReferences}, better one or two more, at most ${scope.maximumReferees}.</p>`;
  const body = html`${errorSummary(form?.faults)}
<h1>${more ? 'Name more referees' : 'Name your referees'}</h1>${lead}
<p>${mixWords(scope)} ${until && html`Please do it by ${moment(until)}.`}</p>
<p>Tell them that we will write. We ask them at once, each with their own link and notice, and with the words of ${frame.companyName}, never in your name.</p>
<form method="post" action="${base}/nominate" novalidate>
<div id="${idOf('referees')}" tabindex="-1" data-rows="${Math.min(least, rows)}">${faultLine('referees', faultAt(form, 'referees'))}
${Array.from({ length: rows }, (_, index) => row(index, entries, form))}</div>
<h2>Whom we must not contact</h2>
${textArea({
  name: 'doNotContact',
  label: 'E-mail addresses or domains',
  hint: html`One on each line, such as <span class="code">kim@example.com</span> or <span class="code">example.com</span>. Our system then refuses to write to them, whoever asks. You can leave this empty.`,
  value: valueAt(form, 'doNotContact'),
  fault: faultAt(form, 'doNotContact'),
})}
${
  consent &&
  consent.doNotContact.length > 0 &&
  html`<p>Already on your list: ${consent.doNotContact.join(', ')}.</p>`
}
<div class="actions"><button>Send this list</button></div></form>
${withdrawLine(frame, token, head)}`;
  return page({ title: 'Your referees', audience: 'candidate', body, frame, faulty: Boolean(form) });
}
