import type { WaitingDemand } from './fields.ts';
import { holidays, holidayYears } from './holidays.generated.ts';

const day = 86_400_000;
const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const holidaysOf = Object.fromEntries(
  Object.entries(holidays).map(([country, days]) => [country, new Set<string>(days.split(' '))]),
);

/** @throws RangeError outside the years whose holidays are known */
function isHoliday(date: string, calendar: string): boolean {
  const year = Number(date.slice(0, 4));
  const days = holidaysOf[calendar];
  if (!days || year < holidayYears.first || year > holidayYears.last) {
    throw new RangeError(
      `The holidays of ${calendar} in ${year} are not known: the table goes from ${holidayYears.first} ` +
        `to ${holidayYears.last}. Give infra/build-holidays.ts more years and run it.`,
    );
  }
  return days.has(date);
}

function isBusinessDay(date: string, calendar?: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !(calendar && isHoliday(date, calendar));
}

function daysOf(demand: WaitingDemand, from: number): number {
  if (demand.count === 'calendar') return demand.days;
  let [passed, business] = [0, 0];
  while (business < demand.days) {
    passed += 1;
    if (isBusinessDay(dateOf(from + passed * day), demand.calendar)) business += 1;
  }
  return passed;
}

/** The hours by which a date somewhere on earth can be away from that of UTC. */
const zones = { west: -12, east: 14 };

/**
 * How long to wait until all demands are met. The day on which the wait begins does not count.
 *
 * @param from ISO 8601: a date, or a moment. A moment is not the same date everywhere: of the waits that
 *   begin on any of its dates the longest counts.
 * @returns calendar days, 0 for no demand
 * @throws RangeError for what is no date, and outside the years whose holidays are known
 */
export function waitingDays(waiting: readonly WaitingDemand[], from: string): number {
  const start = Date.parse(from);
  if (Number.isNaN(start)) throw new RangeError(`This is no date: ${from}`);
  const shifts = from.length > 10 ? [zones.west, zones.east] : [0];
  const dates = new Set(shifts.map((hours) => dateOf(start + hours * 3_600_000)));
  return Math.max(
    0,
    ...waiting.flatMap((demand) => [...dates].map((date) => daysOf(demand, Date.parse(date)))),
  );
}
