import { languages, nameOf, tagOf } from '../../../../words/index.ts';
import { questionFields, selectField } from '../../../components/index.ts';
import { html } from '../../../html.ts';
import { page } from '../../../layout.ts';
import type { PreviewView } from '../../../views/questionnaires.ts';
import { baseOf, packageName, roleName } from './parts.ts';

/** Stands where the candidate's name would. */
const somebody = { en: 'Robin Sample', zh: '林样本' } as const;

/** One question as a referee sees it, at the width of a phone: its text is the headline here, too. Nothing can be sent from it. */
export function previewPage({ frame, ordered, version, role, words, questions, index }: PreviewView): string {
  const base = baseOf(frame, ordered);
  const { language } = words;
  const question = questions[index];
  const at = (n: number) =>
    `${base}/preview?${new URLSearchParams({ version, role, language, n: String(n + 1) })}`;
  const body = html`<a class="back" href="${base}">Questions: ${packageName(ordered)}</a>
<p class="lead">As a referee sees it</p>
<form class="filters" method="get" action="${base}/preview"><input type="hidden" name="version" value="${version}">
${selectField({ name: 'role', label: 'Role', value: role, options: ordered.acceptedRoles.map((value) => ({ value, label: roleName(value) })) })}
${selectField({ name: 'language', label: 'Language', value: language, options: languages.map((value) => ({ value, label: nameOf[value] })) })}
<button class="quiet">Show</button></form>
${
  question
    ? html`<p>Question ${index + 1} of ${questions.length}</p>
<nav class="actions" aria-label="Questions">${index > 0 && html`<a href="${at(index - 1)}">The one before</a>`}${index + 1 < questions.length && html`<a href="${at(index + 1)}">The next one</a>`}</nav>
<section class="phone" lang="${tagOf[language]}" aria-label="Preview">${questionFields(words, question, somebody[language], undefined, undefined)}</section>`
    : html`<h1>This role is asked nothing</h1>`
}`;
  return page({ title: 'As a referee sees it', audience: 'staff', body, frame });
}
