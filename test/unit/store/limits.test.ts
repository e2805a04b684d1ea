import { describe, expect, it } from 'vitest';
import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { cancelCheck } from '../../../shared/domain/check/end-check.ts';
import { newestFollowUp } from '../../../shared/domain/check/follow-up.ts';
import type { FollowUpAnswer, RefereeRole } from '../../../shared/domain/check/records.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { draftAnswer, sendReference } from '../../../shared/domain/collection/send-reference.ts';
import { addDoNotContact } from '../../../shared/domain/consent/add-do-not-contact.ts';
import { agreeToChange, giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { answerFollowUp } from '../../../shared/domain/follow-up/answer-follow-up.ts';
import { followUpQuestions } from '../../../shared/domain/follow-up/follow-up.ts';
import { longestResume, resumeSchema } from '../../../shared/domain/order/json-resume.ts';
import { type Package, packageIds } from '../../../shared/domain/order/package.ts';
import { packageById } from '../../../shared/domain/order/packages/index.ts';
import { correctAddress } from '../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../shared/domain/outreach/record-delivery.ts';
import { longestQuestionnaire } from '../../../shared/domain/questions/composing/draft.ts';
import { mostQuestions } from '../../../shared/domain/questions/composing/edit.ts';
import {
  answerFindings,
  decideDispute,
  longestComments,
} from '../../../shared/domain/review/answer-findings.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import { orderCheck } from '../../../shared/domain/scope/order-check.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import type { Question, Questionnaire } from '../../../shared/domain/terms/questionnaire.ts';
import { bytesOf } from '../../../shared/domain/terms/size.ts';
import { commitRequest, createRequest } from '../../../shared/store/commit.ts';
import { consentTo, ids, onDay, order, staff } from '../support/checks.ts';
import { type StepName, steps } from '../support/steps.ts';

/** The limits of DynamoDB: items of a transaction, bytes of an item, bytes of a transaction. */
const most = { items: 100, item: 400 * 1024, transaction: 4 * 1024 * 1024 };

/** The longest text of so many characters: each takes three bytes of UTF-8. */
const long = (characters: number): string => '长'.repeat(characters);

/** The longest free words: full of what the law keeps out of a reference, so that all is held back; or harmless, so that all becomes findings. */
const free = {
  held: () => 'She was pregnant then. '.repeat(43).slice(0, 1000),
  /** All wrote the same, which is the most that can be found, and takes long to find. */
  shared: () => long(1000),
  /** Each in words of their own: a sign that nobody else uses. */
  harmless: (n: number) => String.fromCodePoint(0x4e00 + n).repeat(1000),
};
type Words = keyof typeof free;

/** A check of which every decision is held against the limits as it would be written. */
class Largest {
  check: Check;
  moment: Moment = onDay(0);
  /** What people write wherever words are free. */
  readonly words: (refereeId: string) => string;

  constructor({ check, decision }: ReturnType<typeof orderCheck>, words: Words) {
    this.words = (refereeId) => free[words](Number(refereeId.slice(1)));
    const evolution = evolve(check, decision, this.moment);
    this.#holdAgainstLimits(createRequest('evenhand', evolution, []), 'order');
    this.check = evolution.check;
  }

  act(name: string, decide: (check: Check, moment: Moment) => Decision): void {
    const evolution = evolve(this.check, decide(this.check, this.moment), this.moment);
    if (evolution.audit.length > 0)
      this.#holdAgainstLimits(commitRequest('evenhand', this.check.head, evolution), name);
    this.check = evolution.check;
  }

  step(name: StepName, refereeId?: string): void {
    this.act(name, (check, moment) => steps[name](check, moment, refereeId));
  }

  #holdAgainstLimits({ TransactItems = [] }: ReturnType<typeof commitRequest>, name: string): void {
    const written = TransactItems.map(({ Put, Delete }) => bytesOf(Put?.Item ?? Delete?.Key));
    const figures = {
      items: TransactItems.length,
      item: Math.max(...written),
      transaction: written.reduce((sum, bytes) => sum + bytes, 0),
    };
    for (const figure of ['items', 'item', 'transaction'] as const) {
      expect({ name, figure, fits: figures[figure] <= most[figure], value: figures[figure] }).toMatchObject({
        fits: true,
      });
    }
  }
}

