import type { Check } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Scope, SelfAssessment } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';
import { mayAssessSelf, ratedQuestionsOf } from './self-assessment.ts';

const isOnScale = (rating: number): boolean => Number.isInteger(rating) && rating >= 1 && rating <= 5;

/** Whether there is nothing to write: the same was said before, to the same questions; or nothing, neither then nor now. */
function isKept(kept: SelfAssessment | undefined, scope: Scope, ratings: Record<string, number>): boolean {
  const given = Object.entries(ratings);
  if (!kept) return given.length === 0;
  return (
    kept.questionnaireId === scope.questionnaireId &&
    kept.questionnaireVersion === scope.questionnaireVersion &&
    Object.keys(kept.ratings).length === given.length &&
    given.every(([id, rating]) => kept.ratings[id] === rating)
  );
}

/**
 * The candidate rates themselves on what their referees are asked to rate, or changes what they said before. It is wholly optional: each
 * question can be left out, and leaving out all of them takes back what was said.
 *
 * @param input `ratings`: question id to 1 to 5; what is not in it is left out
 * @throws Refusal `already_ended`; `not_at_this_step` before referees are named, while a change of scope waits, and once the findings are
 * there; `invalid_input` with the field of each rating that cannot be kept
 */
export function assessSelf(
  check: Check,
  input: { ratings: Record<string, number> },
  moment: Moment,
): Decision {
  mustBeOpen(check);
  const { scope, selfAssessment } = check;
  if (!scope || !mayAssessSelf(check)) throw notAtThisStep('refusal.no-self-rating');

  const asked = new Set(ratedQuestionsOf(check).map(({ id }) => id));
  const given = Object.entries(input.ratings);
  const faults = given.flatMap(([id, rating]) => {
    if (!asked.has(id)) return [fault(`rating-${id}`, 'fault.question-gone')];
    return isOnScale(rating) ? [] : [fault(`rating-${id}`, 'fault.rate-or-leave-out')];
  });
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.ratings', faults);

  if (isKept(selfAssessment, scope, input.ratings)) return settled;
  return {
    put: [
      {
        type: 'self-assessment',
        at: iso(moment.now),
        questionnaireId: scope.questionnaireId,
        questionnaireVersion: scope.questionnaireVersion,
        ratings: Object.fromEntries(given),
      },
    ],
    events: [
      {
        event: 'self.assessed',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { rated: given.length },
      },
    ],
  };
}
