import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { testUsers } from '../../../infra/local/oidc/users.ts';
import { type Page, textOf as textOfElement } from '../../../infra/local/people/page.ts';
import { signIn as signInAs } from '../../../infra/local/people/staff.ts';
import { Visitor } from '../../../infra/local/people/visitor.ts';
import type { World } from './world.ts';

export const textOf = ({ root }: Page): string => textOfElement(root);

/**
 * From a staff page through our sign-in page and the issuer's, and back.
 *
 * @param user id of a test user
 */
export async function signIn(
  { stack }: World,
  user: string,
  from = `${stack.baseUrl}/staff`,
  browser = new Visitor(),
): Promise<{ browser: Visitor; page: Page }> {
  const name = testUsers.find(({ id }) => id === user)?.name ?? user;
  const { page } = await signInAs(from, name, browser);
  expect(browser.trail.some((url) => url.startsWith(new URL(stack.issuer).origin))).toBe(true);
  return { browser, page };
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
