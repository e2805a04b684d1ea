import { breaksForGood, failsFirst, hangsForGood, superseded, waits } from '../script.ts';
import {
  answer,
  attention,
  collection,
  consent,
  ended,
  release,
  review,
  type Scenario,
  staff,
} from './scenario.ts';

/** Ends and faults that can come at any step, where people meet them. */
export const atAnyStep: Scenario[] = [
  {
    name: 'withdrawn while referees are being written to',
    script: {
      InviteReferee: ['wait', 'ended', 'ended'],
      'WaitForReferee r1': ['ended'],
      CountReferences: ['ended'],
    },
    course: [...consent, ...collection, ...ended],
    referees: { r1: answer, r2: ['InviteReferee', 'RefereeSettled'] },
  },
  {
    name: 'withdrawn at the last moment',
    script: { ReleaseReport: ['ended'] },
    course: [...consent, ...collection, ...review, 'ReleaseReport', ...ended],
  },
  {
    name: 'a mail fails twice, and then leaves',
    script: { AskForConsent: [failsFirst(2)], 'InviteReferee r2': [failsFirst(6)] },
    course: [...consent, ...collection, ...review, ...release],
    referees: { r2: answer },
  },
  {
    name: 'a wait cannot be stored at first',
    script: { WaitForConsent: [failsFirst(6), 'nominated'] },
    course: [...consent, ...collection, ...review, ...release],
  },
  {
    name: 'a function hangs for good',
    script: { CrossVerify: [hangsForGood()] },
    course: [...consent, ...collection, 'CrossVerify', ...staff('ReportStepFailed')],
    ...attention,
  },
  {
    name: 'SES is down for good in one branch',
    script: {
      'InviteReferee r2': [breaksForGood('TooManyRequestsException')],
      'WaitForReferee r1': [waits()],
      'WaitForReferee r3': [waits()],
    },
    course: [...consent, 'PlanOutreach', 'CollectReferences'],
    referees: {
      r1: ['InviteReferee', 'WaitForReferee'],
      r2: ['InviteReferee', 'ReportRefereeStepFailed', 'RefereeNeedsAttention'],
    },
    ...attention,
  },
  {
    name: 'a newer execution takes over while this one waits for the candidate',
    script: { WaitForConsent: [superseded()] },
    course: [...consent, 'CheckSuperseded'],
  },
  {
    name: 'a newer execution takes over while referees are being written to',
    script: {
      InviteReferee: ['wait', 'superseded', 'superseded'],
      'WaitForReferee r1': [superseded()],
      CountReferences: ['superseded'],
    },
    course: [...consent, ...collection, 'CheckSuperseded'],
    referees: { r1: answer },
  },
  {
    name: 'an unexpected result',
    script: { CountReferences: ['who knows'] },
    course: [...consent, ...collection, ...staff('ReportUnexpected')],
    ...attention,
  },
  {
    name: 'the report to staff needs some attempts, too',
    script: { CrossVerify: [breaksForGood()], ReportStepFailed: [failsFirst(6)] },
    course: [...consent, ...collection, 'CrossVerify', ...staff('ReportStepFailed')],
    ...attention,
  },
];
