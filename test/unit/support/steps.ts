import type { AttentionReason, Check } from '../../../shared/domain/check.ts';
import type { StepDecision } from '../../../shared/domain/decision.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import { attentionStep, closeStep, endStep } from '../../../shared/domain/steps/closure.ts';
import {
  addressStep,
  countReferences,
  moreRefereesStep,
  planOutreach,
  refereeStep,
} from '../../../shared/domain/steps/collection.ts';
import { go } from '../../../shared/domain/steps/common.ts';
import { consentStep } from '../../../shared/domain/steps/consent.ts';
import { reaskStep } from '../../../shared/domain/steps/reask.ts';
import { redactionStep } from '../../../shared/domain/steps/redaction.ts';
import { disputeStep, reviewStep } from '../../../shared/domain/steps/review.ts';
import { scopeStep } from '../../../shared/domain/steps/scope.ts';
import { verificationStep } from '../../../shared/domain/steps/verification.ts';

type Step = (check: Check, moment: Moment, refereeId?: string) => StepDecision;

/** As the handlers do: a check that has ended goes to its end, whatever the step. */
const whileOpen =
  (step: Step): Step =>
  (check, moment, refereeId) =>
    check.head.ended ? go('ended') : step(check, moment, refereeId);

/** The actions of the state machine by name, with what the handlers put around the rules. */
export const steps = {
  ResolveScope: whileOpen(scopeStep),
  ChaseConsent: whileOpen(consentStep),
  PlanOutreach: whileOpen(planOutreach),
  ChaseReferee: whileOpen((check, moment, refereeId) => refereeStep(check, refereeId ?? '', moment)),
  AskForAddress: whileOpen((check, moment, refereeId) => addressStep(check, refereeId ?? '', moment)),
  ChaseReask: whileOpen((check, moment, refereeId) => reaskStep(check, refereeId ?? '', moment)),
  CountReferences: whileOpen(countReferences),
  AskForMoreReferees: whileOpen(moreRefereesStep),
  CrossVerify: whileOpen(verificationStep),
  ChaseRedaction: whileOpen(redactionStep),
  ChaseReview: whileOpen(reviewStep),
  ChaseReviewer: whileOpen(disputeStep),
  Close: (check: Check, moment: Moment) =>
    check.head.ended && check.head.ended !== 'completed' ? go('ended') : closeStep(check, moment),
  EndEarly: (check: Check, moment: Moment) => endStep(check, moment),
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const reportProblem = (
  check: Check,
  moment: Moment,
  reason: AttentionReason = 'step_failed',
): StepDecision => attentionStep(check, { reason, step: check.head.stage, error: 'TestError' }, moment);
