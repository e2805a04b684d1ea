import type { HTMLElement } from 'node-html-parser';
import { button, control, group, type Label, option, optionsIn, questionsIn } from './finder.ts';
import { NotOnPage, type Page, plain, textOf } from './page.ts';

/** A browser leaves out the line break that follows the tag. */
const typed = (area: HTMLElement): string => area.text.replace(/^\r?\n/, '');

/** The initial values of the fields of a form. */
export function untouched(form: HTMLElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of form.querySelectorAll('input')) {
    const name = input.getAttribute('name');
    const type = input.getAttribute('type') ?? 'text';
    const chosen = !['radio', 'checkbox'].includes(type) || input.hasAttribute('checked');
    if (name && chosen && type !== 'submit') fields[name] = input.getAttribute('value') ?? '';
  }
  for (const area of form.querySelectorAll('textarea')) fields[area.getAttribute('name') ?? ''] = typed(area);
  for (const select of form.querySelectorAll('select')) {
    const chosen = select.querySelector('option[selected]') ?? select.querySelector('option');
    fields[select.getAttribute('name') ?? ''] = chosen?.getAttribute('value') ?? '';
  }
  return fields;
}

/** A form in front of somebody, who fills it in by what they read. What they leave alone stays as the page has it. */
export class Form {
  readonly page: Page;
  /** The whole address that it is sent to. */
  readonly target: string;
  /** The values that are sent, by field name. */
  readonly fields: Record<string, string>;
  /** The form, or the part of it that is being filled in. */
  readonly scope: HTMLElement;

  private constructor(page: Page, scope: HTMLElement, target: string, fields: Record<string, string>) {
    this.page = page;
    this.scope = scope;
    this.target = target;
    this.fields = fields;
  }

  /** The form that a button sends. @throws NotOnPage */
  static sentBy(page: Page, send: Label): Form {
    return Form.of(page, button(page, send));
  }

  /** The form that has a field with this label, for a page on which several have the same button. @throws NotOnPage */
  static around(page: Page, field: Label): Form {
    const form = Form.of(page, control(page, page.root, field));
    const press = form.scope.querySelector('button');
    return press ? Form.of(page, press) : form;
  }

  private static of(page: Page, part: HTMLElement): Form {
    const scope = part.closest('form');
    if (!scope) throw new NotOnPage(page, `“${textOf(part)}” belongs to no form.`);
    const target = new URL(scope.getAttribute('action') ?? '', page.url).href;
    const name = part.tagName === 'BUTTON' && part.getAttribute('name');
    const pressed = name ? { [name]: part.getAttribute('value') ?? '' } : {};
    return new Form(page, scope, target, { ...untouched(scope), ...pressed });
  }

  /** The group of fields with this legend: what is filled in there is sent with the rest. @throws NotOnPage */
  within(legend: Label): Form {
    return new Form(this.page, group(this.page, this.scope, legend), this.target, this.fields);
  }

  /** Writes into the field with this label, or chooses in the list with this label what is called so. @throws NotOnPage */
  fill(label: Label, value: string): this {
    const field = control(this.page, this.scope, label);
    this.set(field, field.tagName === 'SELECT' ? this.valueIn(field, value) : value);
    return this;
  }

  /** Chooses one answer to a question. @throws NotOnPage */
  choose(question: Label, answer: Label): this {
    return this.mark(option(this.page, group(this.page, this.scope, question), answer));
  }

  /** Gives one answer to every question that is asked. @throws NotOnPage when one does not offer it */
  chooseAll(answer: Label): this {
    for (const { element } of questionsIn(this.scope)) this.mark(option(this.page, element, answer));
    return this;
  }

  /** @throws NotOnPage */
  tick(label: Label): this {
    return this.mark(option(this.page, this.scope, label, 'checkbox'));
  }

  /** Ticks every box with this label. */
  tickAll(label: string): this {
    for (const one of optionsIn(this.page, this.scope, 'checkbox'))
      if (one.label === label) this.mark(one.element);
    return this;
  }

  /** The legends of the questions that let choose, in their order. */
  questions(): string[] {
    return questionsIn(this.scope).map(({ label }) => label);
  }

  /** Lists the options of a question. @throws NotOnPage */
  choicesOf(question: Label): string[] {
    return optionsIn(this.page, group(this.page, this.scope, question), 'radio').map(({ label }) => label);
  }

  /** Leaves a field out of what is sent, as if its question had not been answered. @throws NotOnPage */
  leaveOut(question: Label): this {
    for (const { element } of optionsIn(this.page, group(this.page, this.scope, question), 'radio'))
      delete this.fields[element.getAttribute('name') ?? ''];
    return this;
  }

  private mark(choice: HTMLElement): this {
    this.set(choice, choice.getAttribute('value') ?? 'on');
    return this;
  }

  private set(field: HTMLElement, value: string): void {
    this.fields[field.getAttribute('name') ?? ''] = value;
  }

  private valueIn(list: HTMLElement, wanted: string): string {
    const words = plain(wanted);
    const options = list.querySelectorAll('option');
    const found =
      options.find((one) => textOf(one) === words) ?? options.find((one) => textOf(one).startsWith(words));
    if (found) return found.getAttribute('value') ?? textOf(found);
    const there = options.map((one) => `“${textOf(one)}”`).join(', ');
    throw new NotOnPage(this.page, `the list offers no “${words}”. It offers: ${there}.`);
  }
}
