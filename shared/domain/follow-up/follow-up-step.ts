import { chaseAsk } from '../check/chase.ts';
import { type Check, refereeById } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import type { Finding } from '../check/findings.ts';
import { isOpenFollowUp, newestFollowUp, openFollowUps, settleFollowUps } from '../check/follow-up.ts';
import { type FollowUp, type FollowUpPoint, toReferee } from '../check/records.ts';
import { go, system, timetableOf } from '../check/step.ts';
import { daysAfter, type Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { canBeFollowedUp, followUpPoints, othersFor } from './follow-up.ts';

const actor = system('verification');

// Events name nobody: who gets a follow-up tells who does not, and so whose word it is about.

/** Plans the follow-up. @returns per referee the points to ask about */
function plan(check: Check, questionnaire: Questionnaire, findings: Finding[]): Map<string, FollowUpPoint[]> {
  const asked = new Map<string, FollowUpPoint[]>();
  for (const point of followUpPoints(check, questionnaire, findings)) {
    const { besides: _, ...shown } = point;
    for (const id of othersFor(check, point)) asked.set(id, [...(asked.get(id) ?? []), shown]);
  }
  return asked;
}

/**
 * Before findings are stored: whether a follow-up is sent to other referees about what rests on one witness alone. An open round is waited
 * for; a new one is begun while there are points, rounds and people left.
 *
 * @returns undefined when there is nothing to ask (any more): the findings can be stored
 */
export function planFollowUps(
  check: Check,
  questionnaire: Questionnaire,
  findings: Finding[],
  moment: Moment,
): StepDecision | undefined {
  const open = openFollowUps(check).map(({ refereeId }) => refereeId);
  if (open.length > 0) return { ...go('follow-up'), referees: open };

  const { followUpRounds: rounds, followUpDays: days } = timetableOf(check);
  const round = (check.head.followUpRound ?? 0) + 1;
  if (round > rounds || (round !== 1 && round !== 2)) return undefined;
  const asked = plan(check, questionnaire, findings);
  if (asked.size === 0) return undefined;

  const until = daysAfter(moment, days);
  const referees = check.referees.flatMap(({ id }) => (asked.has(id) ? [id] : []));
  return {
    next: 'follow-up',
    referees,
    head: { followUpRound: round, corroboratedAt: undefined },
    // An ask of the round before is over as soon as another round begins.
    remove: check.asks.filter(({ kind, refereeId = '' }) => kind === 'follow-up' && asked.has(refereeId)),
    put: referees.map(
      (refereeId): FollowUp => ({
        type: 'follow-up',
        refereeId,
        round,
        points: asked.get(refereeId) ?? [],
        state: 'planned',
      }),
    ),
    // Events give a number and no names: the referee who is missing among them would be the one who said it.
    events: [{ event: 'follow_up.planned', actor, data: { round, referees: referees.length, until } }],
  };
}

/** Lets go of a referee in the round. */
const lapse = (check: Check, followUp: FollowUp, moment: Moment): StepDecision => ({
  next: 'done',
  ...settleFollowUps(check, [{ ...followUp, state: 'lapsed' }], moment),
  events: [{ event: 'follow_up.lapsed', actor, data: { round: followUp.round } }],
});

/** Writes to one referee for a follow-up, reminds them once, halfway, and lets go of them when their time is over. */
export function followUpStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeById(check, refereeId);
  const followUp = newestFollowUp(check, refereeId);
  if (!referee || !followUp) throw new Error('The state machine names a referee who has no follow-up.');
  if (!isOpenFollowUp(followUp)) return go('done');
  const { round } = followUp;
  // They may have said since that they want no more mail, or the candidate that they are to be left alone.
  if (followUp.state === 'planned' && !canBeFollowedUp(check, referee)) return lapse(check, followUp, moment);
  const { followUpDays } = timetableOf(check);
  const to = toReferee(refereeId);
  return chaseAsk(
    check,
    {
      kind: 'follow-up',
      refereeId,
      round,
      until: () => daysAfter(moment, followUpDays),
      reminderDays: [followUpDays / 2],
      stopped: referee.remindersStopped,
      ask: ({ until }) => ({
        put: [{ ...followUp, state: 'asked' }],
        mails: [{ template: 'referee-follow-up', to, round }],
        events: [{ event: 'follow_up.asked', actor, data: { round, until } }],
      }),
      remind: () => ({
        mails: [{ template: 'referee-follow-up-reminder', to, round }],
        events: [{ event: 'follow_up.reminded', actor, data: { round } }],
      }),
      lapse: () => lapse(check, followUp, moment),
    },
    moment,
  );
}
