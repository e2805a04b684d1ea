import { scopeStep } from '../../shared/domain/steps/scope.ts';
import { stepHandler } from '../runtime/step-handler.ts';
import { quietTools } from '../runtime/tools.ts';

export const handler = stepHandler(quietTools(), {
  ResolveScope: { decide: (check, _event, moment) => scopeStep(check, moment) },
});
