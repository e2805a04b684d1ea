import type { Check } from '../../../shared/domain/check/check.ts';
import type {
  Answers,
  Ask,
  AskKind,
  Redaction,
  Referee,
  RefereeRole,
  RefereeState,
} from '../../../shared/domain/check/records.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { resolveScope } from '../../../shared/domain/scope/scope.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { analyse, findingsOf } from '../../../shared/domain/verification/index.ts';
import type { Frame } from '../../../shared/web/views/frame.ts';
import { type Language, wordsOf } from '../../../shared/words/index.ts';
import { items, order } from '../support/checks.ts';

/** A check as pages meet it, with every kind of referee, answer and finding. */

export const moment: Moment = { now: Date.parse('2026-03-12T09:30:00Z'), daySeconds: 86_400 };
export const token = 'k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
/** Where a page is shown, for somebody who reads this language. */
export const frameIn = (language: Language): Frame => ({
  basePath: '/prod',
  companyName: 'Northwind Instruments',
  hotline: 'fair-checks@northwind.example',
  languages: { action: `/prod/c/${token}/language`, back: 'rights' },
  words: wordsOf[language],
});
export const frame: Frame = frameIn('en');
const { languages: _, ...withoutSwitch } = frame;
export const staffFrame: Frame = {
  ...withoutSwitch,
  signedIn: { name: 'Rita Okafor', roles: ['requester'] },
};

export const questionnaire = questionnaireById('professional', 1);

const ask = (kind: AskKind, askedAt: string, until: string, more: Partial<Ask> = {}): Ask => ({
  type: 'ask',
  kind,
  round: 1,
  askedAt,
  until,
  reminders: 0,
  ...more,
});

const referee = (
  n: number,
  name: string,
  role: RefereeRole,
  state: RefereeState,
  entry?: string,
): Referee => ({
  type: 'referee',
  id: `r${n}`,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
  language: 'en',
  role,
  relationship: 'Worked in the same laboratory',
  period: { from: '2019-05', to: '2022-08' },
  ...(entry && { entry }),
  round: 1,
  state,
  remindersStopped: false,
  addresses: 1,
  ...(state === 'answered' && { settledAt: '2026-03-06T15:12:00.000Z' }),
});

export const referees = {
  manager: referee(1, 'Maria Schmidt', 'manager', 'answered', 'work.0'),
  peer: referee(2, 'Pedro Alves', 'peer', 'answered', 'work.0'),
  other: referee(3, 'Kim Lindqvist', 'peer', 'answered', 'work.1'),
  bounced: referee(4, 'Omar Haddad', 'client', 'bounced'),
  invited: referee(5, 'Sofia Rossi', 'report', 'invited'),
};

const ratings = (values: (number | null)[], example?: string): Answers => {
  const scales = questionnaire.questions.filter(({ kind }) => kind === 'scale');
  return Object.fromEntries(
    scales.map(({ id }, index) => {
      const value = values[index % values.length] ?? null;
      return [id, { value, ...(value === 5 && example && { example }) }];
    }),
  );
};

const words = (strength: string, improvement: string | null): Answers => ({
  strength: { value: strength },
  improvement: { value: improvement },
  conditions: { value: 'With a clear plan and a quiet morning.' },
});

export const answers: Answers = {
  'start-month': { value: '2019-04' },
  'end-month': { value: null },
  position: { value: 'Test engineer' },
  ...ratings([5, 4, 4, 3], 'She rebuilt the calibration rig in a week and wrote it down for all of us.'),
  ...words('Finds faults that others walk past, and says so calmly.', 'Could ask for help sooner.'),
};

const reference = (refereeId: string, given: Answers, conflict = false) => ({
  type: 'reference' as const,
  refereeId,
  at: '2026-03-06T15:12:00.000Z',
  questionnaireId: 'professional',
  questionnaireVersion: 1,
  answers: given,
  conflict,
});

const scope = resolveScope(order, { ...moment, now: Date.parse('2026-03-02T08:00:00Z') });

const base: Check = {
  head: {
    type: 'check',
    id: '01JNZ3T8Q4W5',
    caseCode: 'EH-7K3M-Q9XD',
    seq: 3,
    lastHash: '',
    run: 1,
    open: true,
    stage: 'consent',
    status: 'awaiting_consent',
    requesterId: 'staff-1',
    requesterName: 'Rita Okafor',
    candidateName: 'Ana Ferreira',
    roleTitle: 'Lead test engineer',
    packageId: 'professional',
    createdAt: '2026-03-02T08:00:00.000Z',
    promisedBy: '2026-03-24T08:00:00.000Z',
    nominationRound: 0,
    reviewDone: 0,
  },
  order,
  scope,
  referees: [],
  references: [],
  drafts: [],
  origins: [],
  followUps: [],
  redactions: [],
  findings: [],
  disputes: [],
  asks: [ask('consent', '2026-03-02T08:00:05.000Z', '2026-03-09T08:00:00.000Z')],
  mails: [],
  waits: [],
};

