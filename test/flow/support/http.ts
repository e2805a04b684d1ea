import { parse } from 'node-html-parser';
import { choicesOf, fieldsOf, formOf } from '../../../infra/local/demo/visitor.ts';

/** What came back. Redirects are not followed: where they lead is part of the answer. */
export interface Answer {
  status: number;
  location: string;
  body: string;
}

/** Sends a form as a browser does. */
export async function post(url: string, fields: Record<string, string> = {}): Promise<Answer> {
  return read(await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) }));
}

/** Opens a page. */
export async function get(url: string): Promise<Answer> {
  return read(await fetch(url, { redirect: 'manual', headers: { Accept: 'text/html' } }));
}

/** A form that somebody has in front of them, filled in. */
export interface FilledForm {
  send(): Promise<Answer>;
}

/**
 * Opens a page and fills in the form on it that posts to an address ending in `action`, with a yes to everything that it asks.
 *
 * @param fields what is answered otherwise
 * @returns the form; when the page has no such form, sending it gives the page itself
 */
export async function fillIn(
  url: string,
  action: string,
  fields: Record<string, string> = {},
): Promise<FilledForm> {
  const answer = await get(url);
  const page = { url, status: answer.status, root: parse(answer.body) };
  const form = formOf(page, action);
  if (!form) return { send: async () => answer };
  const yes = Object.fromEntries(choicesOf(page, action).map((name) => [name, 'yes']));
  const target = new URL(form.getAttribute('action') ?? '', url).href;
  return { send: () => post(target, { ...fieldsOf(form), ...yes, ...fields }) };
}

async function read(response: Response): Promise<Answer> {
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    body: await response.text(),
  };
}
