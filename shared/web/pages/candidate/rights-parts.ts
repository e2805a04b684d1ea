import type { Check } from '../../../domain/check/check.ts';
import { contactOf } from '../../components/candidate-parts.ts';
import { type Html, html } from '../../html.ts';
import { rich } from '../../rich.ts';
import type { Frame } from '../../views/frame.ts';

const rights = ['free', 'see', 'correct', 'delete', 'machine', 'complain'] as const;

/** The rights in short, and to whom to write. */
export const rightsInShort = (frame: Frame, { head, order }: Pick<Check, 'head' | 'order'>): Html =>
  html`<ul>${rights.map((one) => html`<li>${frame.words(`consent.rights.${one}`)}</li>`)}</ul>
<p>${rich(frame.words, 'consent.rights.write', {
    contact: contactOf(frame, order.requester.name),
    code: html`<span class="code">${head.caseCode}</span>`,
  })}</p>`;
