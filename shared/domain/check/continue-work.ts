import { iso, type Moment } from '../terms/clock.ts';
import { type Check, type CheckHead, pendingChange } from './check.ts';
import type { Entity, HeadPatch, NewMail } from './decision.ts';

/**
 * While referees are still to be named, the answer to a change ends nobody's wait: a new execution tells the requester how it came out,
 * and reckons the candidate's days anew.
 */
export const restart = ({ stage, nominationRound, run }: CheckHead): { run?: number } =>
  stage === 'consent' && nominationRound === 0 ? { run: run + 1 } : {};

/**
 * Lets the work go on after a change of scope was settled. Whoever was in the middle of something gets the time back for which it stood
 * still: every day that is still to come moves by as much.
 */
export function continueWork(
  check: Check,
  moment: Moment,
): { head: HeadPatch; put: Entity[]; mails: NewMail[] } {
  const { head, referees } = check;
  const still = head.suspendedAt ? moment.now - Date.parse(head.suspendedAt) : 0;
  const moved = (at: string | undefined) => (at ? iso(Date.parse(at) + still) : undefined);
  const change = pendingChange(check);
  return {
    head: {
      suspendedAt: undefined,
      changeBy: undefined,
      changeReminders: undefined,
      ...(head.stage === 'consent' && {
        consentAskedAt: moved(head.consentAskedAt),
        consentBy: moved(head.consentBy),
      }),
      ...(head.collectBy && { collectBy: moved(head.collectBy) }),
      ...(head.moreBy && !head.moreClosed && head.nominationRound === 1 && { moreBy: moved(head.moreBy) }),
    },
    put: referees.flatMap((referee) => {
      const { invitedAt, dueAt, addressBy } = referee;
      if (referee.state !== 'invited' && referee.state !== 'bounced') return [];
      const [asked, due, by] = [moved(invitedAt), moved(dueAt), moved(addressBy)];
      return [
        {
          ...referee,
          ...(asked && { invitedAt: asked }),
          ...(due && { dueAt: due }),
          ...(by && { addressBy: by }),
        },
      ];
    }),
    mails: change
      ? [{ id: `scope-change-settled-${change.n}`, template: 'scope-change-settled', to: 'requester' }]
      : [],
  };
}
