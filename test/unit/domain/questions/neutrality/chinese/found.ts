import { chineseFaults } from '../../../../../../shared/domain/questions/neutrality/chinese/index.ts';
import type { WordingRule } from '../../../../../../shared/domain/questions/neutrality/rules.ts';

/** The words that a rule faults, as they stand in the question or in the answer they belong to. */
export const wordsOf = (rule: WordingRule, text: string, options: readonly string[] = []): string[] =>
  chineseFaults({ text, language: 'zh', options })
    .filter((fault) => fault.rule === rule)
    .map(({ start, end, option }) =>
      (option === undefined ? text : (options[option] ?? '')).slice(start, end),
    );

/** Every rule that finds a fault, each once. */
export const rulesOf = (text: string, options: readonly string[] = []): WordingRule[] => [
  ...new Set(chineseFaults({ text, language: 'zh', options }).map(({ rule }) => rule)),
];

/** The wording proposed instead. */
export const rewriteOf = (text: string): string | undefined =>
  chineseFaults({ text, language: 'zh' }).find(({ rewrite }) => rewrite !== undefined)?.rewrite;
