import { heldDecisions, type RedactionDecisionInput } from '../../domain/redaction/decide-redaction.ts';
import type { RedactionView } from '../../domain/redaction/for-reviewer.ts';
import { placesOf } from '../../domain/redaction/spans.ts';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import { type Parsed, parsed, valuesOf } from './parsed.ts';

const longest = 2000;

export type RedactionForm = Pick<RedactionDecisionInput, 'decision' | 'spans' | 'reason'>;

/** The field of a form for a path of the rule. Several of these forms stand on one page: the number keeps their faults apart. */
export const redactionField = (n: number, path: string): string =>
  `${path.startsWith('spans') ? 'also' : path}-${n}`;

const isDecision = (value: string | undefined): value is RedactionForm['decision'] =>
  heldDecisions.includes(value as RedactionForm['decision']);

/**
 * A reviewer's decision about one text. Fields `decision` = `redact` | `release`, `reason`, and `also`: further words to take out, one piece
 * a line, each of which stands in the text just so. Faults are at `decision-<n>`, `reason-<n>` and `also-<n>`.
 */
export function parseRedaction(
  params: URLSearchParams,
  { n, text, spans }: Pick<RedactionView, 'n' | 'text' | 'spans'>,
): Parsed<RedactionForm> {
  const values = valuesOf(params);
  const faults: FieldFault[] = [];
  const say = (field: string, ...more: [Parameters<typeof fault>[1], Parameters<typeof fault>[2]?]) =>
    faults.push(fault(redactionField(n, field), ...more));
  const { decision } = values;
  if (!isDecision(decision)) say('decision', 'form.redaction-missing');
  const reason = values.reason?.trim() ?? '';
  if (reason.length > longest) say('reason', 'form.too-long', { most: longest });

  // The text may have been sent with other line ends than the browser's; words of one line do not care.
  const also = (values.also ?? '').split('\n').flatMap((line) => line.trim() || []);
  const found = also.map((words) => ({ words, places: placesOf(text, words) }));
  const missing = found.find(({ places }) => places.length === 0);
  if (missing) say('also', 'fault.words-not-in-text', { words: missing.words });
  const further = found.flatMap(({ places }) => places);
  const marked = decision === 'redact' ? spans.map(({ start, end }) => ({ start, end })) : [];
  return parsed(values, faults, () => ({
    decision: decision as RedactionForm['decision'],
    ...(further.length > 0 && { spans: [...marked, ...further] }),
    ...(reason && { reason }),
  }));
}
