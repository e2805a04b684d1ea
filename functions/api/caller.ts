import { type Caller, staffRoles } from '../../shared/domain/check/staff.ts';
import type { HttpRequest } from '../../shared/http/request.ts';

/** Who calls, as the authorizer found out. Only it writes this context; a caller cannot. */
export function callerOf({ authorizer }: HttpRequest): Caller {
  const roles = (authorizer.roles ?? '').split(',');
  const { callerId, name, email } = authorizer;
  if (!callerId) throw new Error('The authorizer named nobody.');
  return {
    id: callerId,
    name: name ?? callerId,
    roles: staffRoles.filter((role) => roles.includes(role)),
    ...(email && { email }),
  };
}
