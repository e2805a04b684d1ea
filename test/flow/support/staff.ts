import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { Browser, type Visited } from './browser.ts';
import type { World } from './world.ts';

export const textOf = ({ html }: Visited): string => parse(html).text.replace(/\s+/g, ' ');

/** From a staff page through our sign-in page and the issuer's, and back. */
export async function signIn(
  { stack }: World,
  user: string,
  from = `${stack.baseUrl}/staff`,
  browser = new Browser(),
): Promise<{ browser: Browser; page: Visited }> {
  const door = await browser.open(from);
  const start = parse(door.html).querySelector('a.button')?.getAttribute('href') ?? '';
  const issuer = await browser.open(new URL(start, door.url).href);
  expect(new URL(issuer.url).origin).toBe(new URL(stack.issuer).origin);
  return { browser, page: await browser.post(issuer.url, { user }) };
}

/** What a recruiter types into the order form. The key is the form's own, unless one is given. */
export const orderFields = (different: Record<string, string> = {}): Record<string, string> => ({
  candidateName: 'Ana Novak',
  candidateEmail: 'ana@form.example',
  candidatePlace: 'SI',
  employerPlace: 'DE',
  roleTitle: 'Designer',
  reason: 'The role decides how the product looks for years.',
  riskLevel: 'medium',
  package: 'professional',
  'item-employment-facts': 'yes',
  'reason-employment-facts': 'The role builds on years of work in design.',
  'item-work-style': 'yes',
  'reason-work-style': 'The role works with three teams and must be relied on.',
  'work.0.name': 'Lakeside',
  'work.0.position': 'Designer',
  'work.0.from-month': '03',
  'work.0.from-year': '2020',
  ...different,
});

/** The same with a key, for a form that is sent without having been opened. */
export const keyedOrder = (different: Record<string, string> = {}) =>
  orderFields({ key: randomUUID(), ...different });
