import type { QuestionPosition } from '../../domain/collection/question-order.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { rich } from '../rich.ts';

/** "Question 3 of 12, about 3 minutes left", and the place where the script writes "Saved 10:42". */
export function progress(words: Words, position: QuestionPosition, savedAt?: string): Html {
  const { number, total } = position;
  const minutes = position.minutesLeft[words.language];
  const done = number - 1;
  return html`<div class="progress"><p>${words('common.progress.line', { number, total, minutes })}</p>
<progress max="${total}" value="${done}" aria-label="${words('common.progress.label')}">${words('common.progress.value', { done, total })}</progress>
<p class="saved" role="status" data-saved>${
    savedAt &&
    rich(words, 'common.progress.saved', {
      at: html`<time datetime="${savedAt}" data-show="time">${savedAt.slice(11, 16)} UTC</time>`,
    })
  }</p></div>`;
}
