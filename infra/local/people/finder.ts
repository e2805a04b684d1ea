import type { HTMLElement } from 'node-html-parser';
import { NotOnPage, type Page, plain, textOf } from './page.ts';

/** Words that somebody looks for: a whole label, its first words, or a pattern. */
export type Label = string | RegExp;

interface Labelled {
  label: string;
  element: HTMLElement;
}

const quoted = (label: Label): string => (label instanceof RegExp ? String(label) : `“${label}”`);

/** Whole labels before those that only begin with the words: the name of a choice may be followed by its explanation. */
function matching(label: Label, found: Labelled[]): Labelled[] {
  if (label instanceof RegExp) return found.filter((one) => label.test(one.label));
  const words = plain(label);
  const whole = found.filter((one) => one.label === words);
  return whole.length > 0 ? whole : found.filter((one) => one.label.startsWith(`${words} `));
}

/**
 * Picks the one element with a label.
 *
 * @param what is looked for, for the message: "button"
 * @throws NotOnPage when there is none or more than one, with the labels that there are
 */
function pick(page: Page, what: string, label: Label, found: Labelled[]): HTMLElement {
  const [first, ...more] = matching(label, found);
  if (first && more.length === 0) return first.element;
  const there = [...new Set(found.map((one) => `“${one.label}”`))].join(', ') || 'none';
  const fault = first ? `${more.length + 1} ${what}s are labelled` : `no ${what} is labelled`;
  throw new NotOnPage(page, `${fault} ${quoted(label)}. There are: ${there}.`);
}

const labelled = (elements: HTMLElement[]): Labelled[] =>
  elements.map((element) => ({ label: textOf(element), element }));

const namedOn = new WeakMap<HTMLElement, Map<string, string>>();

/** The labels of a page that name a control elsewhere, by its id. Read once: a long page has hundreds. */
function namesOn({ root }: Page): Map<string, string> {
  const known = namedOn.get(root);
  if (known) return known;
  const names = new Map(
    root.querySelectorAll('label[for]').map((label) => [label.getAttribute('for') ?? '', textOf(label)]),
  );
  namedOn.set(root, names);
  return names;
}

/** The text of the label that belongs to a control: the one that names it, or the one around it. */
function labelOf(page: Page, control: HTMLElement): string {
  const named = namesOn(page).get(control.getAttribute('id') ?? '');
  if (named !== undefined) return named;
  const around = control.closest('label');
  return around ? textOf(around) : (control.getAttribute('aria-label') ?? '');
}

const typeOf = (control: HTMLElement): string => control.getAttribute('type') ?? 'text';
const isTypedInto = (control: HTMLElement): boolean =>
  control.tagName !== 'INPUT' || !['hidden', 'radio', 'checkbox', 'submit'].includes(typeOf(control));

/** Lines to write on and lists to choose from, by their labels. */
export const controlsIn = (page: Page, scope: HTMLElement): Labelled[] =>
  scope
    .querySelectorAll('input, textarea, select')
    .filter(isTypedInto)
    .map((element) => ({ label: labelOf(page, element), element }));

/** Boxes to tick or buttons to choose with, by their labels. */
export const optionsIn = (page: Page, scope: HTMLElement, type: 'radio' | 'checkbox'): Labelled[] =>
  scope
    .querySelectorAll(`input[type=${type}]`)
    .map((element) => ({ label: labelOf(page, element), element }));

/** Groups of fields by their legends, the outer ones before those within them. */
export const groupsIn = (scope: HTMLElement): Labelled[] =>
  scope.querySelectorAll('fieldset').map((element) => {
    const legend = element.querySelector('legend');
    return { label: legend ? textOf(legend) : '', element };
  });

/** Groups that let their reader choose one of some options. */
export const questionsIn = (scope: HTMLElement): Labelled[] =>
  groupsIn(scope).filter(
    ({ element }) => element.querySelector('input[type=radio]') && !element.querySelector('fieldset'),
  );

const buttonsOn = ({ root }: Page): Labelled[] =>
  labelled(root.querySelectorAll('button').filter((button) => typeOf(button) !== 'button'));

/** Links by their words; several that lead to the same place are one. */
function linksOn({ root }: Page): Labelled[] {
  const seen = new Set<string>();
  return labelled(root.querySelectorAll('a[href]')).filter(({ label, element }) => {
    const key = `${label} ${element.getAttribute('href')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** @throws NotOnPage */
export const control = (page: Page, scope: HTMLElement, label: Label): HTMLElement =>
  pick(page, 'field', label, controlsIn(page, scope));

/** @throws NotOnPage */
export const option = (
  page: Page,
  scope: HTMLElement,
  label: Label,
  type: 'radio' | 'checkbox' = 'radio',
): HTMLElement => pick(page, type === 'radio' ? 'choice' : 'box', label, optionsIn(page, scope, type));

/** @throws NotOnPage */
export const group = (page: Page, scope: HTMLElement, label: Label): HTMLElement =>
  pick(page, 'group', label, groupsIn(scope));

/** @throws NotOnPage */
export const button = (page: Page, label: Label): HTMLElement => pick(page, 'button', label, buttonsOn(page));

/** The whole address that a link leads to. @throws NotOnPage */
export const addressOf = (page: Page, label: Label): string =>
  new URL(pick(page, 'link', label, linksOn(page)).getAttribute('href') ?? '', page.url).href;

/** Whether a page has such a button or such a link. */
export const offers = (page: Page, label: Label): boolean =>
  matching(label, [...buttonsOn(page), ...linksOn(page)]).length > 0;
