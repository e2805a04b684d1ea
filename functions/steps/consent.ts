import { consentStep } from '../../shared/domain/steps/consent.ts';
import { stepHandler } from '../runtime/step-handler.ts';
import { mailingTools } from '../runtime/tools.ts';

export const handler = stepHandler(mailingTools(), {
  ChaseConsent: { decide: (check, _event, moment) => consentStep(check, moment) },
});
