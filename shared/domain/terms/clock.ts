/** The time at which something is decided, handed in so that rules have no clock of their own. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** How many seconds a day lasts: 86,400 in earnest, less in a sandbox. */
  daySeconds: number;
}

/** A moment as ISO 8601 in UTC. */
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The moment `days` after `from` (ISO 8601, or now), as ISO 8601. */
export function daysAfter(moment: Moment, days: number, from?: string): string {
  const start = from ? Date.parse(from) : moment.now;
  return iso(start + days * moment.daySeconds * 1000);
}

/** Even where a day lasts seconds, what is kept to be looked at is kept for an hour. In earnest this changes nothing. */
const leastKept = 60 * 60 * 1000;

/** Until when something is kept or a link to it opens, ISO 8601. */
export const keptFor = (moment: Moment, days: number): string =>
  iso(moment.now + Math.max(days * moment.daySeconds * 1000, leastKept));

export const isPast = (moment: Moment, at: string): boolean => Date.parse(at) <= moment.now;

/** A single wait is never longer: timers that count milliseconds in 32 bits end at 24.8 days. A longer wait is several waits. */
const longestWait = 20 * 86_400;

/**
 * Whole seconds until a moment, at least 1 and at most twenty days, for a time-out in the state machine. Rounded up, so that the
 * time-out never fires before the moment it stands for.
 */
export const secondsUntil = (moment: Moment, at: string): number =>
  Math.min(longestWait, Math.max(1, Math.ceil((Date.parse(at) - moment.now) / 1000)));
