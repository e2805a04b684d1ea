import { timesOut } from '../script.ts';
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

/** From the order to the candidate’s consent. */
export const toConsent: Scenario[] = [
  {
    name: 'everybody does what they were asked for',
    script: {},
    course: [...consent, ...collection, ...review, ...release],
    referees: { r1: answer, r2: answer, r3: answer },
  },
  {
    name: 'the order cannot be served',
    script: { ResolveScope: ['ended'] },
    course: ['ResolveScope', ...ended],
  },
  {
    name: 'the candidate refuses',
    script: { WaitForConsent: ['ended'] },
    course: [...consent, ...ended],
  },
  {
    name: 'two reminders and then consent',
    script: { WaitForConsent: [timesOut(), timesOut(), 'nominated'] },
    course: [
      ...consent,
      ...['RemindCandidate', 'WaitForConsent', 'RemindCandidate', 'WaitForConsent'],
      ...[...collection, ...review, ...release],
    ],
  },
  {
    name: 'the candidate consents in the moment in which a reminder is due',
    script: { WaitForConsent: [timesOut()], RemindCandidate: ['nominated'] },
    course: [...consent, 'RemindCandidate', ...collection, ...review, ...release],
  },
  {
    name: 'the candidate never answers',
    script: {
      WaitForConsent: [timesOut(), timesOut(), timesOut()],
      RemindCandidate: ['wait', 'wait', 'ended'],
    },
    course: [
      ...consent,
      ...['RemindCandidate', 'WaitForConsent', 'RemindCandidate', 'WaitForConsent', 'RemindCandidate'],
      ...ended,
    ],
  },
  {
    name: 'candidate unreachable: their mail comes back',
    script: { WaitForConsent: ['unreachable'] },
    course: [...consent, ...staff('ReportCandidateUnreachable')],
    ...attention,
  },
  {
    name: 'candidate unreachable: their mail had come back before the wait',
    script: { AskForConsent: ['unreachable'] },
    course: ['ResolveScope', 'AskForConsent', ...staff('ReportCandidateUnreachable')],
    ...attention,
  },
  {
    name: 'started again after consent: nobody is asked twice',
    script: { AskForConsent: ['nominated'], PlanOutreach: ['collected'] },
    course: ['ResolveScope', 'AskForConsent', 'PlanOutreach', 'CountReferences', ...review, ...release],
  },
];
