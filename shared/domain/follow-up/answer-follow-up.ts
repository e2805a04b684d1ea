import { type Check, refereeById } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import { newestFollowUp, settleFollowUps } from '../check/follow-up.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { FollowUp, FollowUpAnswer } from '../check/records.ts';
import { freeWords, holdBack } from '../redaction/hold-back.ts';
import type { Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';
import { followUpQuestions } from './follow-up.ts';

/** @throws Refusal `already_ended`; `not_found` for a referee without a follow-up. */
function askedOnceMore(check: Check, refereeId: string): FollowUp {
  mustBeOpen(check);
  const followUp = newestFollowUp(check, refereeId);
  if (!followUp || !refereeById(check, refereeId)) throw new Refusal('not_found', 'refusal.no-follow-up');
  return followUp;
}

const over = (followUp: FollowUp): boolean => followUp.state === 'answered' || followUp.state === 'declined';

/**
 * Takes the answers of a referee to a follow-up. A second sending finds it settled.
 *
 * @param input `answers` by question id: what they saw, for a rated question, or the fact (`null`: they do not know)
 * @throws Refusal `invalid_input` naming each question without an answer, or one that they are not asked; `not_at_this_step` when the
 * time for it is over
 */
export function answerFollowUp(
  check: Check,
  input: { refereeId: string; answers: Record<string, FollowUpAnswer> },
  moment: Moment,
): Decision {
  const followUp = askedOnceMore(check, input.refereeId);
  if (over(followUp)) return settled;
  if (followUp.state !== 'asked') throw notAtThisStep('refusal.follow-up-over');

  const questions = followUpQuestions(check, followUp);
  if (Object.keys(input.answers).some((id) => !questions.some((question) => question.id === id)))
    throw new Refusal('invalid_input', 'refusal.unknown-question');
  const faults = questions
    .filter(({ id, kind }) => input.answers[id]?.[kind === 'scale' ? 'seen' : 'value'] === undefined)
    .map(({ id }) => fault(id, 'fault.no-answer-yet'));
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.unanswered', faults);

  const { put, ...rest } = settleFollowUps(
    check,
    [{ ...followUp, state: 'answered', answers: input.answers }],
    moment,
  );
  const held = holdBack(
    check,
    freeWords(followUp.refereeId, questions, input.answers, followUp.round),
    moment,
  );
  return {
    ...rest,
    put: [...put, ...held],
    events: [
      {
        event: 'follow_up.answered',
        actor: { kind: 'referee', id: followUp.refereeId },
        data: { round: followUp.round },
      },
    ],
  };
}

/** A referee would rather not say more. @throws Refusal when the time for it is over. */
export function declineFollowUp(check: Check, input: { refereeId: string }, moment: Moment): Decision {
  const followUp = askedOnceMore(check, input.refereeId);
  if (over(followUp)) return settled;
  if (followUp.state !== 'asked') throw notAtThisStep('refusal.follow-up-over');
  return {
    ...settleFollowUps(check, [{ ...followUp, state: 'declined' }], moment),
    events: [
      {
        event: 'follow_up.declined',
        actor: { kind: 'referee', id: followUp.refereeId },
        data: { round: followUp.round },
      },
    ],
  };
}
