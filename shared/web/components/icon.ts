import { type Html, raw } from '../html.ts';

/** Shapes on a 16 px grid. They repeat what a word beside them says, so they are hidden from screen readers. */
const shapes = {
  check: '<path d="M2.5 8.5l3.5 3.5 7.5-8"/>',
  cross: '<path d="M3.5 3.5l9 9m0-9l-9 9"/>',
  about: '<path d="M2 6.2c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11.2c2-2.4 4-2.4 6 0s4 2.4 6 0"/>',
  differs: '<path d="M2.5 6h11m-11 4.5h11M10.5 2.5l-5 11.5"/>',
  unknown: '<path d="M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4C8.4 8.7 8 9.2 8 10.2M8 13.2v.3"/>',
  single: '<circle cx="8" cy="8" r="5.5"/><circle cx="8" cy="8" r="1.2"/>',
  now: '<circle cx="8" cy="8" r="5.5"/><path d="M8 4.8V8l2.2 1.8"/>',
  next: '<circle cx="8" cy="8" r="5.5" stroke-dasharray="2.2 2.1"/>',
  skipped: '<path d="M3 8h10"/>',
  attention: '<path d="M8 2l6.5 11.5h-13zM8 6.5V10m0 1.8v.2"/>',
  mail: '<path d="M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5"/>',
  pen: '<path d="M3 13l.7-3L11 2.8l2.2 2.2L6 12.3z"/>',
} as const;

export type IconName = keyof typeof shapes;

export const icon = (name: IconName): Html =>
  raw(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`,
  );
