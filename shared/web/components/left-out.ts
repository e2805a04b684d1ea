import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';

/** That something was taken out of the answers because the law wants it so: how often, never what, and never whose. */
export const leftOutNote = (words: Words, n: number): Html | undefined =>
  n > 0 ? html`<p>${words('report.left-out', { n })}</p>` : undefined;
