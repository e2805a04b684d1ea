import type * as z from 'zod';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import { isKey } from '../../words/index.ts';

/** A fault of a schema whose message is the name of a text; of what is too long the text says how long it may be. */
function faultOf(path: string, issue: z.core.$ZodIssue): FieldFault {
  if (!isKey(issue.message)) return { path, message: issue.message };
  return fault(path, issue.message, issue.code === 'too_big' ? { most: Number(issue.maximum) } : undefined);
}

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
    return [faultOf(path, issue)];
  });
}
