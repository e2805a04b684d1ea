import type { Page } from '../../../infra/local/people/page.ts';

/** What came back. Redirects are not followed: where they lead is part of the answer. */
export interface Answer {
  status: number;
  location: string;
  body: string;
}

/** Sends fields to an address. */
export async function post(url: string, fields: Record<string, string> = {}): Promise<Answer> {
  return read(await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) }));
}

/** Opens a page. */
export async function get(url: string): Promise<Answer> {
  return read(await fetch(url, { redirect: 'manual', headers: { Accept: 'text/html' } }));
}

export const answerOf = ({ status, location, html }: Page): Answer => ({ status, location, body: html });

async function read(response: Response): Promise<Answer> {
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    body: await response.text(),
  };
}
