import * as z from 'zod';
import { isKey, type Words } from '../../words/index.ts';
import { type Refusal, sayWith } from '../terms/refusal.ts';

const refusal = 'refusal.';
const key = z.string().refine(isKey);

/** Why a check ended: what staff have written, or the refusal of a rule as the rest of its key with its values. */
export const endedNoteSchema = z.strictObject({
  code: z.string(),
  values: z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      z.strictObject({ anyOf: z.array(key) }),
      z.strictObject({ allOf: z.array(key) }),
    ]),
  ),
});
export type EndedNote = z.infer<typeof endedNoteSchema>;

/** The code of words that staff have written. */
const written = 'note';

export const noteOf = (note: string): EndedNote => ({ code: written, values: { note } });

export const noteOfRefusal = ({ key: told, values }: Refusal): EndedNote => ({
  code: told.slice(refusal.length),
  values: { ...values },
});

/** The note in the reader's language; what staff have written stays in theirs. */
export function sayEndedNote(words: Words, { code, values }: EndedNote): string {
  if (code === written) return String(values.note);
  const told = `${refusal}${code}`;
  return isKey(told) ? sayWith(words, told, values) : code;
}
