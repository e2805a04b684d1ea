import { answerSteps, cuts, witnessSteps } from './null.generated.ts';

/**
 * The support for dishonesty that 4 in 1,000 honest witnesses reach by chance, from simulated honest panels of this many witnesses and
 * answers; between and beyond the simulated sizes the nearest ones are taken, in proportion.
 *
 * @param witnesses in the panel, at least 3
 * @param answers that could be compared with those of others
 */
export function cutFor(witnesses: number, answers: number): number {
  const row = cuts[Math.min(cuts.length - 1, Math.max(0, witnesses - witnessSteps[0]))] as readonly number[];
  const last = answerSteps.length - 1;
  if (answers <= answerSteps[0]) return row[0] as number;
  const above = answerSteps.findIndex((step) => step >= answers);
  if (above < 0) return row[last] as number;
  const [low, high] = [answerSteps[above - 1] as number, answerSteps[above] as number];
  const share = Math.log(answers / low) / Math.log(high / low);
  return (row[above - 1] as number) * (1 - share) + (row[above] as number) * share;
}
