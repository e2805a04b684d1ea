import { emptyLists } from '../../../../shared/domain/check/check.ts';
import type {
  Answers,
  Ask,
  Referee,
  RefereeRole,
  RefereeState,
} from '../../../../shared/domain/check/records.ts';
import { orderRequestSchema } from '../../../../shared/domain/order/order.ts';
import { questionnaireById } from '../../../../shared/domain/questions/published.ts';
import { type ReadableCheck, readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { prepareOrder, resolveScope } from '../../../../shared/domain/scope/scope.ts';
import type { Moment } from '../../../../shared/domain/terms/clock.ts';
import { analyse, findingsOf } from '../../../../shared/domain/verification/index.ts';
import { items } from '../../support/checks.ts';

/** A check with three fair witnesses, a hostile one and one who never answered, as each rule needs it. */

export const moment: Moment = { now: Date.parse('2026-03-02T09:00:00Z'), daySeconds: 86_400 };
export const questionnaire = questionnaireById('professional', 1);
export const requester = { id: 'staff-1', name: 'Rita Okafor', email: 'rita@northwind.example' };

export const request = (change: object = {}) =>
  orderRequestSchema.parse({
    candidate: {},
    resume: {
      basics: { name: 'Ana Ferreira', email: 'Ana@Example.com' },
      work: [
        { name: 'Lumen Labs', position: 'Senior Test Engineer', startDate: '2022-09' },
        { name: 'Acme Optics', position: 'Test engineer', startDate: '2019-04', endDate: '2022-08' },
      ],
    },
    package: 'professional',
    role: { title: 'Lead test engineer' },
    riskLevel: 'medium',
    items,
    reason: 'The person signs off measuring instruments that hospitals rely on.',
    places: { candidate: 'PT', employer: 'DE' },
    ...change,
  });

export const order = prepareOrder(request(), requester);

export const referee = (
  n: number,
  role: RefereeRole,
  state: RefereeState = 'answered',
  entry: string | null = 'work.1',
): Referee => ({
  type: 'referee',
  id: `r${n}`,
  name: `Secret Name ${n}`,
  email: `secret${n}@example.org`,
  role,
  language: 'en',
  relationship: 'Same laboratory',
  period: { from: '2019-05', to: '2022-08' },
  ...(entry && { entry }),
  round: 1,
  state,
  remindersStopped: false,
  addresses: 1,
  settledAt: `2026-03-0${n + 3}T10:00:00.000Z`,
});

/** Answers to the whole questionnaire: one rating for all scales, and what else is given. */
export function answers(rating: number | null, rest: Answers = {}): Answers {
  return Object.fromEntries(
    questionnaire.questions.map(({ id, kind }) => [
      id,
      rest[id] ?? { value: kind === 'scale' ? rating : null },
    ]),
  );
}

export const facts = (start: string | null, end: string | null, position: string | null): Answers => ({
  'start-month': { value: start },
  'end-month': { value: end },
  position: { value: position },
});

export function checkWith(
  people: { referee: Referee; answers?: Answers; conflict?: boolean }[],
): ReadableCheck {
  const scope = resolveScope(order, moment);
  return readable({
    head: {
      type: 'check',
      id: 'c1',
      caseCode: 'EH-7K3M-Q9XD',
      seq: 9,
      lastHash: '',
      run: 1,
      open: true,
      stage: 'verification',
      status: 'verifying',
      requesterId: requester.id,
      requesterName: requester.name,
      candidateName: order.candidate.name,
      roleTitle: order.role.title,
      packageId: 'professional',
      createdAt: '2026-03-02T09:00:00.000Z',
      promisedBy: '2026-03-24T09:00:00.000Z',
      nominationRound: 1,
      reviewDone: 0,
    },
    order,
    scope,
    ...emptyLists(),
    asks: people.map(
      ({ referee }): Ask => ({
        type: 'ask',
        kind: 'reference',
        refereeId: referee.id,
        round: 1,
        askedAt: '2026-03-04T08:00:00.000Z',
        until: '2026-03-14T08:00:00.000Z',
        reminders: 0,
      }),
    ),
    referees: people.map(({ referee }) => referee),
    references: people.flatMap(({ referee, answers, conflict = false }) =>
      answers
        ? [
            {
              type: 'reference' as const,
              refereeId: referee.id,
              at: '2026-03-06T10:00:00.000Z',
              questionnaireId: 'professional',
              questionnaireVersion: 1,
              answers,
              conflict,
            },
          ]
        : [],
    ),
  });
}

export const people = [
  {
    referee: referee(1, 'manager'),
    answers: answers(4, {
      ...facts('2019-04', '2022-08', 'Test Engineer'),
      strength: { value: 'Measured twice before saying anything.' },
    }),
  },
  {
    referee: referee(2, 'peer'),
    answers: answers(4, {
      ...facts('2019-05', null, 'Engineer'),
      reliability: { value: 5, example: 'Kept the audit date in a strike week.' },
      improvement: { value: 'Could hand over earlier.' },
    }),
  },
  { referee: referee(3, 'peer', 'answered', null), answers: answers(3) },
  {
    referee: referee(4, 'peer'),
    answers: answers(1, { ...facts('2020-11', '2022-08', null), improvement: { value: 'Everything.' } }),
    conflict: true,
  },
  { referee: referee(5, 'client', 'unanswered') },
];

/** The check after verification, before anybody has closed it. */
export function verified(): ReadableCheck {
  const check = checkWith(people);
  const analysis = {
    type: 'analysis' as const,
    at: '2026-03-12T09:00:00.000Z',
    ...analyse(check, questionnaire, moment),
  };
  return { ...check, analysis, findings: findingsOf(check, analysis, questionnaire) };
}

export function completed(): ReadableCheck {
  const check = verified();
  const end = {
    ended: 'completed',
    endedAt: '2026-03-15T09:00:00.000Z',
    closedAt: '2026-03-15T09:00:00.000Z',
  } as const;
  return { ...check, head: { ...check.head, ...end, stage: 'closure', status: 'completed', open: false } };
}
