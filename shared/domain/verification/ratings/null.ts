import { answerSteps, cuts, witnessSteps } from './null.generated.ts';
import { itemAt } from './vector.ts';

/**
 * The support for dishonesty that 4 in 1,000 honest witnesses reach by chance, from simulated honest panels of this many witnesses and
 * answers; between and beyond the simulated sizes the nearest ones are taken, in proportion.
 *
 * @param witnesses in the panel, at least 3
 * @param answers that could be compared with those of others
 */
export function cutFor(witnesses: number, answers: number): number {
  const row = itemAt(cuts, Math.min(cuts.length - 1, Math.max(0, witnesses - witnessSteps[0])));
  if (answers <= answerSteps[0]) return itemAt(row, 0);
  const above = answerSteps.findIndex((step) => step >= answers);
  if (above < 0) return itemAt(row, answerSteps.length - 1);
  const low = itemAt(answerSteps, above - 1);
  const high = itemAt(answerSteps, above);
  const share = Math.log(answers / low) / Math.log(high / low);
  return itemAt(row, above - 1) * (1 - share) + itemAt(row, above) * share;
}
