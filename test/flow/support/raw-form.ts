import { untouched } from '../../../infra/local/people/form.ts';
import type { Page } from '../../../infra/local/people/page.ts';
import type { Visitor } from '../../../infra/local/people/visitor.ts';

/**
 * Sends a form with fields by their names: for tests of what a form takes, and of what it refuses.
 *
 * @param action how the form's address ends
 * @throws Error when the page has no such form
 */
export function submit(
  visitor: Visitor,
  page: Page,
  action: string,
  fields: Record<string, string> = {},
): Promise<Page> {
  const form = page.root
    .querySelectorAll('form[method=post]')
    .find((one) => one.getAttribute('action')?.endsWith(action));
  if (!form) throw new Error(`${page.url} has no form for ${action}.`);
  const target = new URL(form.getAttribute('action') ?? '', page.url).href;
  return visitor.post(target, { ...untouched(form), ...fields }, { 'Sec-Fetch-Site': 'same-origin' });
}
