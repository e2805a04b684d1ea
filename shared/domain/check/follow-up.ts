import { iso, type Moment } from '../terms/clock.ts';
import type { Check } from './check.ts';
import type { Entity, HeadPatch } from './decision.ts';
import type { FollowUp } from './records.ts';

export const isOpenFollowUp = ({ state }: Pick<FollowUp, 'state'>): boolean =>
  state === 'planned' || state === 'asked';

/** The referees of a follow-up who are still to be asked, or have not answered yet. */
export const openFollowUps = ({ followUps }: Pick<Check, 'followUps'>): FollowUp[] =>
  followUps.filter(isOpenFollowUp);

/** The follow-up of a referee in the newest round that they are in. */
export const newestFollowUp = (
  { followUps }: Pick<Check, 'followUps'>,
  refereeId: string,
): FollowUp | undefined =>
  followUps.filter((one) => one.refereeId === refereeId).sort((a, b) => b.round - a.round)[0];

/**
 * Takes these as settled. With the last open one the round is over, which the head notes.
 *
 * @param settled asked ones with the state they have come to
 */
export function settleFollowUps(
  check: Pick<Check, 'followUps'>,
  settled: FollowUp[],
  moment: Moment,
): { put: Entity[]; head?: HeadPatch } {
  const at = iso(moment.now);
  const gone = new Set(settled.map(({ refereeId }) => refereeId));
  const left = openFollowUps(check).filter(({ refereeId }) => !gone.has(refereeId));
  return {
    put: settled.map((followUp) => ({ ...followUp, settledAt: at })),
    ...(settled.length > 0 && left.length === 0 && { head: { corroboratedAt: at } }),
  };
}
