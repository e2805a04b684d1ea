import { type Check, refereeById } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import type { Finding } from '../check/findings.ts';
import { isOpenReask, newestReask, openReasks, settleReasks } from '../check/follow-up.ts';
import type { Reask, ReaskedPoint, Timetable } from '../check/records.ts';
import { chase, go, system, timetableOf } from '../check/step.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { canBeReasked, othersFor, reaskPoints } from './follow-up.ts';

const actor = system('verification');

/** How often others are asked, and for how many days. A scope from before there was this has none of it. */
const termsOf = ({ reaskRounds = 0, reaskDays = 0 }: Timetable): { rounds: number; days: number } => ({
  rounds: reaskRounds,
  days: reaskDays,
});

/** One reminder, halfway. */
const reminderDays = (timetable: Timetable): number[] => [termsOf(timetable).days / 2];

// Events name nobody: who is asked once more tells who is not, and so whose word it is about.

/** Who is asked what. */
function plan(check: Check, questionnaire: Questionnaire, findings: Finding[]): Map<string, ReaskedPoint[]> {
  const asked = new Map<string, ReaskedPoint[]>();
  for (const point of reaskPoints(check, questionnaire, findings)) {
    const { besides: _, ...shown } = point;
    for (const id of othersFor(check, point)) asked.set(id, [...(asked.get(id) ?? []), shown]);
  }
  return asked;
}

/**
 * Before findings are stored: whether other referees are asked once more about what rests on one witness alone. An open round is waited
 * for; a new one is begun while there are points, rounds and people left.
 *
 * @returns undefined when there is nothing to ask (any more): the findings can be stored
 */
export function planReask(
  check: Check,
  questionnaire: Questionnaire,
  findings: Finding[],
  moment: Moment,
): StepDecision | undefined {
  const open = openReasks(check).map(({ refereeId }) => refereeId);
  if (open.length > 0) return { ...go('reask'), referees: open };

  const { rounds, days } = termsOf(timetableOf(check));
  const round = (check.head.reaskRound ?? 0) + 1;
  if (round > rounds || (round !== 1 && round !== 2)) return undefined;
  const asked = plan(check, questionnaire, findings);
  if (asked.size === 0) return undefined;

  const until = daysAfter(moment, days);
  const referees = check.referees.flatMap(({ id }) => (asked.has(id) ? [id] : []));
  return {
    next: 'reask',
    referees,
    head: { reaskRound: round, reaskBy: until, corroboratedAt: undefined },
    put: referees.map(
      (refereeId): Reask => ({
        type: 'reask',
        refereeId,
        round,
        points: asked.get(refereeId) ?? [],
        state: 'planned',
        reminders: 0,
      }),
    ),
    // How many, and not who: whoever is not among them would be the one who said it.
    events: [{ event: 'reask.planned', actor, data: { round, referees: referees.length, until } }],
  };
}

/** Lets go of a referee in the round. */
const lapse = (check: Check, reask: Reask, moment: Moment): StepDecision => ({
  next: 'done',
  ...settleReasks(check, [{ ...reask, state: 'lapsed' }], moment),
  events: [{ event: 'reask.lapsed', actor, data: { round: reask.round } }],
});

/** Writes to one referee once more, reminds them once, and lets go of them when their time is over. */
export function reaskStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeById(check, refereeId);
  const reask = newestReask(check, refereeId);
  if (!referee || !reask) throw new Error('The state machine names a referee that is not asked once more.');
  if (!isOpenReask(reask)) return go('done');
  const timetable = timetableOf(check);
  const { round } = reask;

  if (reask.state === 'planned' || !reask.askedAt || !reask.dueAt) {
    // They may have said since that they want no more mail, or the candidate that they are to be left alone.
    if (!canBeReasked(check, referee)) return lapse(check, reask, moment);
    const askedAt = iso(moment.now);
    const dueAt = daysAfter(moment, termsOf(timetable).days);
    const due = chase(moment, { askedAt, until: dueAt, reminderDays: reminderDays(timetable), sent: 0 });
    return {
      next: 'wait',
      seconds: due.over ? 1 : due.seconds,
      ...(dueAt > (check.head.reaskBy ?? '') && { head: { reaskBy: dueAt } }),
      put: [{ ...reask, state: 'asked', askedAt, dueAt }],
      mails: [
        { id: `referee-follow-up-${refereeId}-${round}`, template: 'referee-follow-up', to: refereeId },
      ],
      events: [{ event: 'referee.asked_again', actor, data: { round, until: dueAt } }],
    };
  }

  const due = chase(moment, {
    askedAt: reask.askedAt,
    until: reask.dueAt,
    reminderDays: reminderDays(timetable),
    sent: reask.reminders,
    stopped: referee.remindersStopped,
  });
  if (due.over) return lapse(check, reask, moment);
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    put: [{ ...reask, reminders: 1 }],
    mails: [
      {
        id: `referee-follow-up-reminder-${refereeId}-${round}`,
        template: 'referee-follow-up-reminder',
        to: refereeId,
      },
    ],
    events: [{ event: 'reask.reminded', actor, data: { round } }],
  };
}
