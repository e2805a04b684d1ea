import type { Check } from '../../../domain/check/check.ts';
import type { Scope } from '../../../domain/check/records.ts';

/** @throws Error before the scope was resolved: nobody has a link before that */
export function scopeOf({ scope }: Pick<Check, 'scope'>): Scope {
  if (!scope) throw new Error('The scope has not been resolved.');
  return scope;
}
