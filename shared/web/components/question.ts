import type { Answer } from '../../domain/check/records.ts';
import {
  type ChoiceQuestion,
  type FactQuestion,
  type Question,
  questionIn,
  type ScaleQuestion,
  type TextQuestion,
  wordFor,
  type YesNoQuestion,
} from '../../domain/terms/questionnaire.ts';
import type { Words } from '../../words/index.ts';
import type { FormState } from '../forms/parsed.ts';
import { type Html, html } from '../html.ts';
import { monthWords } from '../time.ts';
import { type Choice, choices, tick } from './choices.ts';
import { described, faultAt, faultLine, hintLine, idOf, monthField, textArea } from './fields.ts';

/** What a referee says when they cannot answer; as good an answer as any other. */
const notObserved = (words: Words, kind: Question['kind']): string =>
  words(`common.question.not-observed.${kind}`);

/** A question as a person reads it, in their language and with the candidate's name in its words. */
export function questionAbout(words: Words, asked: Question, name: string): Question {
  const question = questionIn(asked, words.language);
  const { text, hint } = question;
  const worded = { text: wordFor(text, name), ...(hint !== undefined && { hint: wordFor(hint, name) }) };
  if (question.kind === 'choice') {
    const options = question.options.map(({ id, text: option }) => ({ id, text: wordFor(option, name) }));
    return { ...question, ...worded, options };
  }
  if (question.kind !== 'scale') return { ...question, ...worded };
  const anchors = question.anchors.map((anchor) =>
    wordFor(anchor, name),
  ) as unknown as ScaleQuestion['anchors'];
  return { ...question, ...worded, anchors };
}

/** The fields as they stand: what was just sent, or what was saved before. */
function stateOf(question: Question, answer: Answer | undefined, form: FormState | undefined) {
  if (form) return { ...form.values, path: 'value' };
  if (!answer) return {};
  const value = answer.value === null ? 'none' : String(answer.value);
  const unknown = answer.value === null ? 'yes' : '';
  if (question.kind === 'scale') return { value, example: answer.example ?? '' };
  const text = answer.value === null ? '' : value;
  return { value: text, unknown, 'value-month': text.slice(5, 7), 'value-year': text.slice(0, 4) };
}

type State = Record<string, string | undefined>;

/** The five points of a scale as choices, each with its words. */
export const scalePoints = ({ anchors }: ScaleQuestion): Choice[] =>
  anchors.map((anchor, index) => ({
    value: String(index + 1),
    label: html`<b>${index + 1}</b> ${anchor}`,
  }));

function scaleFields(words: Words, question: ScaleQuestion, state: State, form: FormState | undefined): Html {
  return html`${choices({
    name: 'value',
    heading: true,
    legend: question.text,
    hint: question.hint,
    fault: faultAt(form, 'value'),
    value: state.value,
    options: [
      ...scalePoints(question),
      { value: 'none', label: notObserved(words, 'scale'), apart: words('common.or') },
    ],
  })}<div class="for-extreme">${textArea({
    name: 'example',
    label: words('common.question.example'),
    hint: words('common.question.example-hint'),
    value: state.example ?? '',
    fault: faultAt(form, 'example'),
    maxlength: 1000,
    rows: 3,
  })}</div>`;
}

/** What can be answered to a question about the position or about how the two worked together, each by its id. */
function offered(words: Words, question: ChoiceQuestion | YesNoQuestion): { id: string; text: string }[] {
  if (question.kind === 'choice') return [...question.options];
  return [
    { id: 'yes', text: words('common.question.yes') },
    { id: 'no', text: words('common.question.no') },
  ];
}

const choiceFields = (
  words: Words,
  question: ChoiceQuestion | YesNoQuestion,
  state: State,
  form: FormState | undefined,
): Html =>
  choices({
    name: 'value',
    heading: true,
    legend: question.text,
    hint: question.hint,
    fault: faultAt(form, 'value'),
    value: state.unknown === 'yes' ? 'none' : state.value,
    options: [
      ...offered(words, question).map(({ id, text }) => ({ value: id, label: text })),
      { value: 'none', label: notObserved(words, question.kind), apart: words('common.or') },
    ],
  });

