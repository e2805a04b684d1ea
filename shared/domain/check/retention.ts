import { type ResolvedLaw, resolveLaw } from '../law/index.ts';
import type { Check } from './check.ts';
import type { Referee, Timetable } from './records.ts';

/** The law towards one referee: the strictest of the candidate's, the employer's and the referee's own place. */
export const lawFor = ({ order }: Pick<Check, 'order'>, referee: Pick<Referee, 'place'>): ResolvedLaw =>
  resolveLaw([order.places.candidate, order.places.employer, referee.place]);

/**
 * How many days a check is kept after its end: the scope's, or fewer where the law of a referee's place wants it. It is kept and deleted
 * as one, so that the shortest time of anything in it is the time of all of it.
 */
export function retentionOf(
  check: Check,
  timetable: Timetable,
): Pick<Timetable, 'retentionDays' | 'endedRetentionDays'> {
  const laws = check.referees.map((referee) => lawFor(check, referee).retention);
  return {
    retentionDays: Math.min(
      timetable.retentionDays,
      ...laws.flatMap(({ report, answers, contacts }) => [report, answers, contacts]),
    ),
    endedRetentionDays: Math.min(timetable.endedRetentionDays, ...laws.map(({ withdrawn }) => withdrawn)),
  };
}
