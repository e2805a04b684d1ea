import { type Check, refereeById } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import type { Referee, RefereeState } from '../check/records.ts';
import { chase, go, system, timetableOf } from '../check/step.ts';
import { missingReferees } from '../consent/nominate-referees.ts';
import { daysAfter, iso, isPast, type Moment, secondsUntil } from '../terms/clock.ts';
import { addressLimit } from './mend-address.ts';

const settledStates: readonly RefereeState[] = [
  'answered',
  'declined',
  'unanswered',
  'unreachable',
  'excluded',
];
const actor = system('collection');

/** Opens a round of outreach and says whom to write to. */
export function planOutreach(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.stage !== 'consent' && head.stage !== 'collection') return go('collected');
  const referees = check.referees.filter(({ state }) => !settledStates.includes(state)).map(({ id }) => id);
  if (referees.length === 0 && head.stage === 'collection') return go('collected');
  const opening = `outreach-started-${head.nominationRound}`;
  if (check.mails.some(({ id }) => id === opening)) return { ...go('contact'), referees };

  const collectBy = daysAfter(moment, timetableOf(check).collectionDays);
  if (referees.length === 0) {
    // Everybody was put on the do-not-contact list before anybody was written to: they are counted, and none is not enough.
    return {
      next: 'collected',
      head: { stage: 'collection', collectBy, collectionStartedAt: iso(moment.now) },
      events: [{ event: 'outreach.started', actor, data: { referees, until: collectBy } }],
    };
  }
  return {
    next: 'contact',
    referees,
    head: {
      stage: 'collection',
      collectBy,
      ...(!head.collectionStartedAt && { collectionStartedAt: iso(moment.now) }),
    },
    mails: [{ id: opening, template: 'outreach-started', to: 'candidate' }],
    events: [{ event: 'outreach.started', actor, data: { referees, until: collectBy } }],
  };
}

/** What a referee began and did not send goes with the request: it was never meant for anybody. */
function giveUp(
  check: Check,
  referee: Referee,
  state: 'unanswered' | 'unreachable',
  moment: Moment,
): StepDecision {
  return {
    next: 'done',
    put: [{ ...referee, state, settledAt: iso(moment.now) }],
    remove: check.drafts.filter(({ refereeId }) => refereeId === referee.id),
    events: [{ event: `referee.${state}`, actor, data: { referee: referee.id } }],
  };
}

function invite(check: Check, referee: Referee, moment: Moment): StepDecision {
  const timetable = timetableOf(check);
  const least = daysAfter(moment, timetable.refereeMinimumDays);
  const dueAt = check.head.collectBy && check.head.collectBy > least ? check.head.collectBy : least;
  const askedAt = iso(moment.now);
  const due = chase(moment, {
    askedAt,
    until: dueAt,
    reminderDays: timetable.refereeReminderDays,
    sent: 0,
    stopped: referee.remindersStopped,
  });
  return {
    next: 'wait',
    seconds: due.over ? 1 : due.seconds,
    put: [{ ...referee, state: 'invited', invitedAt: askedAt, dueAt, reminders: 0 }],
    mails: [
      {
        id: `referee-invitation-${referee.id}-${referee.addresses}`,
        template: 'referee-invitation',
        to: referee.id,
      },
    ],
    events: [{ event: 'referee.invited', actor, data: { referee: referee.id, until: dueAt } }],
  };
}

/** Writes to one referee, reminds them up to the cap, and lets go of them when their time is over. */
export function refereeStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeById(check, refereeId);
  if (!referee) throw new Error('The state machine names a referee that is not there.');
  if (settledStates.includes(referee.state)) return go('done');
  if (referee.state === 'bounced') return go('bounced');
  if (referee.state === 'nominated' || !referee.invitedAt || !referee.dueAt)
    return invite(check, referee, moment);

  const due = chase(moment, {
    askedAt: referee.invitedAt,
    until: referee.dueAt,
    reminderDays: timetableOf(check).refereeReminderDays,
    sent: referee.reminders,
    stopped: referee.remindersStopped,
  });
  if (due.over) return giveUp(check, referee, 'unanswered', moment);
  if (!due.reminder) return { ...go('wait'), seconds: due.seconds };
  return {
    next: 'wait',
    seconds: due.seconds,
    put: [{ ...referee, reminders: due.reminder }],
    mails: [
      {
        id: `referee-reminder-${referee.id}-${due.reminder}-${referee.addresses}`,
        template: 'referee-reminder',
        to: referee.id,
      },
    ],
    events: [{ event: 'referee.reminded', actor, data: { referee: referee.id, reminder: due.reminder } }],
  };
}

/** Asks the candidate for another address of a referee whose mail came back. */
export function addressStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeById(check, refereeId);
  if (!referee) throw new Error('The state machine names a referee that is not there.');
  if (referee.state !== 'bounced') return go(settledStates.includes(referee.state) ? 'done' : 'mended');
  if (referee.addresses >= addressLimit) return giveUp(check, referee, 'unreachable', moment);
  if (referee.addressBy && isPast(moment, referee.addressBy))
    return giveUp(check, referee, 'unreachable', moment);
  if (referee.addressBy) return { ...go('wait'), seconds: secondsUntil(moment, referee.addressBy) };

  const addressBy = daysAfter(moment, timetableOf(check).addressDays);
  return {
    next: 'wait',
    seconds: secondsUntil(moment, addressBy),
    put: [{ ...referee, addressBy }],
    mails: [
      {
        id: `address-needed-${referee.id}-${referee.addresses}`,
        template: 'address-needed',
        to: 'candidate',
      },
    ],
    events: [{ event: 'address.asked', actor, data: { referee: referee.id, until: addressBy } }],
  };
}

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
  if (head.nominationRound === 1 && !head.moreClosed) return go('nominate');
  return {
    next: 'ended',
    head: { ended: 'not_enough_evidence', endedAt: iso(moment.now) },
    events: [{ event: 'check.not_enough_evidence', actor, data }],
  };
}

/** Asks the candidate, once, for more referees. */
export function moreRefereesStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (head.nominationRound === 2) return go('nominated');
  if (head.moreClosed) return go('counted');
  if (head.moreBy && isPast(moment, head.moreBy)) {
    return {
      next: 'counted',
      head: { moreClosed: true },
      events: [{ event: 'more_referees.lapsed', actor }],
    };
  }
  if (head.moreBy) return { ...go('wait'), seconds: secondsUntil(moment, head.moreBy) };
  const moreBy = daysAfter(moment, timetableOf(check).moreRefereesDays);
  return {
    next: 'wait',
    seconds: secondsUntil(moment, moreBy),
    head: { moreAskedAt: iso(moment.now), moreBy },
    mails: [{ id: 'more-referees-needed', template: 'more-referees-needed', to: 'candidate' }],
    events: [{ event: 'more_referees.asked', actor, data: { until: moreBy } }],
  };
}
