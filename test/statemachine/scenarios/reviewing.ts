import { timesOut } from '../script.ts';
import { attention, collection, consent, release, review, type Scenario, staff } from './scenario.ts';

/** The candidate and the reviewer. */
export const reviewing: Scenario[] = [
  {
    name: 'a dispute is decided and comes back',
    script: { WaitForCandidate: ['disputed', 'reviewed'] },
    course: [
      ...[...consent, ...collection, ...review],
      ...['AskReviewer', 'WaitForReviewer', 'ReturnFindings', 'WaitForCandidate', ...release],
    ],
  },
  {
    name: 'the candidate needs a reminder, the reviewer too, and the second deadline passes',
    script: {
      WaitForCandidate: [timesOut(), 'disputed', timesOut()],
      RemindCandidateOfFindings: ['wait', 'reviewed'],
      WaitForReviewer: [timesOut(), 'decided'],
    },
    course: [
      ...[...consent, ...collection, ...review],
      ...['RemindCandidateOfFindings', 'WaitForCandidate', 'AskReviewer', 'WaitForReviewer'],
      ...['RemindReviewer', 'WaitForReviewer', 'ReturnFindings', 'WaitForCandidate'],
      ...['RemindCandidateOfFindings', ...release],
    ],
  },
  {
    name: 'a dispute is raised and decided in the moments in which reminders are due',
    script: {
      WaitForCandidate: [timesOut(), 'reviewed'],
      RemindCandidateOfFindings: ['disputed'],
      WaitForReviewer: [timesOut()],
      RemindReviewer: ['decided'],
    },
    course: [
      ...[...consent, ...collection, ...review],
      ...['RemindCandidateOfFindings', 'AskReviewer', 'WaitForReviewer', 'RemindReviewer'],
      ...['ReturnFindings', 'WaitForCandidate', ...release],
    ],
  },
  {
    name: 'the reviewer is overdue',
    script: {
      WaitForCandidate: ['disputed'],
      WaitForReviewer: [timesOut(), timesOut()],
      RemindReviewer: ['wait', 'overdue'],
    },
    course: [
      ...[...consent, ...collection, ...review],
      ...['AskReviewer', 'WaitForReviewer', 'RemindReviewer', 'WaitForReviewer', 'RemindReviewer'],
      ...staff('ReportDisputeOverdue'),
    ],
    ...attention,
  },
];