/** Questions of a company's own, as many and as long as can be published. */
function ownQuestions(packageId: string, kind: 'scale' | 'text' | 'mixed'): Questionnaire {
  const question = (n: number, length: number): Question => {
    const base = { id: `own-${n}`, text: long(length), translations: { zh: { text: long(length) } } };
    return kind === 'text' || (kind === 'mixed' && n % 2 === 1)
      ? { ...base, item: 'own-words', kind: 'text', about: 'remark', maxLength: 1000 }
      : {
          ...base,
          item: 'work-style',
          kind: 'scale',
          competency: ['reliability', 'quality', 'teamwork', 'communication'][n % 4] ?? 'reliability',
          anchors: ['a', 'b', 'c', 'd', 'e'],
        };
  };
  const all = (length: number) => Array.from({ length: mostQuestions }, (_, n) => question(n, length));
  let length = 1;
  while (bytesOf(all(length + 1)) <= longestQuestionnaire) length += 1;
  return { id: `own-${packageId}`, version: 1, questions: all(length) };
}

/** An order as large as it can be. */
function largestOrder(ordered: Package, questionnaire: Questionnaire | undefined) {
  const work = (name: string) => ({ name, position: long(400), startDate: '2019-04', endDate: '2026-01' });
  const named = [work('Acme Optics'), work('Lumen Labs')];
  while (bytesOf(named) < longestResume - 4000) named.push(work(long(400)));
  return {
    ...order,
    package: ordered.id,
    role: { title: long(200) },
    riskLevel: 'high' as const,
    reason: long(1000),
    resume: resumeSchema.parse({ work: named }),
    items: ordered.items.map(({ id }) => ({ id, reason: long(1000) })),
    decisionMakers: Array.from({ length: 10 }, (_, n) => ({
      name: long(200),
      email: `${n}@company.example`,
    })),
    ...(questionnaire && { questionnaire }),
  };
}

/** As many referees as there can be, the demands of the package among them. */
function largestNomination({ roleMix, acceptedRoles, maximumReferees }: Package, round: number) {
  const demanded = roleMix.flatMap(({ anyOf, least }) => Array<RefereeRole>(least).fill(anyOf[0] ?? 'peer'));
  return Array.from({ length: maximumReferees }, (_, n) => ({
    name: long(200),
    email: `${round}-${n}@work.example`,
    role: demanded[n] ?? acceptedRoles[n % acceptedRoles.length] ?? 'peer',
    relationship: long(200),
    period: { from: '2020-01', to: '2025-12' },
    entry: 'work.0',
    conflict: true,
    place: 'DE',
  }));
}

/** A referee answers everything at length, with an example of every rating. */
function answer(
  play: Largest,
  refereeId: string,
  value: (question: Question, n: number) => string | number,
): void {
  const referee = play.check.referees.find(({ id }) => id === refereeId);
  if (!referee) throw new Error('There is no such referee.');
  const inputs = questionsOf(play.check, referee).map((question, n) => ({
    questionId: question.id,
    answer: {
      value: value(question, n),
      ...(question.kind === 'scale' && { example: play.words(refereeId) }),
    },
  }));
  for (const input of [...inputs, { conflict: true }]) {
    const draft = draftAnswer(play.check, { refereeId, ...input }, play.moment);
    const drafts = play.check.drafts.filter((one) => one.refereeId !== refereeId);
    if (draft) play.check = { ...play.check, drafts: [...drafts, draft] };
  }
  const marks = { network: 'n'.repeat(64), device: 'd'.repeat(64) };
  play.act('sendReference', (check, moment) => sendReference(check, { refereeId, marks }, moment));
}

/** Every referee's first two addresses come back. */
function bounceAll(play: Largest): void {
  for (const { id } of play.check.referees.filter(({ state }) => state === 'nominated')) {
    play.step('ChaseReferee', id);
    for (const turn of [1, 2]) {
      const mailId = `referee-invitation-${id}-${turn}`;
      play.act('recordDelivery', (check, moment) =>
        recordDelivery(check, { mailId, result: 'bounced' }, moment),
      );
      play.step('AskForAddress', id);
      const email = `${id}-${turn}@other.example`;
      play.act('correctAddress', (check, moment) => correctAddress(check, { refereeId: id, email }, moment));
      play.step('ChaseReferee', id);
    }
  }
}

