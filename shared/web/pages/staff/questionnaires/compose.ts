import { packs } from '../../../../domain/law/packs/index.ts';
import { mostQuestions } from '../../../../domain/questions/composing/edit.ts';
import { openFaults } from '../../../../domain/questions/composing/publish.ts';
import { longestMinutes, type RoleLoad } from '../../../../domain/questions/composing/review.ts';
import type { Question } from '../../../../domain/terms/questionnaire.ts';
import { wordsOf } from '../../../../words/index.ts';
import { faultList } from '../../../components/faults.ts';
import {
  cardTable,
  doneNote,
  errorSummary,
  faultAt,
  icon,
  idOf,
  selectField,
} from '../../../components/index.ts';
import { type Html, html } from '../../../html.ts';
import { page } from '../../../layout.ts';
import { day } from '../../../time.ts';
import type { ComposeView } from '../../../views/questionnaires.ts';
import { aboutWords, askedRoles, baseOf, packageName, roleName, textOf } from './parts.ts';

const words = wordsOf.en;

/** A button that does one thing to the draft that was read. */
const act = (
  what: string,
  label: string,
  kind: 'plain' | 'quiet' | 'danger' | '' = 'plain',
  aria?: string,
): Html =>
  html`<button name="do" value="${what}"${kind && html` class="${kind}"`}${aria && html` aria-label="${label}: ${aria}"`}>${label}</button>`;

const inForm = (view: ComposeView, inside: Html, className = ''): Html =>
  html`<form method="post" action="${baseOf(view.frame, view.ordered)}"${className && html` class="${className}"`}><input type="hidden" name="revision" value="${view.draft?.draft.revision ?? 0}">${inside}</form>`;

function questionCard(view: ComposeView, question: Question, index: number, last: boolean): Html {
  const { frame, ordered, draft } = view;
  const faults = draft?.review.faults[question.id] ?? [];
  const { id, text, translations } = question;
  return html`<li class="card" id="${idOf(`questions.${id}`)}"><p class="hint">${aboutWords(question)} · <span class="code">${id}</span></p>
<h3>${text}</h3>${translations?.zh && html`<p lang="zh-Hans">${translations.zh.text}</p>`}${askedRoles(question, ordered)}
${faults.length > 0 && faultList(faults, (fault) => textOf(question, fault))}
${inForm(
  view,
  html`<a href="${baseOf(frame, ordered)}/questions/${id}" aria-label="Change: ${text}">Change</a>${index > 0 && act(`up:${id}`, 'Move up', 'plain', text)}${!last && act(`down:${id}`, 'Move down', 'plain', text)}${act(`remove:${id}`, 'Take out', 'plain', text)}`,
  'row-actions',
)}</li>`;
}

const loadTable = (load: readonly RoleLoad[]): Html =>
  cardTable({
    caption: html`What each role is asked: <span class="hint">at most ${longestMinutes} minutes, at least three ratings.</span>`,
    rows: load,
    columns: [
      { head: 'Role', cell: ({ role }) => roleName(role) },
      { head: 'Questions', cell: ({ questions }) => questions },
      { head: 'Ratings', cell: ({ ratings }) => ratings },
      { head: 'Minutes in English', cell: ({ minutes }) => minutes.en },
      { head: 'Minutes in Chinese', cell: ({ minutes }) => minutes.zh },
    ],
  });

function standing(view: ComposeView): Html | undefined {
  // What keeps it from being published stands at the top already when it was just tried.
  if (!view.draft || view.form) return undefined;
  const { review } = view.draft;
  if (review.publishable)
    return html`<div class="block"><h2>${icon('check')} Ready to publish</h2><p>No open fault. New checks of this package ask these questions as soon as you publish them.</p></div>`;
  const open = openFaults(review).length - review.problems.length;
  return html`<div class="needs-you block"><h2>${icon('attention')} Not ready to publish</h2><ul>${review.problems.map(
    ({ message }) => html`<li>${message}</li>`,
  )}${open > 0 && html`<li>${open === 1 ? 'One fault' : `${open} faults`} in the questions, shown below.</li>`}</ul></div>`;
}

