import type { AttentionReason, Check } from '../../../shared/domain/check/check.ts';
import type { StepDecision } from '../../../shared/domain/check/decision.ts';
import { go } from '../../../shared/domain/check/step.ts';
import { attentionStep, closeStep, endStep } from '../../../shared/domain/closure/closure-step.ts';
import { countReferences } from '../../../shared/domain/collection/collection-step.ts';
import { consentStep } from '../../../shared/domain/consent/consent-step.ts';
import { followUpStep } from '../../../shared/domain/follow-up/follow-up-step.ts';
import {
  addressStep,
  moreRefereesStep,
  planOutreach,
  refereeStep,
} from '../../../shared/domain/outreach/outreach-step.ts';
import { redactionStep } from '../../../shared/domain/redaction/redaction-step.ts';
import { disputeStep, reviewStep } from '../../../shared/domain/review/review-step.ts';
import { scopeStep } from '../../../shared/domain/scope/scope-step.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { verificationStep } from '../../../shared/domain/verification/verification-step.ts';

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
  ChaseFollowUp: whileOpen((check, moment, refereeId) => followUpStep(check, refereeId ?? '', moment)),
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
