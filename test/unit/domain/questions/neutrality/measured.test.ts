import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../shared/words/languages.ts';
import {
  measure,
  measureStatements,
  type Part,
  precision,
  questionsIn,
  recall,
  statementsIn,
  tableOf,
} from '../../../../neutrality/read-set.ts';

const parts: Part[] = ['tune', 'measure'];

describe.each(languages)('questions in %s', (language) => {
  it('are enough to measure by, each once', () => {
    const all = parts.flatMap((part) => questionsIn(language, part));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text, options }) => JSON.stringify([text, options]))).size).toBe(all.length);
    expect(all.every(({ lang }) => lang === language)).toBe(true);
    expect(all.every(({ verdict, rules }) => (verdict === 'ok') === (rules.length === 0))).toBe(true);
  });

  it.each(parts)('of the part %s are refused when they are unfair, and only then', (part) => {
    const { reject, rules, wrong } = measure(questionsIn(language, part));
    const rows = [...rules].sort(([a], [b]) => a.localeCompare(b));
    console.log(
      `Questions, ${language}, ${part}\n${tableOf([['reject', reject], ...rows])}\nOtherwise than labelled: ${wrong.join(' ')}`,
    );
    expect(precision(reject)).toBeGreaterThanOrEqual(0.95);
    expect(recall(reject)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(parts)('and statements of the part %s are held when they say something protected', (part) => {
    const counts = measureStatements(statementsIn(language, part));
    console.log(
      `Statements, ${language}, ${part}\n${tableOf([['held', counts]])}\nOtherwise than labelled: ${counts.ids.join(' ')}`,
    );
    expect(precision(counts)).toBeGreaterThanOrEqual(0.9);
    expect(recall(counts)).toBeGreaterThanOrEqual(0.8);
  });
});
