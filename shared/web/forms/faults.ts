import type * as z from 'zod';
import type { FieldFault } from '../../domain/refusal.ts';

/**
 * The faults of a failed parse, one per field.
 *
 * @param fieldOf the form's field for a path of the schema; the same path when absent
 */
export function faultsOf(
  error: z.ZodError,
  fieldOf: (path: string) => string = (path) => path,
): FieldFault[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const path = fieldOf(issue.path.join('.'));
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ path, message: issue.message }];
  });
}
