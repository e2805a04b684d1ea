import { chaseAsk } from '../check/chase.ts';
import { askOf, type Check, refereeById } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { type Referee, type RefereeState, toCandidate, toReferee } from '../check/records.ts';
import { go, system, timetableOf } from '../check/step.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';
import { addressLimit } from './correct-address.ts';

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
  const round = head.nominationRound;
  const opened = check.mails.some((mail) => mail.template === 'outreach-started' && mail.round === round);
  if (opened) return { ...go('contact'), referees };

  const collectBy = daysAfter(moment, timetableOf(check).collectionDays);
  const opening: StepDecision = {
    // When everybody was put on the do-not-contact list before anybody was written to, they are counted, and none is not enough.
    next: referees.length === 0 ? 'collected' : 'contact',
    head: {
      stage: 'collection',
      collectBy,
      ...(!head.collectionStartedAt && { collectionStartedAt: iso(moment.now) }),
    },
    events: [{ event: 'outreach.started', actor, data: { referees, until: collectBy } }],
  };
  if (referees.length === 0) return opening;
  return { ...opening, referees, mails: [{ template: 'outreach-started', to: toCandidate, round }] };
}

/** Lets go of a referee. What they began and did not send goes with the request: it was never meant for anybody. */
const giveUp = (
  check: Check,
  referee: Referee,
  state: 'unanswered' | 'unreachable',
  moment: Moment,
): StepDecision => ({
  next: 'done',
  put: [{ ...referee, state, settledAt: iso(moment.now) }],
  remove: check.drafts.filter(({ refereeId }) => refereeId === referee.id),
  events: [
    {
      event: state === 'unanswered' ? 'referee.unanswered' : 'referee.unreachable',
      actor,
      data: { referee: referee.id },
    },
  ],
});

/** @throws Error when the state machine names a referee who is not there */
function refereeOf(check: Check, id: string): Referee {
  const referee = refereeById(check, id);
  if (!referee) throw new Error('The state machine names a referee who is not there.');
  return referee;
}

/** Writes to one referee, reminds them up to the cap, and lets go of them when their time is over. */
export function refereeStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeOf(check, refereeId);
  if (settledStates.includes(referee.state)) return go('done');
  if (referee.state === 'bounced') return go('bounced');
  const { refereeMinimumDays, refereeReminderDays } = timetableOf(check);
  const { addresses: address } = referee;
  const to = toReferee(refereeId);
  return chaseAsk(
    check,
    {
      kind: 'reference',
      refereeId,
      // Whoever gets another address is asked afresh.
      round: address,
      until: () => {
        const least = daysAfter(moment, refereeMinimumDays);
        const { collectBy } = check.head;
        return collectBy && collectBy > least ? collectBy : least;
      },
      reminderDays: refereeReminderDays,
      stopped: referee.remindersStopped,
      ask: ({ until }) => ({
        put: [{ ...referee, state: 'invited' }],
        mails: [{ template: 'referee-invitation', to, address }],
        events: [{ event: 'referee.invited', actor, data: { referee: refereeId, until } }],
      }),
      remind: ({ reminders: reminder }) => ({
        mails: [{ template: 'referee-reminder', to, reminder, address }],
        events: [{ event: 'referee.reminded', actor, data: { referee: refereeId, reminder } }],
      }),
      lapse: () => giveUp(check, referee, 'unanswered', moment),
    },
    moment,
  );
}

/** Asks the candidate for another address of a referee whose mail came back. */
export function addressStep(check: Check, refereeId: string, moment: Moment): StepDecision {
  const referee = refereeOf(check, refereeId);
  if (referee.state !== 'bounced') return go(settledStates.includes(referee.state) ? 'done' : 'corrected');
  const { addresses: address } = referee;
  if (address >= addressLimit) return giveUp(check, referee, 'unreachable', moment);
  return chaseAsk(
    check,
    {
      kind: 'address',
      refereeId,
      round: address,
      until: () => daysAfter(moment, timetableOf(check).addressDays),
      reminderDays: [],
      ask: ({ until }) => ({
        mails: [{ template: 'address-needed', to: toCandidate, about: refereeId, address }],
        events: [{ event: 'address.asked', actor, data: { referee: refereeId, until } }],
      }),
      remind: () => ({ events: [] }),
      lapse: () => giveUp(check, referee, 'unreachable', moment),
    },
    moment,
  );
}

/** Asks the candidate, once, for more referees. */
export function moreRefereesStep(check: Check, moment: Moment): StepDecision {
  if (check.head.nominationRound === 2) return go('nominated');
  if (askOf(check, 'more-referees')?.over) return go('counted');
  return chaseAsk(
    check,
    {
      kind: 'more-referees',
      round: 1,
      until: () => daysAfter(moment, timetableOf(check).moreRefereesDays),
      reminderDays: [],
      ask: ({ until }) => ({
        mails: [{ template: 'more-referees-needed', to: toCandidate }],
        events: [{ event: 'more_referees.asked', actor, data: { until } }],
      }),
      remind: () => ({ events: [] }),
      lapse: (ask) => ({
        next: 'counted',
        put: [{ ...ask, over: 'lapsed' }],
        events: [{ event: 'more_referees.lapsed', actor }],
      }),
    },
    moment,
  );
}
