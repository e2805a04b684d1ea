import type { Moment } from '../terms/clock.ts';
import { iso } from '../terms/clock.ts';
import { isOpen, postponed } from './ask.ts';
import { type Check, type CheckHead, pendingChange } from './check.ts';
import type { Entity, HeadPatch, NewMail } from './decision.ts';
import { type Ask, toRequester } from './records.ts';

/**
 * While referees are still to be named, the answer to a change ends nobody's wait: a new execution tells the requester how it came out,
 * and reckons the candidate's days again.
 */
export const restart = ({ stage, nominationRound, run }: CheckHead): { run?: number } =>
  stage === 'consent' && nominationRound === 0 ? { run: run + 1 } : {};

/**
 * Lets the work go on after a change of scope was settled. People who were in the middle of something get back the time for which it stood
 * still: every day that is still to come moves by as much.
 */
export function continueWork(
  check: Check,
  moment: Moment,
): { head: HeadPatch; put: Entity[]; remove: Ask[]; mails: NewMail[] } {
  const { head, change: _, ...rest } = check;
  const still = head.suspendedAt ? moment.now - Date.parse(head.suspendedAt) : 0;
  const change = pendingChange(check);
  const waitedFor = check.asks.filter((ask) => ask.kind !== 'scope-change' && isOpen({ head, ...rest }, ask));
  return {
    head: {
      suspendedAt: undefined,
      ...(head.collectBy && { collectBy: iso(Date.parse(head.collectBy) + still) }),
    },
    put: waitedFor.map((ask) => postponed(ask, still)),
    remove: check.asks.filter(({ kind }) => kind === 'scope-change'),
    mails: change ? [{ template: 'scope-change-settled', to: toRequester, round: change.n }] : [],
  };
}
