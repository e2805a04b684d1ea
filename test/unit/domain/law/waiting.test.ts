import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { buildHolidays } from '../../../../infra/build-holidays.ts';
import { calendars } from '../../../../shared/domain/law/fields.ts';
import { holidays, holidayYears } from '../../../../shared/domain/law/holidays.generated.ts';
import { waitingDays } from '../../../../shared/domain/law/index.ts';

const fcra = [{ days: 5, count: 'business', calendar: 'US' } as const];

describe('waiting', () => {
  it.each([
    ['an ordinary Monday', '2026-03-02', 7],
    ['a Friday', '2026-03-06', 7],
    ['a Saturday', '2026-03-07', 6],
    ['a Sunday', '2026-03-08', 5],
    // Thanksgiving is Thursday 26 November: Tue, Wed, Fri, Mon, Tue.
    ['the Monday before Thanksgiving', '2026-11-23', 8],
    ['Thanksgiving itself', '2026-11-26', 7],
    // Christmas is a Friday, New Year a Friday: 28, 29, 30, 31 December, and 4 January.
    ['Christmas Eve, over New Year', '2026-12-24', 11],
    // New Year 2028 is a Saturday, so that Friday 31 December 2027 is off.
    ['the Monday before a New Year on a Saturday', '2027-12-27', 8],
    // Both holidays on a Saturday: Friday 24 and Friday 31 December 2032 are off.
    ['the day before both, over New Year', '2032-12-23', 11],
    // Independence Day on a Saturday: Friday 3 July is off.
    ['the Monday before 4 July on a Saturday', '2026-06-29', 8],
  ])('over five business days, from %s', (_, from, days) => {
    expect(waitingDays(fcra, from)).toBe(days);
  });

  it('is nothing where nothing is asked', () => {
    expect(waitingDays([], '2026-11-23')).toBe(0);
    expect(waitingDays([], '1999-01-01')).toBe(0);
  });

  it('is the longest of all demands', () => {
    expect(waitingDays([{ days: 10, count: 'calendar' }], '2026-11-23')).toBe(10);
    expect(waitingDays([{ days: 10, count: 'calendar' }, ...fcra], '2026-11-23')).toBe(10);
    expect(waitingDays([{ days: 3, count: 'calendar' }, ...fcra], '2026-11-23')).toBe(8);
  });

  it('knows no holidays without a calendar', () => {
    expect(waitingDays([{ days: 5, count: 'business' }], '2026-11-23')).toBe(7);
  });

  it('counts a moment from every date that it is somewhere', () => {
    // Saturday 01:00 in UTC is still Friday in America: a Friday's wait is a day longer.
    expect(waitingDays(fcra, '2026-03-07T01:00:00.000Z')).toBe(7);
    // Sunday 23:00 in UTC is Monday already in China.
    expect(waitingDays(fcra, '2026-03-08T23:00:00.000Z')).toBe(7);
    expect(waitingDays(fcra, '2026-03-03T12:00:00.000Z')).toBe(7);
  });

  it('says so when it does not know the holidays', () => {
    expect(() => waitingDays(fcra, '2024-12-23')).toThrow(/holidays of US in 2024 are not known/);
    expect(() => waitingDays(fcra, '2040-12-31')).toThrow(RangeError);
    expect(() => waitingDays(fcra, 'soon')).toThrow(/no date/);
    expect(waitingDays([{ days: 5, count: 'business' }], '2050-03-01')).toBe(7);
  });
});

describe('the table of holidays', () => {
  it('is made from the library: run `node infra/build-holidays.ts` when this fails', async () => {
    const committed = new URL('../../../../shared/domain/law/holidays.generated.ts', import.meta.url);
    expect(await readFile(committed, 'utf8')).toBe(buildHolidays());
  });

  it('has every calendar that a pack can name, and the promised years', () => {
    expect(Object.keys(holidays)).toEqual([...calendars]);
    expect(holidayYears).toEqual({ first: 2025, last: 2040 });
  });

  it('has the eleven federal holidays, none on a weekend', () => {
    const days = holidays.US.split(' ').filter((day) => day.startsWith('2026-'));
    expect(days).toEqual([
      ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03'],
      ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    ]);
  });

  it('keeps the library out of every bundle', async () => {
    const entry = new URL('../../../../shared/domain/law/index.ts', import.meta.url).pathname;
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      platform: 'node',
      format: 'esm',
      metafile: true,
    });
    const files = Object.keys(metafile.inputs);
    expect(files.some((file) => file.includes('holidays.generated'))).toBe(true);
    expect(files.filter((file) => file.includes('date-holidays'))).toEqual([]);
  });
});
