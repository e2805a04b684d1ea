import type { Picture } from '../../domain/check/findings.ts';
import { type Html, raw } from '../html.ts';

const width = 320;
const margin = 16;
const points = [1, 2, 3, 4, 5];

const x = (value: number): number =>
  Math.round((margin + ((value - 1) / 4) * (width - 2 * margin)) * 10) / 10;

const lines = (height: number): string =>
  points.map((p) => `<path class="grid-line" d="M${x(p)} 2V${height}"/>`).join('');

const ticks = points
  .map((p) => `<text class="tick" x="${x(p)}" y="34" font-size="11" text-anchor="middle">${p}</text>`)
  .join('');

const diamond = (value: number): string =>
  `<path class="hollow" d="M${x(value)} 1l11 11-11 11-11-11z" fill="none" stroke="currentColor" stroke-width="1.6"/>`;

function whiskers({ low, high }: Pick<Picture, 'low' | 'high'>, middle: number, half: number): string {
  if (low === undefined || high === undefined) return '';
  const [from, to] = [x(low), x(high)];
  const end = `${middle - half}v${2 * half}`;
  return `<path class="whisker" d="M${from} ${middle}H${to}M${from} ${end}M${to} ${end}"/>`;
}

const svg = (height: number, inside: string): Html =>
  raw(
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${inside}</svg>`,
  );

/** A dot at the level, whiskers over its interval, the candidate's own rating as a hollow diamond. Words beside it say the same. */
export const pictureSvg = (picture: Picture): Html =>
  svg(
    36,
    `${lines(23)}${whiskers(picture, 12, 5)}${picture.self === undefined ? '' : diamond(picture.self)}${
      picture.value === undefined ? '' : `<circle cx="${x(picture.value)}" cy="12" r="5.5"/>`
    }${ticks}`,
  );

/** The same, smaller, for those of one role. */
export const groupSvg = (group: Picture['byRole'][string]): Html =>
  svg(20, `${lines(18)}${whiskers(group, 10, 3.5)}<circle cx="${x(group.value)}" cy="10" r="3.5"/>`);
