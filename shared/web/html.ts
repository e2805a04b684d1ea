import { raw, html as template } from 'hono/html';

/** Markup whose parts have been escaped. A plain string in a template is escaped again; this is not. */
export type Html = ReturnType<typeof raw>;

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/**
 * Markup from a template literal; every value is escaped unless it is markup itself.
 *
 * @throws Error when a value is a promise: pages are pure, so a promise here is somebody's mistake
 */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new Error('A promise was put into a page.');
  return made;
}

export { raw };

/** With a capital at the start, for a noun that stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
