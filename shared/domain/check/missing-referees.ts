import { type FieldFault, fault } from '../terms/refusal.ts';
import type { RefereeRole, Scope } from './records.ts';

/** Lists the gaps in the minimum and the mix of roles; empty when nothing is. */
export function missingReferees(
  scope: Pick<Scope, 'minimumReferences' | 'roleMix'>,
  roles: readonly RefereeRole[],
): FieldFault[] {
  const least = scope.minimumReferences;
  const short = least - roles.length;
  const lacking = scope.roleMix.filter(
    (demand) => roles.filter((role) => demand.anyOf.includes(role)).length < demand.least,
  );
  return [
    ...(short > 0 ? [fault('referees', 'fault.too-few', { least, short })] : []),
    ...lacking.map((demand) =>
      fault('referees', 'fault.role-missing', {
        least: demand.least,
        roles: { anyOf: demand.anyOf.map((role) => `common.role-to-candidate.${role}` as const) },
      }),
    ),
  ];
}