/** Plays a check in which everybody does as much as they can, at as great a length as they can. */
function play(ordered: Package, words: Words, questionnaire?: Questionnaire): Largest {
  const largest = new Largest(orderCheck(ids, largestOrder(ordered, questionnaire), staff, onDay(0)), words);
  largest.step('ResolveScope');
  largest.step('ChaseConsent');
  const all = () => Object.fromEntries((largest.check.scope?.items ?? []).map(({ id }) => [id, true]));
  largest.act('giveConsent', (check, moment) =>
    giveConsent(check, consentTo(check.scope, { items: all() }), moment),
  );
  const doNotContact = Array.from({ length: 150 }, (_, n) => `${n}${long(250)}`);
  largest.act('nominateReferees', (check, moment) =>
    nominateReferees(check, { referees: largestNomination(ordered, 1), doNotContact }, moment),
  );
  largest.step('PlanOutreach');
  bounceAll(largest);

  // Two answer and all others let their time pass, so that as many again are named.
  for (const id of ['r1', 'r2'])
    answer(largest, id, (question, n) => rated(largest.words(id), question, n, 1));
  largest.moment = onDay(30);
  for (const { id } of largest.check.referees) largest.step('ChaseReferee', id);
  largest.step('CountReferences');
  largest.step('AskForMoreReferees');
  largest.act('nominateReferees', (check, moment) =>
    nominateReferees(
      check,
      { referees: largestNomination(ordered, 2).slice(0, ordered.maximumReferees - 2), doNotContact: [] },
      moment,
    ),
  );
  largest.step('PlanOutreach');
  bounceAll(largest);

  // A change of scope in the middle of it, with another copy of the questions.
  const items = largest.check.order.items.map((item) => ({ ...item, reason: long(900) }));
  largest.act('changeScope', (check, moment) => changeScope(check, { items }, staff, moment, questionnaire));
  largest.step('ChaseConsent');
  largest.act('agreeToChange', (check, moment) =>
    agreeToChange(check, consentTo(check.change?.scope, { items: all() }), moment),
  );
  largest.act('addDoNotContact', (check, moment) =>
    addDoNotContact(check, { doNotContact: [long(250)] }, moment),
  );
  const ratings = { reliability: 5 };
  if (!questionnaire) largest.act('assessSelf', (check, moment) => assessSelf(check, { ratings }, moment));

  const invited = largest.check.referees.filter(({ state }) => state === 'invited');
  for (const [index, { id }] of invited.entries())
    answer(largest, id, (question, n) => rated(largest.words(id), question, n, 4 + (index % 2)));
  largest.step('CountReferences');
  expect(largest.check.head.stage).toBe('verification');

  verify(largest);
  review(largest);
  largest.step('Close');
  expect(largest.check.head.ended).toBe('completed');
  return largest;
}

function rated(words: string, question: Question, n: number, level: number): string | number {
  if (question.kind === 'scale') return n % 2 === 0 ? level : 6 - level;
  if (question.kind !== 'fact') return words;
  return question.answer === 'month' ? '2018-02' : long(200);
}

/** Words are held back and nobody decides in time, others are asked again at length, and the answers are compared. */
function verify(largest: Largest): void {
  for (let turn = 0; turn < 8 && !largest.check.analysis; turn += 1) {
    largest.moment = onDay(40 + turn * 10);
    largest.step('ChaseRedaction');
    largest.moment = onDay(44 + turn * 10);
    largest.step('ChaseRedaction');
    for (const { refereeId, state } of largest.check.followUps.filter(({ state }) => state === 'planned')) {
      largest.step('ChaseFollowUp', refereeId);
      if (state !== 'planned') continue;
      const followUp = newestFollowUp(largest.check, refereeId);
      const questions = followUp ? followUpQuestions(largest.check, followUp) : [];
      const answers = Object.fromEntries(
        questions.map(({ id, kind }): [string, FollowUpAnswer] => [
          id,
          kind === 'scale' ? { seen: 'lower', example: largest.words(refereeId) } : { value: long(200) },
        ]),
      );
      largest.act('answerFollowUp', (check, moment) => answerFollowUp(check, { refereeId, answers }, moment));
    }
    largest.step('CrossVerify');
  }
  expect(largest.check.analysis).toBeDefined();
}

