import { breaksForGood, superseded, timesOut } from '../script.ts';
import {
  again,
  attention,
  collection,
  consent,
  ended,
  followUp,
  redaction,
  release,
  review,
  type Scenario,
  staff,
} from './scenario.ts';

const before = [...consent, ...collection];
const after = [...review, ...release];

/** Words that may hold a protected fact wait for a reviewer before anything is made of the answers. */
export const redacting: Scenario[] = [
  {
    name: 'a reviewer decides the redaction',
    script: { CrossVerify: ['redact'] },
    course: [...before, ...redaction, ...after],
  },
  {
    name: 'the reviewer needs a reminder, and decides after it',
    script: { CrossVerify: ['redact'], WaitForRedaction: [timesOut(), 'decided'] },
    course: [...before, ...redaction, 'AskForRedaction', 'WaitForRedaction', ...after],
  },
  {
    name: 'nobody decides in time: the words are left out, and the check goes on',
    script: {
      CrossVerify: ['redact'],
      WaitForRedaction: [timesOut(), timesOut()],
      AskForRedaction: ['wait', 'wait', 'decided'],
    },
    course: [
      ...[...before, ...redaction],
      ...['AskForRedaction', 'WaitForRedaction', 'AskForRedaction', ...after],
    ],
  },
  {
    name: 'the last decision came before anybody waited for it',
    script: { CrossVerify: ['redact'], AskForRedaction: ['decided'] },
    course: [...before, 'CrossVerify', 'AskForRedaction', ...after],
  },
  {
    name: 'a follow-up brings another text',
    script: { CrossVerify: ['redact', followUp('r1', 'r2'), 'redact'] },
    course: [...before, ...redaction, ...again, ...redaction, ...after],
  },
  {
    name: 'withdrawn while a reviewer reads',
    script: { CrossVerify: ['redact'], WaitForRedaction: ['ended'] },
    course: [...before, ...redaction, ...ended],
  },
  {
    name: 'withdrawn in the moment in which the reminder is due',
    script: {
      CrossVerify: ['redact'],
      WaitForRedaction: [timesOut()],
      AskForRedaction: ['wait', 'ended'],
    },
    course: [...before, ...redaction, 'AskForRedaction', ...ended],
  },
  {
    name: 'a newer execution takes over while this one waits for a reviewer',
    script: { CrossVerify: ['redact'], WaitForRedaction: [superseded()] },
    course: [...before, ...redaction, 'CheckSuperseded'],
  },
  {
    name: 'reviewers cannot be written to',
    script: { CrossVerify: ['redact'], AskForRedaction: [breaksForGood('TooManyRequestsException')] },
    course: [...before, 'CrossVerify', 'AskForRedaction', ...staff('ReportStepFailed')],
    ...attention,
  },
];
