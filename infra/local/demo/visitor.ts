import { type HTMLElement, parse } from 'node-html-parser';

/** A page as somebody without JavaScript has it: its address, its status and its content. */
export interface Page {
  url: string;
  status: number;
  root: HTMLElement;
}

type Fields = Record<string, string>;

/** Opens an address as a browser does. @throws Error when the server cannot be reached */
export async function openPage(url: string): Promise<Page> {
  const response = await fetch(url, { headers: { Accept: 'text/html' } });
  return { url: response.url, status: response.status, root: parse(await response.text()) };
}

/** The words of a page's headline. */
export const headline = ({ root }: Page): string => root.querySelector('h1')?.text.trim() ?? '';

/** A browser leaves out the line break that follows the tag. */
const typed = (area: HTMLElement): string => area.text.replace(/^\r?\n/, '');

/** What the fields of a form hold when nobody has touched them. */
export function fieldsOf(form: HTMLElement): Fields {
  const fields: Fields = {};
  for (const input of form.querySelectorAll('input')) {
    const name = input.getAttribute('name');
    const type = input.getAttribute('type') ?? 'text';
    const chosen = !['radio', 'checkbox'].includes(type) || input.hasAttribute('checked');
    if (name && chosen && type !== 'submit') fields[name] = input.getAttribute('value') ?? '';
  }
  for (const area of form.querySelectorAll('textarea')) fields[area.getAttribute('name') ?? ''] = typed(area);
  for (const select of form.querySelectorAll('select')) {
    const option = select.querySelector('option[selected]') ?? select.querySelector('option');
    fields[select.getAttribute('name') ?? ''] = option?.getAttribute('value') ?? '';
  }
  return fields;
}

/** The form that posts to an address ending in `action`. */
export const formOf = ({ root }: Page, action: string): HTMLElement | undefined =>
  root
    .querySelectorAll('form')
    .find((one) => (one.getAttribute('action') ?? '').split('?')[0]?.endsWith(action));

/** The names of what a form lets its reader choose between, such as yes and no. */
export const choicesOf = (page: Page, action: string): string[] => [
  ...new Set(
    (formOf(page, action)?.querySelectorAll('input[type=radio]') ?? []).map(
      (input) => input.getAttribute('name') ?? '',
    ),
  ),
];

/**
 * Fills in the form that posts to an address ending in `action`, and sends it.
 *
 * @param fields what is typed and chosen; the rest stays as the page has it
 * @throws Error when the page has no such form
 */
export async function submit(page: Page, action: string, fields: Fields): Promise<Page> {
  const form = formOf(page, action);
  if (!form) throw new Error(`“${headline(page)}” has no form for ${action}.`);
  const target = new URL(form.getAttribute('action') ?? '', page.url);
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
    body: new URLSearchParams({ ...fieldsOf(form), ...fields }).toString(),
  });
  return { url: response.url, status: response.status, root: parse(await response.text()) };
}

/** The faults that a page shows, for a person who wonders why a form came back. */
export const faultsOn = ({ root }: Page): string[] =>
  root.querySelectorAll('.error-summary a, [role=alert] a').map((link) => link.text.trim());
