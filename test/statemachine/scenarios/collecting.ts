import { timesOut } from '../script.ts';
import {
  answer,
  collection,
  consent,
  contact,
  correct,
  ended,
  release,
  review,
  type Scenario,
} from './scenario.ts';

/** Outreach and collection. */
export const collecting: Scenario[] = [
  {
    name: 'a referee answers after two reminders, another lets the time pass',
    script: {
      'WaitForReferee r1': [timesOut(), timesOut(), 'done'],
      'WaitForReferee r2': [timesOut(), timesOut(), timesOut()],
      'RemindReferee r2': ['wait', 'wait', 'done'],
    },
    course: [...consent, ...collection, ...review, ...release],
    referees: {
      r1: [
        ...['InviteReferee', 'WaitForReferee', 'RemindReferee', 'WaitForReferee', 'RemindReferee'],
        ...['WaitForReferee', 'RefereeSettled'],
      ],
      r2: [
        ...['InviteReferee', 'WaitForReferee', 'RemindReferee', 'WaitForReferee', 'RemindReferee'],
        ...['WaitForReferee', 'RemindReferee', 'RefereeSettled'],
      ],
      r3: answer,
    },
  },
  {
    name: 'one referee’s address bounces twice',
    script: { 'WaitForReferee r2': ['bounced', 'bounced', 'done'] },
    course: [...consent, ...collection, ...review, ...release],
    referees: {
      r1: answer,
      r2: [
        ...['InviteReferee', 'WaitForReferee', ...correct],
        ...['InviteReferee', 'WaitForReferee', ...correct],
        ...answer,
      ],
    },
  },
  {
    name: 'an address bounces, and the candidate gives no other',
    script: { 'WaitForReferee r2': ['bounced'], 'WaitForAnotherAddress r2': [timesOut()] },
    course: [...consent, ...collection, ...review, ...release],
    referees: { r2: ['InviteReferee', 'WaitForReferee', ...correct, 'GiveUpOnAddress', 'RefereeSettled'] },
  },
  {
    name: 'the other address comes in the moment in which the time for it is over',
    script: {
      'WaitForReferee r2': ['bounced'],
      'WaitForAnotherAddress r2': [timesOut()],
      'GiveUpOnAddress r2': ['corrected'],
    },
    course: [...consent, ...collection, ...review, ...release],
    referees: { r2: ['InviteReferee', 'WaitForReferee', ...correct, 'GiveUpOnAddress', ...answer] },
  },
  {
    name: 'the third address of a referee bounces before the wait',
    script: { 'InviteReferee r2': ['bounced'], 'AskForAnotherAddress r2': ['done'] },
    course: [...consent, ...collection, ...review, ...release],
    referees: { r2: ['InviteReferee', 'AskForAnotherAddress', 'RefereeSettled'] },
  },
  {
    name: 'started again in the middle of collection: only open referees are written to',
    script: { PlanOutreach: [contact('r2')], InviteReferee: ['done'] },
    course: [...consent, ...collection, ...review, ...release],
    referees: { r2: ['InviteReferee', 'RefereeSettled'] },
  },
  {
    name: 'not enough, more referees, then enough',
    script: {
      PlanOutreach: [contact('r1', 'r2', 'r3'), contact('r4')],
      CountReferences: ['nominate', 'enough'],
    },
    course: [
      ...[...consent, ...collection, 'AskForMoreReferees', 'WaitForMoreReferees'],
      ...[...collection, ...review, ...release],
    ],
    referees: { r1: answer, r4: answer },
  },
  {
    name: 'not enough twice',
    script: { PlanOutreach: [contact('r1'), contact('r2')], CountReferences: ['nominate', 'ended'] },
    course: [
      ...[...consent, ...collection, 'AskForMoreReferees', 'WaitForMoreReferees'],
      ...[...collection, ...ended],
    ],
    referees: { r1: answer, r2: answer },
  },
  {
    name: 'not enough, and the candidate names nobody else',
    script: { CountReferences: ['nominate', 'ended'], WaitForMoreReferees: [timesOut()] },
    course: [
      ...[...consent, ...collection, 'AskForMoreReferees', 'WaitForMoreReferees'],
      ...['CloseNominations', 'CountReferences', ...ended],
    ],
  },
  {
    name: 'more referees are named in the moment in which the time for it is over',
    script: {
      CountReferences: ['nominate'],
      WaitForMoreReferees: [timesOut()],
      CloseNominations: ['nominated'],
      PlanOutreach: [contact('r1'), contact('r4')],
    },
    course: [
      ...[...consent, ...collection, 'AskForMoreReferees', 'WaitForMoreReferees'],
      ...['CloseNominations', ...collection, ...review, ...release],
    ],
  },
];
