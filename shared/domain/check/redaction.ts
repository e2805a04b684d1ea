import type { BannedTopic } from '../law/index.ts';
import type { Span } from '../questions/neutrality/fault.ts';

/** Which words of a referee are meant: those of their form, or of what they were asked once more. */
export type TextPart = 'value' | 'example' | 'again-value' | 'again-example';

/**
 * Words of a referee that may hold something which the law keeps out of a reference. The words themselves stay where the referee put
 * them, and nowhere else: this says which they are, and what becomes of them.
 */
export interface Redaction {
  type: 'redaction';
  /** From 1. */
  n: number;
  refereeId: string;
  questionId: string;
  part: TextPart;
  /** The round of asking once more, for what was said in one. */
  round?: 1 | 2;
  /** What was noticed, in the order of the text; no two overlap. */
  spans: (Span & { topic: BannedTopic })[];
  /** `withheld`: nobody decided in time, so that the words are left out for good. */
  state: 'held' | 'redacted' | 'released' | 'withheld';
  at: string;
  /** What a reviewer decided, with what they took out. */
  decided?: { by: string; at: string; reason?: string; spans: Span[] };
}
