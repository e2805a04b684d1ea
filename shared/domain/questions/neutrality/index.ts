import type { BannedTopic } from '../../law/topics.ts';
import { chineseFaults } from './chinese/index.ts';
import { englishFaults } from './english/index.ts';
import type { Fault, Wording } from './fault.ts';
import { rules, type Severity } from './rules.ts';
import { topicFaults } from './topic-faults.ts';

export type { Fault, Span, Wording } from './fault.ts';
export { type RuleId, rules, type Severity, type WordingRule } from './rules.ts';
export { topicsIn } from './topics/index.ts';

const faultsIn = { en: englishFaults, zh: chineseFaults } as const;

/**
 * Finds what is unfair or hard about a question. This pure function is the only judge: the API, the administrator's page and the command
 * line all call it.
 *
 * @param banned topics that may not be asked about
 * @returns faults in the order of the text, those of the options last; empty for a neutral question
 */
export function checkNeutrality(question: Wording, banned: Iterable<BannedTopic>): Fault[] {
  const worded = faultsIn[question.language](question).map(({ rule, ...spotted }): Fault => {
    const { severity, why, source } = rules[rule];
    return { rule, severity, ...spotted, why: `${why} (${source})` };
  });
  return [...topicFaults(question, new Set(banned)), ...worded].sort(
    (a, b) => (a.option ?? -1) - (b.option ?? -1) || a.start - b.start || a.end - b.end,
  );
}

/** `reject` with a fault that makes a question unfair, `warn` with one that makes it hard, `ok` without any. */
export function verdictOf(faults: readonly Pick<Fault, 'severity'>[]): Severity | 'ok' {
  if (faults.length === 0) return 'ok';
  return faults.some(({ severity }) => severity === 'reject') ? 'reject' : 'warn';
}