const consent = {
  type: 'consent' as const,
  at: '2026-03-03T19:20:00.000Z',
  items: { 'employment-facts': true, 'work-style': true, trust: true, 'own-words': false },
  separate: Object.fromEntries(scope.separateConsents.map((name) => [name, true])),
  scopeHash: scope.hash,
  textVersion: 'en-2',
  textHash: 'c'.repeat(64),
  language: 'en' as const,
  link: '',
  doNotContact: ['kim.old@example.com', 'rival.example'],
  earlier: [],
};

/** Waiting for consent. */
export const asked: Check = base;
/** Consent is given, nobody is named. */
export const consented: Check = { ...base, consent };
/** Referees are being asked; one address does not work. */
export const collecting: Check = {
  ...consented,
  head: {
    ...base.head,
    stage: 'collection',
    status: 'collecting',
    nominationRound: 1,
    collectionStartedAt: '2026-03-04T08:00:00.000Z',
    collectBy: '2026-03-14T08:00:00.000Z',
  },
  referees: Object.values(referees),
  references: [reference('r1', answers), reference('r2', { ...answers, ...ratings([4, 4, 3, 2]) }, true)],
  asks: [
    ...base.asks,
    ...Object.values(referees).map(({ id }) =>
      ask('reference', '2026-03-04T08:00:00.000Z', '2026-03-14T08:00:00.000Z', {
        refereeId: id,
        reminders: 1,
      }),
    ),
    ask('address', '2026-03-11T08:00:00.000Z', '2026-03-15T08:00:00.000Z', { refereeId: 'r4' }),
  ],
};
/** A check in California, where a disclosure stands alone. */
export const disclosing: Check = {
  ...base,
  order: { ...order, places: { candidate: 'US-CA', employer: 'US-CA' } },
  scope: resolveScope(
    { ...order, places: { candidate: 'US-CA', employer: 'US-CA' } },
    { ...moment, now: Date.parse('2026-03-02T08:00:00Z') },
  ),
};

const changedOrder = {
  package: 'people-manager' as const,
  riskLevel: 'high' as const,
  reason: 'The role now also leads the laboratory, which has six people.',
  items: [
    ...items.filter(({ id }) => id !== 'own-words').slice(0, 2),
    { id: 'trust', reason: 'The person now also signs for the budget of the laboratory.' },
    { id: 'leading-people', reason: 'Six people report to this role from the first day on.' },
  ],
};
/** The company wants to know more than was agreed to. */
export const changing: Check = {
  ...collecting,
  head: {
    ...collecting.head,
    status: 'awaiting_consent',
    suspendedAt: '2026-03-11T08:00:00.000Z',
    scopeChanges: 1,
    run: 2,
  },
  asks: [...collecting.asks, ask('scope-change', '2026-03-11T08:00:00.000Z', '2026-03-18T08:00:00.000Z')],
  change: {
    type: 'scope-change',
    n: 1,
    scope: resolveScope(
      { ...order, ...changedOrder },
      { ...moment, now: Date.parse('2026-03-11T08:00:00Z') },
    ),
    order: changedOrder,
    by: 'staff-1',
    at: '2026-03-11T08:00:00.000Z',
  },
};
/** Too few have answered, and others may be named. */
export const needsMore: Check = {
  ...collecting,
  asks: [...collecting.asks, ask('more-referees', '2026-03-14T08:00:00.000Z', '2026-03-18T08:00:00.000Z')],
};