/** The candidate disputes every finding at length, a reviewer words each again, and the candidate comments on each once more. */
function review(largest: Largest): void {
  largest.step('ChaseReview');
  const { findings } = largest.check;
  const comment = long(Math.min(3000, Math.floor(longestComments / findings.length)));
  const answers = (kind: 'dispute' | 'comment') => findings.map(({ n }) => ({ n, kind, comment }));
  largest.act('answerFindings', (check, moment) =>
    answerFindings(check, { responses: answers('dispute') }, moment),
  );
  expect(largest.check.disputes).toHaveLength(findings.length);
  largest.step('ChaseReviewer');
  const words = {
    verdict: 'amended',
    text: long(2000),
    reason: long(2000),
    reviewerId: 'reviewer-1',
  } as const;
  // The first page of them and the last: each decision writes a page of findings and one of disputes.
  for (const { n } of [...largest.check.disputes.slice(0, 20), ...largest.check.disputes.slice(-20)])
    largest.act('decideDispute', (check, moment) => decideDispute(check, { n, ...words }, moment));
  // The others are decided in the same words, without looking at each.
  const { reviewerId: by, ...decided } = words;
  const decision = { ...decided, by, at: '2026-08-01T09:00:00.000Z' };
  const disputes = largest.check.disputes.map((one) => ({ ...one, decision: one.decision ?? decision }));
  largest.check = { ...largest.check, disputes };
  largest.step('ChaseReview');
  largest.act('answerFindings', (check, moment) =>
    answerFindings(check, { responses: answers('comment') }, moment),
  );
}

const cases = packageIds.flatMap((id) => {
  const found = packageById(id);
  return found ? [found] : [];
});

describe('no decision outgrows a transaction, whatever people answer', () => {
  const executive = cases.filter(({ id }) => id === 'executive');
  const played = [
    ...cases.map((ordered) => ({ name: `${ordered.id}, all harmless`, ordered, words: 'harmless' as const })),
    ...executive.flatMap((ordered) => [
      { name: 'executive, all held back', ordered, words: 'held' as const },
      { name: 'executive, all in the same words', ordered, words: 'shared' as const },
    ]),
  ];
  const own = executive.flatMap((ordered) => [
    ...(['scale', 'text', 'mixed'] as const).flatMap((kind) => [
      { name: `${kind}, all harmless`, ordered, words: 'harmless' as const, kind },
      { name: `${kind}, all held back`, ordered, words: 'held' as const, kind },
    ]),
    { name: 'text, all in the same words', ordered, words: 'shared' as const, kind: 'text' as const },
  ]);
  // The check was as large as it was meant to be.
  const expectLarge = ({ findings, redactions }: Check, words: Words, least: number) =>
    expect((words === 'held' ? redactions : findings).length).toBeGreaterThanOrEqual(least);

  it.each(played)('in a check of the package $name', { timeout: 60_000 }, ({ ordered, words }) => {
    expectLarge(play(ordered, words).check, words, 40);
  });

  it.each(own)(
    'with forty questions of the company’s own: $name',
    { timeout: 120_000 },
    ({ ordered, words, kind }) => {
      expectLarge(play(ordered, words, ownQuestions('executive', kind)).check, words, 300);
    },
  );

  it('when a check is cancelled with everything in it', () => {
    const [ordered] = cases;
    if (!ordered) throw new Error('There is no package.');
    const largest = new Largest(
      orderCheck(ids, largestOrder(ordered, undefined), staff, onDay(0)),
      'harmless',
    );
    largest.act('cancelCheck', (check, moment) =>
      cancelCheck(check, { actor: staff, note: long(500) }, moment),
    );
    largest.step('EndEarly');
  });
});
