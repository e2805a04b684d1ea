import type { Spotted } from '../fault.ts';
import type { Sentence } from './question.ts';
import { dontKnow, gradeOf } from './scale.ts';

/** Finds answers that lean to one side. The fault is one of the whole list, and stands at its first option. */
export function unbalancedOptions(options: readonly string[], words: readonly Sentence[][]): Spotted[] {
  const at = (option: number): Spotted[] => [
    { rule: 'unbalanced_options', option, start: 0, end: (options[option] ?? '').length },
  ];
  const real = words
    .map((sentences, option) => ({ option, tokens: sentences.flatMap(({ tokens }) => tokens) }))
    .filter(({ tokens }) => tokens.length > 0 && !dontKnow(tokens));
  if (real.length < 2) return [];
  const graded = real.flatMap(({ option, tokens }) => {
    const grade = gradeOf(tokens);
    return grade === undefined ? [] : [{ option, grade, tokens }];
  });
  // Facts, places, months: no scale at all. Anchors of behaviour are sentences of their own.
  if (graded.length < 2 || graded.length < real.length * 0.6) return [];
  if (real.filter(({ tokens }) => tokens.filter(({ mark }) => !mark).length > 6).length > real.length / 2)
    return [];
  const numbered = real.every(({ tokens }) => /^\d+$/.test(tokens[0]?.text ?? ''));
  if (numbered && real.length >= 5 && real.some(({ tokens }) => tokens.length > 5)) return [];
  const up = graded.filter(({ grade }) => grade > 0).length;
  const down = graded.filter(({ grade }) => grade < 0).length;
  const first = graded[0]?.option ?? 0;
  const odd = real.length - graded.length;
  if (up === 0 && down === 0) return [];
  if (up === 0 || down === 0) return odd > 0 && Math.max(up, down) < 2 ? [] : at(first);
  const highest = Math.max(...graded.map(({ grade }) => grade));
  const lowest = Math.min(...graded.map(({ grade }) => grade));
  if (Math.abs(up - down) >= 2) return at(first);
  if (Math.abs(up - down) === 1 && !graded.some(({ grade }) => grade === 0) && graded.length >= 4)
    return at(first);
  if (graded.length >= 4 && Math.abs(highest + lowest) >= 2) return at(first);
  return [];
}
