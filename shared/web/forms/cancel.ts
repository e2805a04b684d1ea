import { fault } from '../../domain/terms/refusal.ts';
import { type Parsed, valuesOf } from './parsed.ts';

/** Field `note`: why, in words for the requester; may stay empty. */
export function parseCancel(params: URLSearchParams): Parsed<{ note?: string }> {
  const values = valuesOf(params);
  const note = values.note?.trim();
  if (note && note.length > 500) return { values, faults: [fault('note', 'form.too-long', { most: 500 })] };
  return { values, ok: note ? { note } : {} };
}
