import { readFileSync } from 'node:fs';
import { type BannedTopic, bannedTopics } from '../../shared/domain/law/topics.ts';
import { checkNeutrality, topicsIn, verdictOf } from '../../shared/domain/questions/neutrality/index.ts';
import type { Language } from '../../shared/words/languages.ts';

/** `tune`: rules were written with it in view. `measure`: it was only ever measured. */
export type Part = 'tune' | 'measure';

export interface LabelledQuestion {
  id: string;
  text: string;
  lang: Language;
  options?: string[];
  verdict: 'ok' | 'warn' | 'reject';
  /** What a careful methodologist would name, the main one first. */
  rules: string[];
}

export interface LabelledStatement {
  id: string;
  text: string;
  lang: Language;
  topics: BannedTopic[];
}

const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

export const questionsIn = (language: Language, part: Part): LabelledQuestion[] =>
  linesOf(`${language}.${part}`);

export const statementsIn = (language: Language, part: Part): LabelledStatement[] =>
  linesOf(`statements.${language}.${part}`);

/** How often something was found, rightly and wrongly, and how often it was missed. */
export interface Counts {
  found: number;
  wrong: number;
  missed: number;
}

/** Share of what was found that is so; 1 when nothing was found. */
export const precision = ({ found, wrong }: Counts): number =>
  found + wrong === 0 ? 1 : found / (found + wrong);

/** Share of what is so that was found; 1 when there is nothing to find. */
export const recall = ({ found, missed }: Counts): number =>
  found + missed === 0 ? 1 : found / (found + missed);

export interface Measured {
  reject: Counts;
  /** By rule; topics all together. A rule counts as wrong only where the label names another one or none. */
  rules: Map<string, Counts>;
  /** Ids of questions whose verdict is another one than their label. */
  wrong: string[];
}

const family = (rule: string): string => rule.replace(/^banned_topic\..*/, 'banned_topic');

/** Holds the rules against labels, with every topic banned. */
export function measure(questions: readonly LabelledQuestion[]): Measured {
  const measured: Measured = { reject: { found: 0, wrong: 0, missed: 0 }, rules: new Map(), wrong: [] };
  const count = (counts: Counts, is: boolean, says: boolean) => {
    if (is && says) counts.found += 1;
    else if (says) counts.wrong += 1;
    else if (is) counts.missed += 1;
  };
  for (const { id, text, lang, options, verdict, rules } of questions) {
    const faults = checkNeutrality({ text, language: lang, ...(options && { options }) }, bannedTopics);
    const said = verdictOf(faults);
    count(measured.reject, verdict === 'reject', said === 'reject');
    if (said !== verdict) measured.wrong.push(id);
    const [labelled, given] = [new Set(rules.map(family)), new Set(faults.map(({ rule }) => family(rule)))];
    for (const rule of new Set([...labelled, ...given])) {
      const counts = measured.rules.get(rule) ?? { found: 0, wrong: 0, missed: 0 };
      measured.rules.set(rule, counts);
      count(counts, labelled.has(rule), given.has(rule));
    }
  }
  return measured;
}

/** Whether statements that volunteer something protected are held, and no others. */
export function measureStatements(statements: readonly LabelledStatement[]): Counts & { ids: string[] } {
  const counts = { found: 0, wrong: 0, missed: 0, ids: [] as string[] };
  for (const { id, text, lang, topics } of statements) {
    const held = topicsIn(text, lang, 'statement').length > 0;
    if (held && topics.length > 0) counts.found += 1;
    else if (held) counts.wrong += 1;
    else if (topics.length > 0) counts.missed += 1;
    if (held !== topics.length > 0) counts.ids.push(id);
  }
  return counts;
}

/** Precision and recall as a table of words. */
export function tableOf(rows: readonly (readonly [string, Counts])[]): string {
  const cells = rows.map(([name, counts]) =>
    [
      name.padEnd(20),
      precision(counts).toFixed(3),
      recall(counts).toFixed(3),
      String(counts.found + counts.missed).padStart(4),
    ].join('  '),
  );
  return [`${'rule'.padEnd(20)}  prec.  recall   n`, ...cells].join('\n');
}
