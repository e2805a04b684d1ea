import type { Spotted } from '../fault.ts';
import type { WordingRule } from '../rules.ts';
import type { Finder, Match } from './patterns.ts';
import type { Sentence } from './question.ts';

/** The fault at a match. */
export function spot(
  rule: WordingRule,
  { tokens }: Pick<Sentence, 'tokens'>,
  { from, to }: Match,
): Spotted[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? [] : [{ rule, start: first.start, end: last.end }];
}

/** Every match of a finder in a sentence that passes the test. */
export function spotAll(
  rule: WordingRule,
  find: Finder,
  sentence: Sentence,
  test: (match: Match) => boolean = () => true,
): Spotted[] {
  return find(sentence.tokens)
    .filter(test)
    .flatMap((match) => spot(rule, sentence, match));
}

/** Whether a match begins in what is asked, not in a condition, a relative clause or a quotation. */
export const inMain =
  ({ places }: Sentence) =>
  ({ from }: Match): boolean =>
    places[from] === 'main';
