import { breaksForGood, superseded, timesOut, waits } from '../script.ts';
import {
  again,
  attention,
  collection,
  consent,
  ended,
  more,
  reask,
  release,
  review,
  type Scenario,
} from './scenario.ts';

const before = [...consent, ...collection];
const after = [...review, ...release];

/** Other referees are asked once more about what rests on one witness alone. */
export const askingAgain: Scenario[] = [
  {
    name: 'one round: two answer, one after the reminder, one lets the time pass',
    script: {
      CrossVerify: [reask('r1', 'r2', 'r3')],
      'WaitForMore r2': [timesOut(), 'done'],
      'WaitForMore r3': [timesOut(), timesOut()],
      'RemindToAnswerAgain r3': ['wait', 'done'],
    },
    course: [...before, ...again, ...after],
    referees: {
      r2: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskAgain', 'WaitForMore', 'RemindToAnswerAgain', 'WaitForMore', 'AgainSettled'],
      ],
      r3: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskAgain', 'WaitForMore', 'RemindToAnswerAgain', 'WaitForMore', 'RemindToAnswerAgain'],
        'AgainSettled',
      ],
    },
  },
  {
    name: 'two rounds',
    script: { CrossVerify: [reask('r1', 'r2'), reask('r3')] },
    course: [...before, ...again, ...again, ...after],
    referees: { r3: ['InviteReferee', 'WaitForReferee', 'RefereeSettled', ...more] },
  },
  {
    name: 'started again in the middle of a round: who is settled is passed over',
    script: { PlanOutreach: ['collected'], CrossVerify: [reask('r2', 'r3')], 'AskAgain r2': ['done'] },
    course: [...consent, 'PlanOutreach', 'CountReferences', ...again, ...after],
    referees: { r2: ['AskAgain', 'AgainSettled'], r3: more },
  },
  {
    name: 'withdrawn while others are asked once more',
    script: {
      CrossVerify: [reask('r1', 'r2', 'r3'), 'ended'],
      'AskAgain r1': ['ended'],
      'WaitForMore r2': ['ended'],
      'WaitForMore r3': [timesOut()],
      'RemindToAnswerAgain r3': ['ended'],
    },
    course: [...before, ...again, 'CrossVerify', ...ended],
  },
  {
    name: 'a newer execution takes over while others are asked once more',
    script: {
      CrossVerify: [reask('r1', 'r2', 'r3'), 'superseded'],
      'AskAgain r1': ['superseded'],
      'WaitForMore r2': [superseded()],
      'WaitForMore r3': ['superseded'],
    },
    course: [...before, ...again, 'CrossVerify', 'CheckSuperseded'],
  },
  {
    name: 'SES is down for good while others are asked once more',
    script: {
      CrossVerify: [reask('r1', 'r2')],
      'AskAgain r2': [breaksForGood('TooManyRequestsException')],
      'WaitForMore r1': [waits()],
    },
    course: [...before, ...again],
    referees: {
      r2: [
        ...['InviteReferee', 'WaitForReferee', 'RefereeSettled'],
        ...['AskAgain', 'ReportAskAgainFailed', 'AskAgainNeedsAttention'],
      ],
    },
    ...attention,
  },
];
