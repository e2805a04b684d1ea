import { breaksForGood, superseded, timesOut, waits } from '../script.ts';
import {
  again,
  attention,
  collection,
  consent,
  ended,
  followUp,
  more,
  release,
  review,
  type Scenario,
} from './scenario.ts';

const before = [...consent, ...collection];
const after = [...review, ...release];

/** A follow-up asks other referees about what rests on one witness alone. */
export const askingAgain: Scenario[] = [
  {
    name: 'one round: two answer, one after the reminder, one lets the time pass',
    script: {
      CrossVerify: [followUp('r1', 'r2', 'r3')],
      'WaitForFollowUp r2': [timesOut(), 'done'],
      'WaitForFollowUp r3': [timesOut(), timesOut()],
      'RemindOfFollowUp r3': ['wait', 'done'],
    },
    course: [...before, ...again, ...after],
    referees: {
      r2: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskFollowUp', 'WaitForFollowUp', 'RemindOfFollowUp', 'WaitForFollowUp', 'FollowUpSettled'],
      ],
      r3: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskFollowUp', 'WaitForFollowUp', 'RemindOfFollowUp', 'WaitForFollowUp', 'RemindOfFollowUp'],
        'FollowUpSettled',
      ],
    },
  },
  {
    name: 'two rounds',
    script: { CrossVerify: [followUp('r1', 'r2'), followUp('r3')] },
    course: [...before, ...again, ...again, ...after],
    referees: { r3: ['InviteReferee', 'WaitForReferee', 'RefereeSettled', ...more] },
  },
  {
    name: 'started again in the middle of a round: who is settled is passed over',
    script: { PlanOutreach: ['collected'], CrossVerify: [followUp('r2', 'r3')], 'AskFollowUp r2': ['done'] },
    course: [...consent, 'PlanOutreach', 'CountReferences', ...again, ...after],
    referees: { r2: ['AskFollowUp', 'FollowUpSettled'], r3: more },
  },
  {
    name: 'withdrawn while a follow-up is open',
    script: {
      CrossVerify: [followUp('r1', 'r2', 'r3'), 'ended'],
      'AskFollowUp r1': ['ended'],
      'WaitForFollowUp r2': ['ended'],
      'WaitForFollowUp r3': [timesOut()],
      'RemindOfFollowUp r3': ['ended'],
    },
    course: [...before, ...again, 'CrossVerify', ...ended],
  },
  {
    name: 'a newer execution takes over while a follow-up is open',
    script: {
      CrossVerify: [followUp('r1', 'r2', 'r3'), 'superseded'],
      'AskFollowUp r1': ['superseded'],
      'WaitForFollowUp r2': [superseded()],
      'WaitForFollowUp r3': ['superseded'],
    },
    course: [...before, ...again, 'CrossVerify', 'CheckSuperseded'],
  },
  {
    name: 'SES is down for good while a follow-up is open',
    script: {
      CrossVerify: [followUp('r1', 'r2')],
      'AskFollowUp r2': [breaksForGood('TooManyRequestsException')],
      'WaitForFollowUp r1': [waits()],
    },
    course: [...before, ...again],
    referees: {
      r2: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskFollowUp', 'ReportFollowUpStepFailed', 'FollowUpNeedsAttention'],
      ],
    },
    ...attention,
  },
];