function adding(view: ComposeView): Html {
  const { frame, ordered, library, form } = view;
  const options = library.map((question) => ({
    value: question.id,
    label: `${aboutWords(question)} - ${question.text}`,
  }));
  const kinds = [
    ['scale', 'a rating'],
    ['choice', 'a choice'],
    ['yes-no', 'a yes or no'],
    ['text', 'own words'],
    ['fact', 'a fact of the résumé'],
  ] as const;
  return html`<h2>Add a question</h2>${inForm(
    view,
    html`${selectField({ name: 'library', label: 'From the library', value: '', options, empty: 'Choose', fault: faultAt(form, 'library') })}<div class="actions">${act('add', 'Add', 'quiet')}</div>`,
  )}
<p>Or write one: ${kinds.map(
    ([kind, label], index) =>
      html`${index > 0 && ', '}<a href="${baseOf(frame, ordered)}/questions/new?kind=${kind}">${label}</a>`,
  )}.</p>`;
}

const lawChoice = (view: ComposeView): Html =>
  inForm(
    view,
    html`${selectField({
      name: 'pack',
      label: 'Where these questions are asked',
      hint: 'Topics that its law bans cannot be asked. A check in a place whose law bans more refuses the questions.',
      value: view.draft?.draft.pack ?? 'strict-default',
      options: packs.map(({ id, title }) => ({ value: id, label: title })),
    })}<div class="actions">${act('pack', 'Set', 'quiet')}</div>`,
  );

function versions({ frame, ordered, published }: ComposeView): Html | undefined {
  if (published.length === 0) return undefined;
  const base = baseOf(frame, ordered);
  return html`<h2>Published</h2>${cardTable({
    caption: 'Published versions, newest first',
    quiet: true,
    rows: published,
    columns: [
      { head: 'Version', cell: ({ version }) => `Version ${version}` },
      { head: 'Published', cell: ({ at }) => day(words, at) },
      { head: 'Questions', cell: ({ questions }) => questions.length },
      {
        head: 'Signature',
        cell: ({ hash }) => html`<span class="code" title="SHA-256 ${hash}">${hash.slice(0, 12)}</span>`,
      },
      {
        head: 'What changed',
        cell: ({ version }) =>
          html`<a href="${base}/difference?from=${version > 1 ? version - 1 : 'package'}&amp;to=${version}">Compare with ${version > 1 ? `version ${version - 1}` : 'the package’s'}</a>`,
      },
    ],
  })}`;
}

/** Composes the company's own questions for a package: what is asked, what is at fault, how long it takes; publishes them. */
export function composePage(view: ComposeView): string {
  const { frame, ordered, asked, draft, form, done } = view;
  const base = baseOf(frame, ordered);
  const questions = draft?.draft.questions ?? [];
  const body = html`${errorSummary(words, form?.faults)}${doneNote(done)}<a class="back" href="${frame.basePath}/staff/questionnaires">All packages</a>
<h1>Questions: ${packageName(ordered)}</h1>
<p class="lead">New checks ask ${asked.id === ordered.questionnaire.id ? 'the questions of the package' : 'your own questions'}, version ${asked.version}. <a href="${base}/preview?version=asked">See them as a referee does</a></p>
${
  draft
    ? html`${standing(view)}
<h2 id="${idOf('draft')}" tabindex="-1">The draft</h2><p class="actions"><a class="button quiet" href="${base}/preview?version=draft">See it as a referee does</a> <a href="${base}/difference?from=asked&amp;to=draft">What changes</a></p>
<ol class="plain-list">${questions.map(({ question }, index) => questionCard(view, question, index, index === questions.length - 1))}</ol>
${questions.length < mostQuestions && adding(view)}${loadTable(draft.review.load)}${lawChoice(view)}
${inForm(view, html`<div class="actions">${act('publish', 'Publish', '')}${act('discard', 'Throw the draft away', 'danger')}</div>`)}`
    : inForm(
        view,
        html`<p>There is no draft.</p><div class="actions">${act('start', 'Start a draft from what is asked now', '')}</div>`,
      )
}${versions(view)}`;
  return page({
    title: `Questions: ${packageName(ordered)}`,
    audience: 'staff',
    body,
    frame,
    faulty: Boolean(form?.faults.length),
  });
}
