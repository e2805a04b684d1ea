import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { refuseCheck, withdrawCheck } from '../../../shared/domain/check/end-check.ts';
import { newestFollowUp } from '../../../shared/domain/check/follow-up.ts';
import type { Answer, FollowUpAnswer, RefereeRole, Scope } from '../../../shared/domain/check/records.ts';
import { draftAnswer, sendReference } from '../../../shared/domain/collection/send-reference.ts';
import { type ConsentInput, giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { type NomineeInput, nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { followUpQuestions } from '../../../shared/domain/follow-up/follow-up.ts';
import { type Order, orderRequestSchema } from '../../../shared/domain/order/order.ts';
import { answerFindings, decideDispute } from '../../../shared/domain/review/answer-findings.ts';
import { orderCheck } from '../../../shared/domain/scope/order-check.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import { prepareOrder } from '../../../shared/domain/scope/scope.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { type StepName, steps } from './steps.ts';

/** Checks as the product itself makes them: each state is reached by acts and steps, never put together by hand. */

export const day = 86_400;
export const start = Date.parse('2026-03-02T09:00:00Z');

/** The moment so many days after the order. */
export const onDay = (days: number): Moment => ({ now: start + days * day * 1000, daySeconds: day });

export const ids = { id: '0123456789abcdef0123', caseCode: 'EH-7K3M-Q9XD' };

/** What is checked, each with its reason. */
export const items = [
  { id: 'employment-facts', reason: 'The role needs years of practice with measuring instruments.' },
  { id: 'work-style', reason: 'A wrong measurement is found only by careful work.' },
  { id: 'trust', reason: 'The person alone releases an instrument for use on patients.' },
  { id: 'own-words', reason: 'The role is new, and there is no list of what makes it work.' },
];

export const order: Order = prepareOrder(
  orderRequestSchema.parse({
    candidate: { name: 'Ana Ferreira', email: 'ana@example.com' },
    resume: {
      work: [
        { name: 'Acme Optics', position: 'Test engineer', startDate: '2019-04', endDate: '2022-08' },
        { name: 'Lumen Labs', position: 'Senior test engineer', startDate: '2022-09' },
      ],
    },
    package: 'professional',
    role: { title: 'Lead test engineer' },
    riskLevel: 'medium',
    reason: 'The person signs off measuring instruments that hospitals rely on.',
    items,
    places: { candidate: 'PT', employer: 'DE' },
    decisionMakers: [{ name: 'Dan Weiss', email: 'dan@northwind.example' }],
  }),
  { id: 'staff-1', name: 'Rita Okafor', email: 'rita@northwind.example' },
);

export const nominee = (n: number, role: RefereeRole, more: Partial<NomineeInput> = {}): NomineeInput => ({
  name: `Witness ${n}`,
  email: `witness${n}@work.example`,
  role,
  relationship: 'Worked in the same laboratory',
  period: { from: '2020-01', to: '2022-06' },
  entry: 'work.0',
  ...more,
});

/** The least that the package takes: one manager, one colleague, one more. */
export const trio = [nominee(1, 'manager'), nominee(2, 'peer'), nominee(3, 'client')];

const all = { 'employment-facts': true, 'work-style': true, trust: true, 'own-words': true };

/** The candidate agrees to this scope: to everything, but for what is said otherwise. */
export const consentTo = (
  scope: Scope | undefined,
  { items: chosen = {}, ...different }: Partial<ConsentInput> = {},
): ConsentInput => ({
  items: { ...all, ...chosen },
  separate: Object.fromEntries((scope?.separateConsents ?? []).map((name) => [name, true])),
  scopeHash: scope?.hash ?? '',
  language: 'en',
  link: 'a'.repeat(64),
  ...different,
});

export const staff = { kind: 'staff', id: 'staff-1' } as const;

/** The check after a decision. */
export const applied = (check: Check, decision: Decision, moment: Moment): Check =>
  evolve(check, decision, moment).check;

/** The check after a rule has been asked and its decision written. */
export const done = (check: Check, decide: (check: Check, moment: Moment) => Decision, moment: Moment) =>
  applied(check, decide(check, moment), moment);

/** The check after a step of the state machine. */
export const stepped = (check: Check, name: StepName, moment: Moment, refereeId?: string): Check =>
  done(check, (now, at) => steps[name](now, at, refereeId), moment);

/** Just ordered. */
export function ordered(moment = onDay(0), of = order): Check {
  const { check, decision } = orderCheck(ids, of, staff, moment);
  return applied(check, decision, moment);
}

/** The scope stands and nobody has been written to. */
export const scoped = (): Check => stepped(ordered(), 'ResolveScope', onDay(0));

/** The candidate has been asked for consent. */
export const asked = (): Check => stepped(scoped(), 'ChaseConsent', onDay(0));

export const consented = (chosen: Record<string, boolean> = {}): Check =>
  done(
    asked(),
    (check, moment) => giveConsent(check, consentTo(check.scope, { items: chosen }), moment),
    onDay(1),
  );

export const nominated = (referees = trio, doNotContact: string[] = [], before = consented()): Check =>
  done(before, (check, moment) => nominateReferees(check, { referees, doNotContact }, moment), onDay(1));

/** Every referee has been written to, a day after the order. */
export function collecting(referees = trio, doNotContact: string[] = []): Check {
  const planned = stepped(nominated(referees, doNotContact), 'PlanOutreach', onDay(1));
  return planned.referees.reduce((check, { id }) => stepped(check, 'ChaseReferee', onDay(1), id), planned);
}

/** Some answer to a question, by its kind. */
export function answerTo(question: Question, rating = 4): Answer {
  switch (question.kind) {
    case 'scale':
      return { value: rating };
    case 'fact':
      return {
        value:
          question.answer === 'text'
            ? 'Test engineer'
            : question.field === 'startDate'
              ? '2019-04'
              : '2022-08',
      };
    case 'choice':
      return { value: question.options[0]?.id ?? null };
    case 'yes-no':
      return { value: 'yes' };
    case 'text':
      return { value: `Something about ${question.about}.` };
  }
}

/** The check with every answer of a referee in their draft, and nothing sent. */
export function drafted(check: Check, refereeId: string, moment: Moment, rating?: number): Check {
  const referee = check.referees.find(({ id }) => id === refereeId);
  if (!referee) throw new Error(`There is no ${refereeId}.`);
  const inputs = [
    ...questionsOf(check, referee).map((question) => ({
      questionId: question.id,
      answer: answerTo(question, rating),
    })),
    { conflict: false },
  ];
  let current = check;
  for (const input of inputs) {
    const draft = draftAnswer(current, { refereeId, ...input }, moment);
    const others = current.drafts.filter((one) => one.refereeId !== refereeId);
    if (draft) current = { ...current, drafts: [...others, draft] };
  }
  return current;
}

/** What a referee can volunteer that the law keeps out of a reference. */
export const protectedWords = 'She was on maternity leave that spring.';

/** The same draft with words in it that the law keeps out, if they are asked for any. */
export function volunteering(check: Check, refereeId: string): Check {
  const drafts = check.drafts.map((draft) =>
    draft.refereeId === refereeId && draft.answers.strength
      ? { ...draft, answers: { ...draft.answers, strength: { value: protectedWords } } }
      : draft,
  );
  return { ...check, drafts };
}

/** The check after a referee has answered every question and sent the reference. */
export const answered = (check: Check, refereeId: string, moment: Moment, rating?: number): Check =>
  done(drafted(check, refereeId, moment, rating), (now, at) => sendReference(now, { refereeId }, at), moment);

/** What somebody who is asked once more says to all of it: what they saw of a rated question goes by `n`, and facts they still do not know. */
export function saidAgain(check: Check, refereeId: string, n = 0): Record<string, FollowUpAnswer> {
  const followUp = newestFollowUp(check, refereeId);
  const seen = (['lower', 'upper', 'both', 'none'] as const)[n % 4] ?? 'none';
  return Object.fromEntries(
    (followUp ? followUpQuestions(check, followUp) : []).map(({ id, kind }) => [
      id,
      kind === 'scale' ? { seen } : { value: null },
    ]),
  );
}

/** Every referee's time is over; those named have answered in time. */
export function lapsed(...answering: string[]): Check {
  let check = answering.reduce((now, id) => answered(now, id, onDay(2)), collecting());
  for (const { id } of check.referees) check = stepped(check, 'ChaseReferee', onDay(11), id);
  return check;
}

/** All have answered and been counted. */
export function collected(): Check {
  const all = collecting();
  const sent = all.referees.reduce(
    (check, { id }, index) => answered(check, id, onDay(2), 3 + (index % 3)),
    all,
  );
  return stepped(sent, 'CountReferences', onDay(2));
}

/** The candidate has been shown the findings, on day 2. */
export const inReview = (): Check =>
  stepped(stepped(collected(), 'CrossVerify', onDay(2)), 'ChaseReview', onDay(2));

/** The candidate disputes the first finding, and a reviewer has been asked. */
export const disputed = (): Check =>
  stepped(
    done(
      inReview(),
      (check, moment) =>
        answerFindings(check, { responses: [{ n: 1, kind: 'dispute', comment: 'It was not so.' }] }, moment),
      onDay(3),
    ),
    'ChaseReviewer',
    onDay(3),
  );

export const decision = {
  n: 1,
  verdict: 'removed',
  reason: 'The documents show the contrary.',
  reviewerId: 'reviewer-1',
} as const;

/** The reviewer has decided, and the findings are back with the candidate. */
export const returned = (): Check =>
  stepped(
    done(disputed(), (check, moment) => decideDispute(check, decision, moment), onDay(4)),
    'ChaseReview',
    onDay(4),
  );

/** The candidate has accepted everything. */
export const reviewed = (): Check =>
  done(inReview(), (check, moment) => answerFindings(check, { responses: [] }, moment), onDay(3));

export const completed = (): Check => stepped(reviewed(), 'Close', onDay(3));

/** The link through which the candidate leaves. */
export const leaving = { link: 'b'.repeat(64) };

/** The candidate withdraws through their link. */
export const withdraw = (check: Check, moment: Moment): Decision => withdrawCheck(check, leaving, moment);

/** The candidate refuses through their link. */
export const refuse = (check: Check, moment: Moment): Decision => refuseCheck(check, leaving, moment);
