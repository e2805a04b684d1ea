import { consentStep } from '../../shared/domain/consent/consent-step.ts';
import { mailingTools } from '../runtime/mailing-tools.ts';
import { stepHandler } from '../runtime/step-handler.ts';

export const handler = stepHandler(mailingTools(), {
  ChaseConsent: { decide: (check, _event, moment) => consentStep(check, moment) },
});
