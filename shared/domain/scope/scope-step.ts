import type { Check } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { noteOfRefusal } from '../check/ended-note.ts';
import { go, system } from '../check/step.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { Refusal } from '../terms/refusal.ts';
import { promisedBy, resolveScope } from './scope.ts';

/**
 * Resolves what is checked, with which questions and by when. An order that cannot be served ends here, before anybody is written to.
 * The API refuses such an order at once; this catches what has changed between the order and the step.
 */
export function scopeStep(check: Check, moment: Moment): StepDecision {
  if (check.scope) return go('resolved');
  const actor = system('scope');
  try {
    const scope = resolveScope(check.order, moment);
    return {
      next: 'resolved',
      head: { stage: 'consent', promisedBy: promisedBy(scope, moment) },
      put: [scope],
      events: [
        {
          event: 'scope.resolved',
          actor,
          data: { package: scope.packageId, version: scope.packageVersion, scopeHash: scope.hash },
        },
      ],
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      next: 'ended',
      head: { ended: 'order_refused', endedAt: iso(moment.now), endedNote: noteOfRefusal(error) },
      events: [{ event: 'check.order_refused', actor, data: { code: error.code } }],
    };
  }
}
