import { type FieldFault, faultIn, Refusal } from '../../shared/domain/terms/refusal.ts';
import type { HttpReply } from '../../shared/http/reply.ts';
import type { FormState, Parsed } from '../../shared/web/forms/index.ts';
import type { Words } from '../../shared/words/index.ts';

/**
 * Takes a form: parses it, lets a rule act on it, and shows it again with its faults, in the reader's words, when either says no.
 *
 * @param again the same page with what the person wrote and what needs a change
 * @param act what to do with a good form; a `Refusal` for its input shows the form again, others go up
 */
export async function takeForm<T>(
  words: Words,
  parsed: Parsed<T>,
  again: (form: FormState) => HttpReply | Promise<HttpReply>,
  act: (input: T) => Promise<HttpReply>,
): Promise<HttpReply> {
  const { values } = parsed;
  const back = (faults: readonly FieldFault[]) =>
    again({ values, faults: faults.map((one) => faultIn(words, one)) });
  if (parsed.faults) return back(parsed.faults);
  try {
    return await act(parsed.ok);
  } catch (error) {
    if (!(error instanceof Refusal) || !forForms.has(error.code)) throw error;
    return back(error.fields);
  }
}

/** The refusals that a person can answer by correcting the form. */
const forForms: ReadonlySet<Refusal['code']> = new Set(['invalid_input', 'scope_refused', 'unknown_package']);

/** The status of a form that comes back. */
export const formFault = 422;
