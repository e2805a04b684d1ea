import {
  type FactQuestion,
  type Question,
  type ScaleQuestion,
  type TextQuestion,
  wordFor,
} from '../../domain/questionnaire.ts';
import type { Answer } from '../../domain/records.ts';
import type { FormState } from '../forms/parsed.ts';
import { type Html, html } from '../html.ts';
import { monthWords } from '../time.ts';
import { choices, tick } from './choices.ts';
import { described, faultAt, faultLine, hintLine, idOf, monthField, textArea } from './fields.ts';

/** What a referee says when they cannot answer; as good an answer as any other. */
export const notObserved: Record<Question['kind'], string> = {
  scale: 'I did not observe this',
  fact: 'I do not know',
  text: 'Nothing to say on this, or I did not observe it',
};

/** A question as a person reads it, with the candidate's name in its words. */
export function questionAbout<Q extends Question>(question: Q, name: string): Q {
  const { text, hint } = question;
  return {
    ...question,
    text: wordFor(text, name),
    ...(hint !== undefined && { hint: wordFor(hint, name) }),
    ...(question.kind === 'scale' && { anchors: question.anchors.map((anchor) => wordFor(anchor, name)) }),
  };
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

function scaleFields(question: ScaleQuestion, state: State, form: FormState | undefined): Html {
  return html`${choices({
    name: 'value',
    heading: true,
    legend: question.text,
    hint: question.hint,
    fault: faultAt(form, 'value'),
    value: state.value,
    options: [
      ...question.anchors.map((anchor, index) => ({
        value: String(index + 1),
        label: html`<b>${index + 1}</b> ${anchor}`,
      })),
      { value: 'none', label: notObserved.scale, apart: true },
    ],
  })}<div class="for-extreme">${textArea({
    name: 'example',
    label: 'An example that you saw yourself',
    hint: 'A 1 or a 5 says a lot. What happened, in a sentence or two? You can leave this empty.',
    value: state.example ?? '',
    fault: faultAt(form, 'example'),
    maxlength: 1000,
    rows: 3,
  })}</div>`;
}

const unknownTick = (question: FactQuestion | TextQuestion, state: State): Html =>
  tick({
    name: 'unknown',
    value: 'yes',
    label: notObserved[question.kind],
    checked: state.unknown === 'yes',
  });

function monthFields(question: FactQuestion, state: State, form: FormState | undefined): Html {
  return html`<div class="big">${monthField({
    name: 'value',
    legend: html`<h1>${question.text}</h1>`,
    hint: html`${question.hint} If you remember only the year, leave the month empty.`,
    month: state['value-month'] ?? '',
    year: state['value-year'] ?? '',
    fault: faultAt(form, 'value'),
  })}</div>${unknownTick(question, state)}`;
}

function wordFields(question: FactQuestion | TextQuestion, state: State, form: FormState | undefined): Html {
  const fault = faultAt(form, 'value');
  const value = state.value === 'none' ? '' : (state.value ?? '');
  const control =
    question.kind === 'fact'
      ? html`<input id="${idOf('value')}" name="value" value="${value}" maxlength="200" autocomplete="off"${described('value', question.hint, fault)}>`
      : html`<textarea id="${idOf('value')}" name="value" rows="6" maxlength="${question.maxLength}"${described('value', question.hint, fault)}>
${value}</textarea>`;
  return html`<div class="field${fault && ' has-fault'}"><h1><label for="${idOf('value')}">${question.text}</label></h1>
${hintLine('value', question.hint)}${faultLine('value', fault)}${control}</div>${unknownTick(question, state)}`;
}

/** The fields of one question, with the candidate's name in its words; its text is the heading of the page. */
export function questionFields(
  asked: Question,
  name: string,
  answer: Answer | undefined,
  form: FormState | undefined,
): Html {
  const question = questionAbout(asked, name);
  const state: State = stateOf(question, answer, form);
  if (question.kind === 'scale') return scaleFields(question, state, form);
  if (question.kind === 'fact' && question.answer === 'month') return monthFields(question, state, form);
  return wordFields(question, state, form);
}

/** An answer in words, to be read over before sending. */
export function answerWords(asked: Question, name: string, answer: Answer): Html {
  const question = questionAbout(asked, name);
  if (answer.value === null) return html`${notObserved[question.kind]}`;
  if (question.kind === 'scale') {
    const anchor = question.anchors[Number(answer.value) - 1];
    return html`<b>${answer.value}</b> ${anchor}${answer.example && html`<br><span class="quiet-words">Your example: ${answer.example}</span>`}`;
  }
  if (question.kind === 'fact' && question.answer === 'month')
    return html`${monthWords(String(answer.value))}`;
  return html`${answer.value}`;
}

/** Questions to be read, not answered: the exact words, with the words of every point of a scale. */
export const questionList = (questions: readonly Question[], name: string): Html =>
  html`<ol class="questions">${questions
    .map((one) => questionAbout(one, name))
    .map(
      (question) =>
        html`<li><p>${question.text}${question.hint && html` <span class="hint">${question.hint}</span>`}</p>${
          question.kind === 'scale'
            ? html`<ol class="anchors">${question.anchors.map((anchor) => html`<li>${anchor}</li>`)}</ol>`
            : html`<p class="hint">${question.kind === 'text' ? 'Answered in words.' : question.answer === 'month' ? 'Answered with a month and a year.' : 'Answered in a few words.'}</p>`
        }</li>`,
    )}</ol>`;
