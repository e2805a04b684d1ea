import { iso, keptFor, type Moment } from '../terms/clock.ts';
import type { Check } from './check.ts';
import type { Origin } from './records.ts';
import { retentionOf } from './retention.ts';

/** Where a request came from, as keyed hashes. What is absent is not known. */
export interface Marks {
  network?: string;
  device?: string;
}

/** Nobody's marks are kept for longer, however long the check goes on. */
export const longestOriginDays = 30;

/** No longer than the check itself may be kept. Where that ends early, its origins go with the end and not with a day. */
const daysOf = (check: Check): number =>
  Math.min(
    longestOriginDays,
    check.scope ? retentionOf(check, check.scope.timetable).retentionDays : longestOriginDays,
  );

/**
 * The trace that is kept of where somebody has acted from: for a referee network and device, for the candidate the device alone.
 *
 * @param who a referee's id, or `candidate`
 * @returns the entity to put, or nothing where nothing is known
 */
export function originOf(check: Check, who: string, marks: Marks | undefined, moment: Moment): Origin[] {
  const device = marks?.device;
  const network = who === 'candidate' ? undefined : marks?.network;
  if (!device && !network) return [];
  const expiresAt = keptFor(moment, daysOf(check));
  return [
    {
      type: 'origin',
      who,
      ...(network && { network }),
      ...(device && { device }),
      at: iso(moment.now),
      expiresAt,
      ttl: Math.ceil(Date.parse(expiresAt) / 1000),
    },
  ];
}

/** The origins that still count. DynamoDB deletes late, up to two days after the time to live. */
export const originsNow = ({ origins }: Pick<Check, 'origins'>, { now }: Pick<Moment, 'now'>): Origin[] =>
  origins.filter(({ expiresAt }) => Date.parse(expiresAt) > now);
