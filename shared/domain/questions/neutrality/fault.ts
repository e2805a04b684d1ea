import type { Language } from '../../../words/index.ts';
import type { RuleId, Severity, WordingRule } from './rules.ts';

/** A question as it is checked: in one language, with the answers it offers. `{name}` may stand for the candidate. */
export interface Wording {
  text: string;
  language: Language;
  /** Answer options, or what the points of a scale are called, in their order. */
  options?: readonly string[];
}

/** Where something stands: UTF-16 offsets, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What a rule has found in the text, or in the option of this number. */
export interface Spotted extends Span {
  rule: WordingRule;
  /** Absent when the offsets are those of the text. */
  option?: number;
  /** The whole question in neutral words, where it follows from the fault without guessing. */
  rewrite?: string;
}

/** A fault of a question, as an administrator reads it. */
export interface Fault extends Span {
  rule: RuleId;
  severity: Severity;
  option?: number;
  /** One sentence, with its source. */
  why: string;
  rewrite?: string;
}
