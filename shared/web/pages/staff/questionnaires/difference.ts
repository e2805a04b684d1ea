import {
  type FieldDifference,
  type QuestionDifference,
  textDifference,
} from '../../../../domain/questions/composing/difference.ts';
import type { Question } from '../../../../domain/terms/questionnaire.ts';
import { type Language, tagOf } from '../../../../words/index.ts';
import { selectField } from '../../../components/index.ts';
import { capital, type Html, html } from '../../../html.ts';
import { page } from '../../../layout.ts';
import type { DifferenceView } from '../../../views/questionnaires.ts';
import { aboutWords, baseOf, packageName } from './parts.ts';

/** Old and new words in one line: what went is struck out, what came is underlined; each is said as a word, too. */
const changedWords = (before: string, after: string, language?: Language): Html =>
  html`<p${language && html` lang="${tagOf[language]}"`}>${textDifference(before, after, language).map(
    (part) => {
      if (part.in === 'both') return part.text;
      return part.in === 'before' ? html`<del>${part.text}</del>` : html`<ins>${part.text}</ins>`;
    },
  )}</p>`;

const languageName: Record<Language, string> = { en: 'English', zh: 'Chinese' };

const fieldRow = ({ field, language, before, after }: FieldDifference): Html =>
  html`<div><dt>${capital(field)}${language && html` <span class="hint">${languageName[language]}</span>`}</dt><dd>${changedWords(before, after, language)}</dd></div>`;

const both = ({ text, translations }: Question): Html =>
  html`<p>${text}</p>${translations?.zh && html`<p lang="zh-Hans">${translations.zh.text}</p>`}`;

const kindTitle: Record<QuestionDifference['kind'], string> = {
  added: 'New',
  changed: 'Changed',
  moved: 'Moved',
  removed: 'Taken out',
};

function card(difference: QuestionDifference): Html {
  const { kind, question } = difference;
  const inside = () => {
    if (kind === 'changed') return html`<dl class="facts">${difference.fields.map(fieldRow)}</dl>`;
    const moved = kind === 'moved' && html`<p>From place ${difference.from} to place ${difference.to}.</p>`;
    return html`${both(question)}${moved}`;
  };
  return html`<li class="card"><h2>${kindTitle[kind]} <span class="hint">${aboutWords(question)} · <span class="code">${question.id}</span></span></h2>${inside()}</li>`;
}

/** Shows the differences between two versions of the questions of a package, word by word. */
export function differencePage({ frame, ordered, versions, from, to, differences }: DifferenceView): string {
  const base = baseOf(frame, ordered);
  const options = versions.map(({ id, title }) => ({ value: id, label: title }));
  const body = html`<a class="back" href="${base}">Questions: ${packageName(ordered)}</a>
<h1>What changes</h1>
<form class="filters" method="get" action="${base}/difference">${selectField({ name: 'from', label: 'From', value: from.id, options })}${selectField({ name: 'to', label: 'To', value: to.id, options })}<button class="quiet">Compare</button></form>
<p>${
    differences.length === 0
      ? `${from.title} and ${to.title} ask the same.`
      : html`<del>Struck out</del> is gone, <ins>underlined</ins> is new.`
  }</p>
<ol class="plain-list">${differences.map(card)}</ol>`;
  return page({ title: 'What changes', audience: 'staff', body, frame });
}
