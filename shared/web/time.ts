import { present } from '../domain/claims.ts';
import { monthWords as wordsOf } from '../domain/month.ts';
import { type Html, html } from './html.ts';

const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const minute = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** "3 March 2026", in UTC. */
export const dateWords = (iso: string): string => date.format(new Date(iso));

/** "3 March 2026 at 10:42 UTC". */
export const minuteWords = (iso: string): string => `${minute.format(new Date(iso))} UTC`;

/** A day. The script turns it into the reader's own zone. */
export const day = (iso: string): Html =>
  html`<time datetime="${iso}" data-show="day">${dateWords(iso)}</time>`;

/** A day and a time. The script turns it into the reader's own zone. */
export const moment = (iso: string): Html =>
  html`<time datetime="${iso}" data-show="minute">${minuteWords(iso)}</time>`;

/** "March 2021" for `2021-03`, "2021" for a year alone; other words as they are. An end that has not come is "Still there". */
export function monthWords(month: string): string {
  if (month === present) return 'Still there';
  return wordsOf(month) ?? month;
}
