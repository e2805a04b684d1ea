import type { Language } from '../../../words/index.ts';
import type { RuleId, Severity, WordingRule } from './rules.ts';

/** A question as it is checked: in one language, with the answers it offers. `{name}` may stand for the candidate. */
export interface Wording {
  text: string;
  language: Language;
  /** Answer options, or the names of the points of a scale, in their order. */
  options?: readonly string[];
}

/** A place in a text: UTF-16 offsets, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A finding of a rule in the text, or in the option of this number. */
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
