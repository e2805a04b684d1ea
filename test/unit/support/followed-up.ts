import type { Check } from '../../../shared/domain/check/check.ts';
import type { Finding } from '../../../shared/domain/check/findings.ts';
import type { Answer, Timetable } from '../../../shared/domain/check/records.ts';
import { draftAnswer, sendReference } from '../../../shared/domain/collection/send-reference.ts';
import { planFollowUps } from '../../../shared/domain/follow-up/follow-up-step.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import type { Questionnaire } from '../../../shared/domain/terms/questionnaire.ts';
import { collecting, done, drafted, nominee, onDay, stepped } from './checks.ts';

/** A manager, a colleague, a client, somebody who was managed, and somebody of the personnel department. */
export const five = (['manager', 'peer', 'client', 'report', 'hr'] as const).map((role, index) =>
  nominee(index + 1, role),
);

/** What differs from a friendly reference, by referee and question. */
export type Different = Record<string, Record<string, Answer>>;

/** r1 alone rates a question low, with an example, and r2 did not observe it. r1 alone names another month, and r2 does not know it. */
export const alone: Different = {
  r1: { quality: { value: 1, example: 'A drawing came back twice.' }, 'end-month': { value: '2021-02' } },
  r2: { quality: { value: null }, 'end-month': { value: null } },
};

/** All five have answered and been counted on day 2. */
export function compared(different: Different = alone, timetable: Partial<Timetable> = {}): Check {
  const answer = (check: Check, refereeId: string): Check => {
    let current = drafted(check, refereeId, onDay(2));
    for (const [questionId, one] of Object.entries(different[refereeId] ?? {})) {
      const draft = draftAnswer(current, { refereeId, questionId, answer: one }, onDay(2));
      const others = current.drafts.filter((other) => other.refereeId !== refereeId);
      if (draft) current = { ...current, drafts: [...others, draft] };
    }
    return done(current, (now, at) => sendReference(now, { refereeId }, at), onDay(2));
  };
  const asked = collecting(five);
  const { scope } = asked;
  if (!scope) throw new Error('There is no scope.');
  const before: Check = { ...asked, scope: { ...scope, timetable: { ...scope.timetable, ...timetable } } };
  const sent = before.referees.reduce((check, { id }) => answer(check, id), before);
  return stepped(sent, 'CountReferences', onDay(2));
}

export const questionnaireOf = (check: Check): Questionnaire =>
  questionnaireById(check.scope?.questionnaireId ?? '', check.scope?.questionnaireVersion ?? 0);

const from = (questionId: string, ...ids: string[]) => ids.map((refereeId) => ({ refereeId, questionId }));

const adverse = {
  type: 'finding',
  standing: 'one_voice_against',
  corroborated: false,
  adverse: true,
} as const;

/** What verification finds of a rating that one referee alone chose: it names all who rated. */
export const lowRating = (n = 1, questionId = 'quality'): Finding => ({
  ...adverse,
  n,
  kind: 'rating',
  said: {
    code: 'ratings',
    n: 3,
    from: 4,
    to: 4,
    share: 'most',
    lowest: 1,
    highest: 4,
    low: { n: 1, corroborated: false, asOne: false },
  },
  questionId,
  sources: from(questionId, 'r1', 'r3', 'r4'),
});

/** The example that r1 gave with it. */
export const example = (n = 2, questionId = 'quality'): Finding => ({
  ...adverse,
  n,
  kind: 'remark',
  said: { code: 'example', of: { refereeId: 'r1', questionId, part: 'example' } },
  questionId,
  sources: from(questionId, 'r1'),
});

/** A month that r1 alone names otherwise than the résumé. */
export const otherMonth = (n = 3): Finding => ({
  ...adverse,
  n,
  kind: 'fact',
  said: { code: 'fact', confirming: 0, close: 0, differing: 1, asOne: false, unknown: 1 },
  questionId: 'end-month',
  claimKey: 'work.0.endDate',
  sources: from('end-month', 'r1', 'r2'),
});

export const findings: Finding[] = [lowRating(), example(), otherMonth()];

/** The round is planned. @throws Error when there is none */
export function planned(check = compared(), of = findings, moment: Moment = onDay(2)): Check {
  return done(
    check,
    (now, at) => {
      const plan = planFollowUps(now, questionnaireOf(now), of, at);
      if (!plan) throw new Error('Nobody is asked once more.');
      return plan;
    },
    moment,
  );
}

/** Everybody in the round has been written to. */
export const askedAgain = (check = planned()): Check =>
  check.followUps.reduce((now, { refereeId }) => stepped(now, 'ChaseFollowUp', onDay(2), refereeId), check);
