import { type Html, html, type Part } from '../html.ts';
import { described, faultLine, hintLine, idOf } from './fields.ts';

export interface Choice {
  value: string;
  label: Part;
  /** Stands apart from the ones before it, after this word: "or". */
  apart?: string;
}

/**
 * Radio buttons with large targets. Nothing is chosen unless `value` is given.
 * The first one carries the field's id, so that the error summary leads to it.
 */
export function choices(field: {
  name: string;
  path?: string;
  legend: Part;
  /** Makes the legend the heading of the page. */
  heading?: boolean;
  hint?: Part;
  options: readonly Choice[];
  value?: string | undefined;
  fault?: string | undefined;
  /** Side by side where there is room: for yes and no. */
  inline?: boolean;
}): Html {
  const { name, path = name, legend, hint, options, value, fault } = field;
  const items = options.map(
    (option, index) =>
      html`${option.apart && html`<p class="or">${option.apart}</p>`}<label class="choice"><input type="radio" name="${name}" value="${option.value}"${
        index === 0 && html` id="${idOf(path)}"`
      }${option.value === value && html` checked`}${fault && html` aria-invalid="true"`}> <span>${option.label}</span></label>`,
  );
  return html`<fieldset class="choices field${fault && ' has-fault'}"${described(path, hint, fault)}>
<legend>${field.heading ? html`<h1>${legend}</h1>` : legend}</legend>${hintLine(path, hint)}${faultLine(path, fault)}
<div class="options${field.inline && ' inline'}">${items}</div></fieldset>`;
}

/** One box to tick. */
export const tick = (field: { name: string; value: string; label: Part; checked: boolean }): Html =>
  html`<label class="choice"><input type="checkbox" name="${field.name}" value="${field.value}"${field.checked && html` checked`}> <span>${field.label}</span></label>`;
