import { type Html, html } from '../html.ts';
import type { QuestionPosition } from '../question-order.ts';
import { count } from '../words.ts';

/** "Question 3 of 12, about 3 minutes left", and the place where the script writes "Saved 10:42". */
export const progress = ({ number, total, minutesLeft }: QuestionPosition, savedAt?: string): Html =>
  html`<div class="progress"><p>Question ${number} of ${total}, about ${count(minutesLeft, 'minute')} left</p>
<progress max="${total}" value="${number - 1}" aria-label="Questions answered">${number - 1} of ${total}</progress>
<p class="saved" role="status" data-saved>${
    savedAt && html`Saved <time datetime="${savedAt}" data-show="time">${savedAt.slice(11, 16)} UTC</time>`
  }</p></div>`;