const settled: Check = {
  ...collecting,
  head: { ...collecting.head, stage: 'review', status: 'in_review', verifiedAt: '2026-03-14T08:00:03.000Z' },
  referees: Object.values(referees).map((one) =>
    one.state === 'answered' ? one : { ...one, state: 'unanswered' as const },
  ),
  references: [
    ...collecting.references,
    reference('r3', {
      ...ratings([4, 5, 2, null]),
      ...words('Writes test plans that a newcomer can follow.', 'Her reports come at the last minute.'),
      'start-month': { value: '2022-11' },
      'end-month': { value: null },
      position: { value: 'Test engineer' },
    }),
  ],
};
/** A follow-up asks other referees about what rests on one of them alone. */
export const askingAgain: Check = {
  ...settled,
  head: {
    ...collecting.head,
    stage: 'verification',
    status: 'verifying',
    followUpRound: 1,
  },
  asks: [
    ...settled.asks,
    ...['r1', 'r2'].map((refereeId) =>
      ask('follow-up', '2026-03-14T08:00:04.000Z', '2026-03-17T08:00:04.000Z', { refereeId }),
    ),
  ],
  followUps: [
    {
      type: 'follow-up',
      refereeId: 'r1',
      round: 1,
      points: [
        { questionId: 'reliability' },
        { questionId: 'end-month', claimKey: 'work.0.endDate' },
        { questionId: 'position', claimKey: 'work.0.position' },
      ],
      state: 'asked',
    },
    {
      type: 'follow-up',
      refereeId: 'r2',
      round: 1,
      points: [{ questionId: 'quality' }],
      state: 'answered',
      answers: { quality: { seen: 'upper' } },
      settledAt: '2026-03-15T08:00:04.000Z',
    },
  ],
};
const volunteered = 'She was on maternity leave that spring. Her test plans were a joy to read.';
const leave = { start: 8, end: 26 };
const redaction = (n: number, different: Partial<Redaction>): Redaction => ({
  type: 'redaction',
  n,
  refereeId: 'r3',
  questionId: 'strength',
  part: 'value',
  spans: [{ ...leave, topic: 'pregnancy' }],
  state: 'held',
  at: '2026-03-14T08:00:00.000Z',
  ...different,
});
const byReviewer = { by: 'staff-9', at: '2026-03-15T08:00:00.000Z' };
/** Words of referees wait for a reviewer; some have been decided about before. */
export const heldBack: Check = {
  ...settled,
  head: {
    ...collecting.head,
    stage: 'verification',
    status: 'verifying',
  },
  asks: [...settled.asks, ask('redaction', '2026-03-14T08:00:03.000Z', '2026-03-16T08:00:03.000Z')],
  references: settled.references.map((one) => ({
    ...one,
    answers: {
      ...one.answers,
      strength: { value: volunteered },
      quality: { value: 1, example: `Twice.\n${volunteered}` },
    },
  })),
  redactions: [
    redaction(1, {}),
    redaction(2, {
      refereeId: 'r1',
      questionId: 'quality',
      part: 'example',
      spans: [
        { start: leave.start + 7, end: leave.end + 7, topic: 'pregnancy' },
        { start: 27 + 7, end: 38 + 7, topic: 'past_complaints' },
      ],
    }),
    redaction(3, { refereeId: 'r2', state: 'redacted', decided: { ...byReviewer, spans: [leave] } }),
    redaction(4, {
      refereeId: 'r1',
      state: 'released',
      decided: { ...byReviewer, spans: [], reason: 'It is the name of a project.' },
    }),
  ],
};
const analysis = {
  type: 'analysis' as const,
  at: '2026-03-14T08:00:03.000Z',
  ...analyse(readable(settled), questionnaire, moment),
};
analysis.ratings = analysis.ratings.map((row, index) => (index === 0 ? { ...row, self: 4 } : row));
const findings = findingsOf(readable(settled), analysis, questionnaire);

/** The candidate reads the findings. */
export const inReview: Check = {
  ...settled,
  asks: [...settled.asks, ask('review', '2026-03-14T08:00:05.000Z', '2026-03-19T08:00:00.000Z')],
  analysis,
  findings,
};

const last = findings.at(-1)?.n ?? 1;
const dispute = {
  type: 'dispute' as const,
  n: 1,
  findingN: last,
  reason: 'This was one report, in the week of the move.',
  at: '2026-03-15T10:00:00.000Z',
};
/** A dispute waits for a reviewer. */
export const disputed: Check = {
  ...inReview,
  head: {
    ...inReview.head,
    status: 'disputed',
    reviewDone: 1,
  },
  asks: [...inReview.asks, ask('dispute', dispute.at, '2026-03-25T10:00:00.000Z')],
  findings: findings.map((finding) => {
    if (finding.n === last)
      return { ...finding, response: { kind: 'dispute', comment: dispute.reason, at: dispute.at } };
    if (finding.n === 2)
      return {
        ...finding,
        response: { kind: 'comment', comment: 'The second one was a rush order.', at: dispute.at },
      };
    return finding;
  }),
  disputes: [dispute],
};
/** The decision has come back to the candidate. */
export const decided: Check = {
  ...disputed,
  head: { ...disputed.head, status: 'in_review' },
  asks: disputed.asks.map((one) =>
    one.kind === 'review'
      ? ask('review', '2026-03-17T10:00:00.000Z', '2026-03-21T08:00:00.000Z', { round: 2 })
      : one,
  ),
  findings: disputed.findings.map((finding) =>
    finding.n === last
      ? {
          ...finding,
          decided: {
            verdict: 'amended',
            text: 'One colleague recalls a report that came late once.',
          },
        }
      : finding,
  ),
  disputes: [
    {
      ...dispute,
      decision: {
        verdict: 'amended',
        text: 'One colleague recalls a report that came late once.',
        reason: 'The candidate showed the dates of the other reports.',
        by: 'staff-9',
        at: '2026-03-17T10:00:00.000Z',
      },
    },
  ],
};
/** Done: the report is out, without the words that a reviewer has taken out of an answer. */
export const completed: Check = {
  ...decided,
  redactions: heldBack.redactions.filter(({ state }) => state === 'redacted'),
  head: {
    ...decided.head,
    stage: 'closure',
    status: 'completed',
    ended: 'completed',
    endedAt: '2026-03-18T11:00:00.000Z',
    closedAt: '2026-03-18T11:00:00.000Z',
    deleteAt: '2026-09-14T11:00:00.000Z',
    reviewDone: 2,
    open: false,
  },
};
/** A step has failed for good. */
export const stuck: Check = {
  ...collecting,
  head: {
    ...collecting.head,
    status: 'needs_attention',
    candidateBounced: true,
    attention: {
      reason: 'candidate_unreachable',
      step: 'AskForConsent',
      error: 'Bounce',
      at: '2026-03-05T08:00:00.000Z',
    },
  },
};
