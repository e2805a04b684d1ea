import { type Check, refereeById } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import { type Marks, originOf } from '../check/network-and-device.ts';
import type { Answer, Draft, Referee } from '../check/records.ts';
import { freeWords, holdBack } from '../redaction/hold-back.ts';
import { questionsOf } from '../scope/questions-asked.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';

function invited(check: Check, refereeId: string): Referee {
  mustBeOpen(check);
  const referee = refereeById(check, refereeId);
  if (!referee) throw new Refusal('not_found', 'refusal.unknown-referee');
  return referee;
}

/** @throws Refusal `not_at_this_step` while a change of scope waits for the candidate. */
function mustNotBePaused({ head }: Check): void {
  if (head.suspendedAt) throw notAtThisStep('refusal.paused');
}

const actor = (id: string) => ({ kind: 'referee', id }) as const;

/**
 * Keeps one answer, or the conflict declaration, until the referee sends everything.
 * Not audited: a draft is nobody's business but the referee's.
 *
 * @returns the draft to store, or undefined when the reference has been settled
 * @throws Refusal `invalid_input` for a question that this referee is not asked
 */
export function draftAnswer(
  check: Check,
  input: { refereeId: string; questionId?: string; answer?: Answer; conflict?: boolean },
  moment: Moment,
): Draft | undefined {
  const referee = invited(check, input.refereeId);
  if (referee.state !== 'invited') return undefined;
  mustNotBePaused(check);
  if (input.questionId && !questionsOf(check, referee).some(({ id }) => id === input.questionId)) {
    throw new Refusal('invalid_input', 'refusal.unknown-question');
  }
  const before = check.drafts.find((draft) => draft.refereeId === referee.id);
  // Always later than the one before: by its moment a save knows whether another one has come between.
  const at = iso(Math.max(moment.now, before ? Date.parse(before.at) + 1 : 0));
  const conflict = input.conflict ?? before?.conflict;
  return {
    type: 'draft',
    refereeId: referee.id,
    startedAt: before?.startedAt ?? at,
    at,
    answers: {
      ...before?.answers,
      ...(input.questionId && input.answer && { [input.questionId]: input.answer }),
    },
    ...(conflict !== undefined && { conflict }),
  };
}

/**
 * The referee sends their reference.
 *
 * @param input `marks`: where they send it from, kept apart from the reference and briefly
 * @throws Refusal `invalid_input` naming each unanswered question, `not_at_this_step` when they cannot answer (any more).
 */
export function sendReference(
  check: Check,
  input: { refereeId: string; marks?: Marks },
  moment: Moment,
): Decision {
  const referee = invited(check, input.refereeId);
  if (referee.state === 'answered') return settled;
  if (referee.state !== 'invited') throw notAtThisStep('refusal.reference-over');
  mustNotBePaused(check);

  const draft = check.drafts.find((one) => one.refereeId === referee.id);
  const questions = questionsOf(check, referee);
  const faults = questions
    .filter(({ id }) => draft?.answers[id] === undefined)
    .map(({ id }) => fault(id, 'fault.no-answer-yet'));
  if (draft?.conflict === undefined) faults.push(fault('conflict', 'fault.no-answer-yet'));
  if (!draft || !check.scope || faults.length > 0)
    throw new Refusal('invalid_input', 'refusal.unanswered', faults);

  const at = iso(moment.now);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, draft.answers[id] as Answer]));
  const held = holdBack(check, freeWords(referee.id, questions, answers), moment);
  return {
    put: [
      {
        type: 'reference',
        refereeId: referee.id,
        at,
        questionnaireId: check.scope.questionnaireId,
        questionnaireVersion: check.scope.questionnaireVersion,
        answers,
        conflict: draft.conflict ?? false,
        seconds: Math.round((moment.now - Date.parse(draft.startedAt)) / 1000),
      },
      { ...referee, state: 'answered', settledAt: at },
      ...originOf(check, referee.id, input.marks, moment),
      ...held,
    ],
    remove: [draft],
    events: [
      { event: 'referee.answered', actor: actor(referee.id), data: { conflict: draft.conflict ?? false } },
    ],
  };
}

/** The referee says no. @throws Refusal when they cannot (any more). */
export function declineReference(check: Check, input: { refereeId: string }, moment: Moment): Decision {
  const referee = invited(check, input.refereeId);
  if (referee.state === 'declined') return settled;
  if (referee.state !== 'invited') throw notAtThisStep('refusal.request-settled');
  return {
    put: [{ ...referee, state: 'declined', settledAt: iso(moment.now) }],
    remove: check.drafts.filter((draft) => draft.refereeId === referee.id),
    events: [{ event: 'referee.declined', actor: actor(referee.id) }],
  };
}

/** The referee wants no more reminders; the request itself stays open. */
export function stopReminders(check: Check, input: { refereeId: string }, _moment: Moment): Decision {
  const referee = invited(check, input.refereeId);
  if (referee.remindersStopped) return settled;
  return {
    put: [{ ...referee, remindersStopped: true }],
    events: [{ event: 'reminders.stopped', actor: actor(referee.id) }],
  };
}
