import { type Script, timesOut } from '../script.ts';
import { reask } from './scenario.ts';

/** How to come to each task, for what can happen at any of them. A referee's task is told of r2. */
export const wayTo: Record<string, Script> = {
  ResolveScope: {},
  AskForConsent: {},
  WaitForConsent: {},
  RemindCandidate: { WaitForConsent: [timesOut()] },
  PlanOutreach: {},
  InviteReferee: {},
  WaitForReferee: {},
  RemindReferee: { 'WaitForReferee r2': [timesOut()] },
  AskForAnotherAddress: { 'WaitForReferee r2': ['bounced'] },
  WaitForAnotherAddress: { 'WaitForReferee r2': ['bounced'] },
  GiveUpOnAddress: { 'WaitForReferee r2': ['bounced'], 'WaitForAnotherAddress r2': [timesOut()] },
  CountReferences: {},
  AskForMoreReferees: { CountReferences: ['nominate'] },
  WaitForMoreReferees: { CountReferences: ['nominate'] },
  CloseNominations: { CountReferences: ['nominate'], WaitForMoreReferees: [timesOut()] },
  CrossVerify: {},
  AskAgain: { CrossVerify: [reask('r1', 'r2')] },
  WaitForMore: { CrossVerify: [reask('r1', 'r2')] },
  RemindToAnswerAgain: { CrossVerify: [reask('r1', 'r2')], 'WaitForMore r2': [timesOut()] },
  ShareFindings: {},
  WaitForCandidate: {},
  RemindCandidateOfFindings: { WaitForCandidate: [timesOut()] },
  AskReviewer: { WaitForCandidate: ['disputed'] },
  WaitForReviewer: { WaitForCandidate: ['disputed'] },
  RemindReviewer: { WaitForCandidate: ['disputed'], WaitForReviewer: [timesOut()] },
  ReturnFindings: { WaitForCandidate: ['disputed'] },
  ReleaseReport: {},
  EndEarly: { ResolveScope: ['ended'] },
};
