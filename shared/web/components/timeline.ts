import type { TimelineStep } from '../../domain/timeline.ts';
import { type Html, html } from '../html.ts';
import { moment } from '../time.ts';
import { type IconName, icon } from './icon.ts';

const icons: Record<TimelineStep['state'], IconName> = {
  done: 'check',
  now: 'now',
  next: 'next',
  skipped: 'skipped',
};

const meta = ({ who, promisedAt, actualAt }: TimelineStep): Html =>
  html`<p class="meta"><span>${who}</span>${promisedAt && html`<span>promised by ${moment(promisedAt)}</span>`}${
    actualAt && html`<span>done ${moment(actualAt)}</span>`
  }</p>`;

/**
 * The steps of a check in order, each with its state in words, who does it, the promised and the actual time.
 *
 * @param here what marks the present step: "You are here" for those who take part, "Now" for staff
 */
export function timeline(steps: readonly TimelineStep[], here = 'You are here'): Html {
  const words: Record<TimelineStep['state'], string> = {
    done: 'Done',
    now: here,
    next: 'Still to come',
    skipped: 'Left out',
  };
  const items = steps.map(
    (step) => html`<li class="step ${step.state}" ${step.state === 'now' && html`aria-current="step"`}>
<p class="step-title"><strong>${step.title}</strong> <span class="state">${icon(icons[step.state])} ${words[step.state]}</span></p>
<p>${step.purpose}</p>
${meta(step)}${step.note && html`<p class="note">${step.note}</p>`}</li>`,
  );
  return html`<ol class="timeline">${items}</ol>`;
}
