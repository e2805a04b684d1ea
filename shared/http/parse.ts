import type * as z from 'zod';
import { fault, Refusal } from '../domain/terms/refusal.ts';

/**
 * Input as a schema wants it.
 *
 * @throws Refusal `invalid_input` with the path of every field that is wrong; a refused unknown field is named itself
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => fault(path ? `${path}.${key}` : key, 'fault.unknown-field'));
  });
  throw new Refusal('invalid_input', 'refusal.fields', fields);
}

/** @throws Refusal `invalid_input` when the body is not JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('invalid_input', 'refusal.not-json', [fault('', 'fault.send-json')]);
  }
}
