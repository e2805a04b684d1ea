import { Refusal } from '../../shared/domain/refusal.ts';
import type { HttpReply } from '../../shared/http/reply.ts';
import type { FormState, Parsed } from '../../shared/web/forms/index.ts';

/**
 * Takes a form: parses it, lets a rule act on it, and shows it again with its faults when either says no.
 *
 * @param again the same page with what the person wrote and what needs a change
 * @param act what to do with a good form; a `Refusal` for its input shows the form again, others go up
 */
export async function takeForm<T>(
  parsed: Parsed<T>,
  again: (form: FormState) => HttpReply | Promise<HttpReply>,
  act: (input: T) => Promise<HttpReply>,
): Promise<HttpReply> {
  const { values } = parsed;
  if (parsed.faults) return again({ values, faults: parsed.faults });
  try {
    return await act(parsed.ok as T);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_input') throw error;
    return again({ values, faults: error.fields });
  }
}

/** The status of a form that comes back. */
export const formFault = 422;