const unknownTick = (words: Words, question: FactQuestion | TextQuestion, state: State): Html =>
  tick({
    name: 'unknown',
    value: 'yes',
    label: notObserved(words, question.kind),
    checked: state.unknown === 'yes',
  });

function monthFields(words: Words, question: FactQuestion, state: State, form: FormState | undefined): Html {
  return html`<div class="big">${monthField(words, {
    name: 'value',
    legend: html`<h1>${question.text}</h1>`,
    hint: html`${question.hint} ${words('common.question.year-alone')}`,
    month: state['value-month'] ?? '',
    year: state['value-year'] ?? '',
    fault: faultAt(form, 'value'),
  })}</div>${unknownTick(words, question, state)}`;
}

function wordFields(
  words: Words,
  question: FactQuestion | TextQuestion,
  state: State,
  form: FormState | undefined,
): Html {
  const fault = faultAt(form, 'value');
  const value = state.value === 'none' ? '' : (state.value ?? '');
  const control =
    question.kind === 'fact'
      ? html`<input id="${idOf('value')}" name="value" value="${value}" maxlength="200" autocomplete="off"${described('value', question.hint, fault)}>`
      : html`<textarea id="${idOf('value')}" name="value" rows="6" maxlength="${question.maxLength}"${described('value', question.hint, fault)}>
${value}</textarea>`;
  return html`<div class="field${fault && ' has-fault'}"><h1><label for="${idOf('value')}">${question.text}</label></h1>
${hintLine('value', question.hint)}${faultLine('value', fault)}${control}</div>${unknownTick(words, question, state)}`;
}

/** The fields of one question, with the candidate's name in its words; its text is the heading of the page. */
export function questionFields(
  words: Words,
  asked: Question,
  name: string,
  answer: Answer | undefined,
  form: FormState | undefined,
): Html {
  const question = questionAbout(words, asked, name);
  const state: State = stateOf(question, answer, form);
  if (question.kind === 'scale') return scaleFields(words, question, state, form);
  if (question.kind === 'choice' || question.kind === 'yes-no')
    return choiceFields(words, question, state, form);
  if (question.kind === 'fact' && question.answer === 'month')
    return monthFields(words, question, state, form);
  return wordFields(words, question, state, form);
}

/** An answer in words, to be read over before sending. */
export function answerWords(words: Words, asked: Question, name: string, answer: Answer): Html {
  const question = questionAbout(words, asked, name);
  if (answer.value === null) return html`${notObserved(words, question.kind)}`;
  if (question.kind === 'scale') {
    const anchor = question.anchors[Number(answer.value) - 1];
    return html`<b>${answer.value}</b> ${anchor}${answer.example && html`<br><span class="quiet-words">${words('common.question.your-example', { example: answer.example })}</span>`}`;
  }
  if (question.kind === 'fact' && question.answer === 'month')
    return html`${monthWords(words, String(answer.value))}`;
  if (question.kind === 'choice' || question.kind === 'yes-no')
    return html`${offered(words, question).find(({ id }) => id === answer.value)?.text}`;
  return html`${answer.value}`;
}

const howAnswered = (question: FactQuestion | TextQuestion | YesNoQuestion) => {
  if (question.kind === 'fact') return question.answer === 'month' ? 'month' : 'short';
  return question.kind;
};

/** What can be chosen, or how it is answered. */
function answersOf(words: Words, question: Question): Html {
  if (question.kind === 'scale')
    return html`<ol class="anchors">${question.anchors.map((anchor) => html`<li>${anchor}</li>`)}</ol>`;
  if (question.kind === 'choice')
    return html`<ul class="anchors">${question.options.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  return html`<p class="hint">${words(`common.question.answered.${howAnswered(question)}`)}</p>`;
}

/** Questions to be read, not answered: the exact words, with the words of every point of a scale. */
export const questionList = (words: Words, questions: readonly Question[], name: string): Html =>
  html`<ol class="questions">${questions
    .map((one) => questionAbout(words, one, name))
    .map(
      (question) =>
        html`<li><p>${question.text}${question.hint && html` <span class="hint">${question.hint}</span>`}</p>${answersOf(words, question)}</li>`,
    )}</ol>`;
