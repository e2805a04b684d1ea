import { type Check, refereeById } from '../check/check.ts';
import type { Redaction, RefereeRole } from '../check/records.ts';
import { wordFor } from '../terms/questionnaire.ts';
import { heldWords, questionHeld } from './hold-back.ts';

/** A redaction, as a reviewer reads it: whose they are is told by the role alone, and no id leads to the referee. */
export interface RedactionView extends Pick<Redaction, 'n' | 'spans' | 'state' | 'at'> {
  question: string;
  /** An answer, or an example that was given with a rating. */
  kind: 'answer' | 'example';
  role: RefereeRole;
  text: string;
  decided?: Omit<NonNullable<Redaction['decided']>, 'by'>;
}

/** Every redaction of a check, in the order in which it came. */
export const redactionViews = (check: Check): RedactionView[] =>
  check.redactions.map((held) => {
    const { n, spans, state, at, part, refereeId, decided } = held;
    const { by: _, ...decision } = decided ?? { by: '', at: '', spans: [] };
    return {
      n,
      question: wordFor(questionHeld(check, held)?.text ?? '', check.order.candidate.name),
      kind: part.endsWith('example') ? 'example' : 'answer',
      role: refereeById(check, refereeId)?.role ?? 'other',
      text: heldWords(check, held),
      spans,
      state,
      at,
      ...(decided && { decided: decision }),
    };
  });
