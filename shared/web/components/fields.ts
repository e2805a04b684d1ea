import type { FieldFault } from '../../domain/terms/refusal.ts';
import type { Words } from '../../words/index.ts';
import type { FormState } from '../forms/parsed.ts';
import { type Html, html, type Part } from '../html.ts';
import { monthNames } from '../time.ts';
import { icon } from './icon.ts';

/** The id of the control for a path, for labels and for the links of the error summary. */
export const idOf = (path: string): string => `f-${path.replaceAll(/[^\w-]/g, '-')}`;

/** The first thing to say about a path. */
export const faultAt = (form: FormState | undefined, path: string): string | undefined =>
  form?.faults.find((fault) => fault.path === path)?.message;

export const valueAt = (form: FormState | undefined, name: string): string => form?.values[name] ?? '';

/** Shows the fault of a field beside it. */
export const faultLine = (path: string, message: string | undefined): Html | undefined =>
  message === undefined
    ? undefined
    : html`<p class="fault" id="${idOf(path)}-fault">${icon('attention')} ${message}</p>`;

/** `aria-describedby` and `aria-invalid` of a control. */
export function described(path: string, hint: Part, fault: string | undefined): Html {
  const ids = [hint && `${idOf(path)}-hint`, fault && `${idOf(path)}-fault`].filter(Boolean).join(' ');
  return html`${ids && html` aria-describedby="${ids}"`}${fault && html` aria-invalid="true"`}`;
}

export const hintLine = (path: string, hint: Part): Html | undefined =>
  hint ? html`<p class="hint" id="${idOf(path)}-hint">${hint}</p>` : undefined;

/** The list of everything that needs a change, at the top of a page, with a link to each field. Empty without faults. */
export function errorSummary(words: Words, faults: readonly FieldFault[] | undefined): Html | undefined {
  if (!faults || faults.length === 0) return undefined;
  const items = faults.map(({ path, message }) => html`<li><a href="#${idOf(path)}">${message}</a></li>`);
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus>
<h2>${icon('attention')} ${words('common.faults', { n: faults.length })}</h2>
<ul>${items}</ul></div>`;
}

export interface Field {
  name: string;
  label: Part;
  /** Path of its faults, when it is not the name. */
  path?: string;
  hint?: Part;
  value?: string;
  fault?: string | undefined;
  type?: 'text' | 'email';
  autocomplete?: string;
  inputmode?: 'numeric' | 'email';
  maxlength?: number;
  /** `short` for a code, `year` for four digits. */
  width?: 'short' | 'year';
}

/** A label, a hint, what is wrong, and a line to write on. */
export function textField(field: Field): Html {
  const { name, label, path = name, hint, value = '', fault, type = 'text' } = field;
  return html`<div class="field${fault && ' has-fault'}">
<label for="${idOf(path)}">${label}</label>${hintLine(path, hint)}${faultLine(path, fault)}
<input id="${idOf(path)}" name="${name}" type="${type}" value="${value}"${described(path, hint, fault)}${
    field.autocomplete && html` autocomplete="${field.autocomplete}"`
  }${field.inputmode && html` inputmode="${field.inputmode}"`}${
    field.maxlength !== undefined && html` maxlength="${field.maxlength}"`
  }${field.width && html` class="${field.width}"`}${type === 'email' && html` spellcheck="false"`}></div>`;
}

/** As `textField`, with several lines. */
export function textArea(field: Field & { rows?: number }): Html {
  const { name, label, path = name, hint, value = '', fault, rows = 4 } = field;
  return html`<div class="field${fault && ' has-fault'}">
<label for="${idOf(path)}">${label}</label>${hintLine(path, hint)}${faultLine(path, fault)}
<textarea id="${idOf(path)}" name="${name}" rows="${rows}"${described(path, hint, fault)}${
    field.maxlength !== undefined && html` maxlength="${field.maxlength}"`
  }>
${value}</textarea></div>`;
}

export interface Option {
  value: string;
  label: string;
}

/** A choice from a list. */
export function selectField(field: Field & { options: readonly Option[]; empty?: string }): Html {
  const { name, label, path = name, hint, value = '', fault, options, empty } = field;
  const all = empty === undefined ? options : [{ value: '', label: empty }, ...options];
  return html`<div class="field${fault && ' has-fault'}">
<label for="${idOf(path)}">${label}</label>${hintLine(path, hint)}${faultLine(path, fault)}
<select id="${idOf(path)}" name="${name}"${described(path, hint, fault)}>${all.map(
    (option) =>
      html`<option value="${option.value}"${option.value === value && html` selected`}>${option.label}</option>`,
  )}</select></div>`;
}

/** A month in two fields, `<name>-month` and `<name>-year`: works the same on every phone. Faults are at `path`. */
export function monthField(
  words: Words,
  field: {
    name: string;
    path?: string;
    legend: Part;
    hint?: Part;
    month: string;
    year: string;
    fault?: string | undefined;
  },
): Html {
  const { name, path = name, legend, hint, fault } = field;
  const options = monthNames(words).map((label, index) => {
    const value = String(index + 1).padStart(2, '0');
    return html`<option value="${value}"${value === field.month && html` selected`}>${label}</option>`;
  });
  return html`<fieldset class="month field${fault && ' has-fault'}"${described(path, hint, fault)}>
<legend>${legend}</legend>${hintLine(path, hint)}${faultLine(path, fault)}
<div class="pair"><div><label for="${idOf(path)}">${words('common.month')}</label>
<select id="${idOf(path)}" name="${name}-month"${fault && html` aria-invalid="true"`}><option value=""></option>${options}</select></div>
<div><label for="${idOf(path)}-year">${words('common.year')}</label>
<input id="${idOf(path)}-year" name="${name}-year" value="${field.year}" inputmode="numeric" maxlength="4" class="year"${fault && html` aria-invalid="true"`}></div></div></fieldset>`;
}
