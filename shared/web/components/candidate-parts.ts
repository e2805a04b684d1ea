import type { CheckHead } from '../../domain/check.ts';
import { type Html, html } from '../html.ts';
import type { Frame } from '../views/frame.ts';

/** The address under which all pages of one candidate's link stand. */
export const candidateBase = (frame: Frame, token: string): string =>
  `${frame.basePath}/c/${encodeURIComponent(token)}`;

/** Stands at the end of every candidate page: withdrawing is as easy as consenting. */
export const withdrawLine = (frame: Frame, token: string, head: Pick<CheckHead, 'caseCode'>): Html =>
  html`<hr><p class="quiet-words">Case code <span class="code">${head.caseCode}</span>. You can stop this check at any time, without giving a reason. <a href="${candidateBase(frame, token)}/withdraw">Withdraw from this check</a></p>`;
