import { askOf, type Check } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { missingReferees } from '../check/missing-referees.ts';
import { go, system } from '../check/step.ts';
import { iso, type Moment } from '../terms/clock.ts';

const actor = system('collection');

/** Counts what has come in: enough, one more chance for the candidate to name referees, or the end. */
export function countReferences(check: Check, moment: Moment): StepDecision {
  const { head, scope } = check;
  if (head.stage !== 'collection' || !scope) return go('enough');
  const answered = check.referees.filter(({ state }) => state === 'answered');
  const missing = missingReferees(
    scope,
    answered.map(({ role }) => role),
  );
  const data = { answered: answered.length, missing: missing.length };
  if (missing.length === 0) {
    return {
      next: 'enough',
      head: { stage: 'verification' },
      events: [{ event: 'collection.done', actor, data }],
    };
  }
  if (head.nominationRound === 1 && !askOf(check, 'more-referees')?.over) return go('nominate');
  return {
    next: 'ended',
    head: { ended: 'not_enough_evidence', endedAt: iso(moment.now) },
    events: [{ event: 'check.not_enough_evidence', actor, data }],
  };
}
