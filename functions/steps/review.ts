import { redactionStep } from '../../shared/domain/redaction/redaction-step.ts';
import { disputeStep, reviewStep } from '../../shared/domain/review/review-step.ts';
import { mailingTools } from '../runtime/mailing-tools.ts';
import { stepHandler } from '../runtime/step-handler.ts';

export const handler = stepHandler(mailingTools(), {
  ChaseRedaction: { decide: (check, _event, moment) => redactionStep(check, moment) },
  ChaseReview: { decide: (check, _event, moment) => reviewStep(check, moment) },
  ChaseReviewer: { decide: (check, _event, moment) => disputeStep(check, moment) },
});
