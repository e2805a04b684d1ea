import type { TimelineStep } from '../../domain/progress/timeline.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { rich } from '../rich.ts';
import { moment } from '../time.ts';
import { type IconName, icon } from './icon.ts';

const icons: Record<TimelineStep['state'], IconName> = {
  done: 'check',
  now: 'now',
  next: 'next',
  skipped: 'skipped',
};

/** Whether two moments lie on different days, so that a reader would see the difference. */
const isOtherDay = (a: string, b: string | undefined): boolean => a.slice(0, 10) !== b?.slice(0, 10);

/** Who does it, and the times: promised, expected where that has become another day, and actual. */
function meta(words: Words, { who, promisedAt, projectedAt, actualAt }: TimelineStep): Html {
  const time = (key: 'promised' | 'projected' | 'actual', at: string): Html =>
    html`<span>${rich(words, `common.timeline.${key}`, { at: moment(words, at) })}</span>`;
  const times: Part[] = [
    promisedAt && time('promised', promisedAt),
    projectedAt && isOtherDay(projectedAt, promisedAt) && time('projected', projectedAt),
    actualAt && time('actual', actualAt),
  ];
  return html`<p class="meta"><span>${who}</span>${times}</p>`;
}

/**
 * The steps of a check in order, each with its state in words, who does it, the promised, the expected and the actual time.
 *
 * @param here what marks the present step: "You are here" for those who take part, "Now" for staff
 */
export function timeline(
  words: Words,
  steps: readonly TimelineStep[],
  here = words('common.timeline.here'),
): Html {
  const states: Record<TimelineStep['state'], string> = {
    done: words('common.timeline.done'),
    now: here,
    next: words('common.timeline.next'),
    skipped: words('common.timeline.skipped'),
  };
  const items = steps.map(
    (step) => html`<li class="step ${step.state}" ${step.state === 'now' && html`aria-current="step"`}>
<p class="step-title"><strong>${step.title}</strong> <span class="state">${icon(icons[step.state])} ${states[step.state]}</span></p>
<p>${step.purpose}</p>
${meta(words, step)}${step.note && html`<p class="note">${step.note}</p>`}</li>`,
  );
  return html`<ol class="timeline">${items}</ol>`;
}
