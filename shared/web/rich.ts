import { type Key, partsOf, type Words } from '../words/index.ts';
import { type Html, html, type Part } from './html.ts';

type Value = Part | ((inside: Part) => Html);

/** Tags that every text may use. */
const usual = {
  b: (inside: Part) => html`<strong>${inside}</strong>`,
  code: (inside: Part) => html`<span class="code">${inside}</span>`,
};

/**
 * A text of the catalogue as markup. Words and values are escaped; `<b>` and `<code>` are known, other tags are given:
 * `rich(words, 'public.verify', { a: (inside) => html`<a href="…">${inside}</a>` })`.
 */
export const rich = (words: Words, key: Key, values: Readonly<Record<string, Value>> = {}): Html =>
  html`${partsOf<Part>(words.language, key, { ...usual, ...values } as never)}`;
