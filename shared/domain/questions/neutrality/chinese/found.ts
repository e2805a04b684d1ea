import type { WordingRule } from '../rules.ts';
import type { Match } from './patterns.ts';

/** A change to the words that takes a fault away. */
export interface Edit extends Match {
  put: string;
}

/** A finding of a rule, by characters of the text that was read. */
export interface Found extends Match {
  rule: WordingRule;
  /** Absent where the fault cannot be taken out without guessing what was meant. */
  edits?: Edit[];
}

/** A finding of one rule at each of the places. */
export const all = (rule: WordingRule, matches: readonly Match[]): Found[] =>
  matches.map(({ from, to }) => ({ rule, from, to }));
