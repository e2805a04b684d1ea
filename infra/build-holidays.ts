import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const target = fileURLToPath(new URL('../shared/domain/law/holidays.generated.ts', import.meta.url));

const years = { first: 2025, last: 2040 };

/** Those that packs name: `calendars` in `shared/domain/law/fields.ts`. A test compares the two. */
const calendars = ['US'];

/**
 * The public holidays of a country from Monday to Friday, `YYYY-MM-DD`; those of a weekend on the day they
 * move to.
 */
function holidaysOf(country: string): string[] {
  const calendar = new Holidays(country);
  const days = new Set<string>();
  for (let year = years.first; year <= years.last; year += 1) {
    for (const { date, type } of calendar.getHolidays(year)) {
      const day = date.slice(0, 10);
      const weekday = new Date(day).getUTCDay();
      if (type === 'public' && weekday !== 0 && weekday !== 6) days.add(day);
    }
  }
  return [...days].filter((day) => day.slice(0, 4) <= String(years.last)).sort();
}

/**
 * Works out holidays once, so that no function carries the library (1.4 MB).
 * @returns the text of `shared/domain/law/holidays.generated.ts`
 */
export function buildHolidays(): string {
  return [
    '// Made by infra/build-holidays.ts from the package date-holidays. Do not edit.',
    `export const holidayYears = { first: ${years.first}, last: ${years.last} } as const;`,
    '/** Public holidays from Monday to Friday, by country. */',
    'export const holidays = {',
    ...calendars.map((country) => `  ${country}:\n    '${holidaysOf(country).join(' ')}',`),
    '} as const;',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, buildHolidays());
