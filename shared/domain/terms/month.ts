import { type Language, tagOf, type Words } from '../../words/index.ts';

/** The value of an end that has not come. */
export const present = 'present';

const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => {
  const make = (language: Language) =>
    new Intl.DateTimeFormat(tagOf[language], { timeZone: 'UTC', ...options });
  return { en: make('en'), zh: make('zh') };
};

const months = formats({ month: 'long', year: 'numeric' });
const years = formats({ year: 'numeric' });

/** "March 2021" for `2021-03`, "2021" for a year alone, "Still there" for an end that has not come; undefined for what is none of them. */
export function monthIn(words: Words, value: string): string | undefined {
  if (value === present) return words('common.still-there');
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)) return undefined;
  const format = value.length === 4 ? years : months;
  return format[words.language].format(new Date(value));
}
