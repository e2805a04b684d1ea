import type { CheckHead } from '../../domain/check/check.ts';
import { type Html, html, type Part } from '../html.ts';
import { rich } from '../rich.ts';
import type { Frame } from '../views/frame.ts';

type Head = Pick<CheckHead, 'caseCode'>;

/** The address under which all pages of one candidate's link stand. */
export const candidateBase = (frame: Frame, token: string): string =>
  `${frame.basePath}/c/${encodeURIComponent(token)}`;

/** How to withdraw, and nothing else: for a page that the law wants alone. */
export const withdrawAlone = (frame: Frame, token: string, { caseCode }: Head): Html =>
  html`<hr><p class="quiet-words">${rich(frame.words, 'candidate.foot', {
    caseCode,
    withdraw: (inside: Part) => html`<a href="${candidateBase(frame, token)}/withdraw">${inside}</a>`,
  })}</p>`;

/** Stands at the end of every candidate page: withdrawing is as easy as consenting, and the rights are never far. */
export const withdrawLine = (frame: Frame, token: string, head: Head): Html =>
  html`${withdrawAlone(frame, token, head)}
<p><a href="${candidateBase(frame, token)}/rights">${frame.words('candidate.foot.rights')}</a></p>`;

/** To whom the candidate writes: the hotline, or where there is none the one who asks. */
export const contactOf = ({ hotline, words, companyName }: Frame, requester: string): Part =>
  hotline
    ? html`<a href="mailto:${hotline}">${hotline}</a>`
    : words('consent.rights.contact', { requester, company: companyName });
