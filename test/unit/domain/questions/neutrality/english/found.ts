import { englishFaults } from '../../../../../../shared/domain/questions/neutrality/english/index.ts';
import type { WordingRule } from '../../../../../../shared/domain/questions/neutrality/rules.ts';

/** The faults of a question, as "rule: the words". */
export const found = (text: string, options: string[] = []): string[] =>
  englishFaults({ text, language: 'en', options }).map(
    ({ rule, start, end, option }) =>
      `${rule}: ${(option === undefined ? text : (options[option] ?? '')).slice(start, end)}`,
  );

/** The words that a rule objects to. */
export const wordsOf = (rule: WordingRule, text: string): string[] =>
  found(text)
    .filter((one) => one.startsWith(`${rule}: `))
    .map((one) => one.slice(rule.length + 2));

/** The rules that a question breaks. */
export const rulesOf = (text: string, options: string[] = []): WordingRule[] => [
  ...new Set(englishFaults({ text, language: 'en', options }).map(({ rule }) => rule)),
];

/** How a question is put better. */
export const rewritesOf = (text: string): string[] => [
  ...new Set(
    englishFaults({ text, language: 'en' }).flatMap(({ rewrite }) =>
      rewrite === undefined ? [] : [rewrite],
    ),
  ),
];
