import { monthIn } from '../domain/terms/month.ts';
import { type Language, languages, tagOf, type Words } from '../words/index.ts';
import { type Html, html } from './html.ts';

const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => {
  const made = languages.map((language) => [
    language,
    new Intl.DateTimeFormat(tagOf[language], { timeZone: 'UTC', ...options }),
  ]);
  return Object.fromEntries(made);
};

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const dates = formats(date);
const minutes = formats({ ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const names = formats({ month: 'long' });

/** "3 March 2026", in UTC. */
export const dateWords = (words: Words, iso: string): string => dates[words.language].format(new Date(iso));

/** "3 March 2026 at 10:42 UTC". */
export const minuteWords = (words: Words, iso: string): string =>
  `${minutes[words.language].format(new Date(iso))} UTC`;

/** A day. The script turns it into the reader's own zone. */
export const day = (words: Words, iso: string): Html =>
  html`<time datetime="${iso}" data-show="day">${dateWords(words, iso)}</time>`;

/** A day and a time. The script turns it into the reader's own zone. */
export const moment = (words: Words, iso: string): Html =>
  html`<time datetime="${iso}" data-show="minute">${minuteWords(words, iso)}</time>`;

/** "March 2021" for `2021-03`, "2021" for a year alone; other words as they are. An end that has not come is "Still there". */
export const monthWords = (words: Words, month: string): string => monthIn(words, month) ?? month;

/** The twelve months by name, January first. */
export const monthNames = ({ language }: Words): string[] =>
  Array.from({ length: 12 }, (_, index) => names[language].format(new Date(Date.UTC(2021, index))));
