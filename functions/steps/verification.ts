import { verificationStep } from '../../shared/domain/verification/verification-step.ts';
import { stepHandler } from '../runtime/step-handler.ts';
import { quietTools } from '../runtime/tools.ts';

export const handler = stepHandler(quietTools(), {
  CrossVerify: { decide: (check, _event, moment) => verificationStep(check, moment) },
});
