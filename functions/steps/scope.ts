import { scopeStep } from '../../shared/domain/scope/scope-step.ts';
import { stepHandler } from '../runtime/step-handler.ts';
import { quietTools } from '../runtime/tools.ts';

export const handler = stepHandler(quietTools(), {
  ResolveScope: { decide: (check, _event, moment) => scopeStep(check, moment) },
});
