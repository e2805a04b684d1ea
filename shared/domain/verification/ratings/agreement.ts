import type { Agreement } from '../../check/findings.ts';
import { leastGroup } from './estimate.ts';
import { sumOf } from './vector.ts';

/**
 * Within-group agreement of some ratings, by two measures:
 * r_wg, one less the variance over that of random answers (James, Demaree & Wolf 1984, doi:10.1037/0021-9010.69.1.85);
 * the average deviation from the mean in points (Burke, Finkelstein & Dusig 1999, doi:10.1177/109442819921004).
 */
export interface AgreementMeasures {
  rwg: number;
  averageDeviation: number;
}

export function measuresOf(values: readonly number[], points: number): AgreementMeasures {
  const n = values.length;
  const mean = sumOf(values) / n;
  const variance = sumOf(values.map((one) => (one - mean) ** 2)) / (n - 1);
  return {
    rwg: 1 - variance / ((points ** 2 - 1) / 12),
    averageDeviation: sumOf(values.map((one) => Math.abs(one - mean))) / n,
  };
}

/** The least r_wg and the largest average deviation that random answers reach with a given chance at most. */
export interface Cutoffs {
  rwg: number;
  averageDeviation: number;
}

/** The chance of random answers to look like this, up to which agreement counts as high or as moderate. */
const levels = { high: 0.05, moderate: 0.25 } as const;

/** More raters or points than this are treated as this many: the cut-offs hardly move any more. */
const most = { raters: 24, points: 11 };

/** Every way in which n raters can spread over the points, with its chance when all points are as likely. */
function* spreads(n: number, points: number): Generator<{ counts: number[]; chance: number }> {
  const counts = new Array<number>(points).fill(0);
  const factorial = (k: number): number => {
    let product = 1;
    for (let i = 2; i <= k; i += 1) product *= i;
    return product;
  };
  const ways = factorial(n) / points ** n;
  function* place(point: number, left: number): Generator<{ counts: number[]; chance: number }> {
    if (point === points - 1) {
      counts[point] = left;
      yield { counts, chance: counts.reduce((product, one) => product / factorial(one), ways) };
      return;
    }
    for (let here = 0; here <= left; here += 1) {
      counts[point] = here;
      yield* place(point + 1, left - here);
    }
  }
  yield* place(0, n);
}

/** The value that random answers reach or pass, from the best on, with a chance of at most `level`. */
function cutoff(outcomes: { value: number; chance: number }[], level: number): number {
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [value, group] of Map.groupBy(
    outcomes.sort((a, b) => b.value - a.value),
    ({ value: one }) => Math.round(one * 1e9) / 1e9,
  )) {
    sum += sumOf(group.map(({ chance }) => chance));
    if (sum > level) break;
    last = value;
  }
  return last;
}

const known = new Map<string, Record<keyof typeof levels, Cutoffs>>();

/**
 * Cut-offs for this many raters and points, exact: every possible set of answers is counted, weighed by how often random answers
 * give it (the method of Dunlap, Burke & Smith-Crowe 2003, doi:10.1037/0021-9010.88.2.356, who drew samples instead).
 */
export function cutoffsFor(raters: number, scalePoints: number): Record<keyof typeof levels, Cutoffs> {
  const n = Math.min(raters, most.raters);
  const points = Math.min(scalePoints, n > 8 ? 5 : most.points);
  const key = `${n}/${scalePoints}`;
  const found = known.get(key);
  if (found) return found;
  const rwg: { value: number; chance: number }[] = [];
  const deviation: { value: number; chance: number }[] = [];
  for (const { counts, chance } of spreads(n, points)) {
    const values = counts.flatMap((count, point) => new Array<number>(count).fill(point));
    const measures = measuresOf(values, points);
    rwg.push({ value: measures.rwg, chance });
    deviation.push({ value: -measures.averageDeviation, chance });
  }
  const stretch = (scalePoints - 1) / (points - 1);
  const at = (level: number): Cutoffs => ({
    rwg: cutoff(rwg, level),
    averageDeviation: -cutoff(deviation, level) * stretch,
  });
  const result = { high: at(levels.high), moderate: at(levels.moderate) };
  known.set(key, result);
  return result;
}

const small = 1e-9;

/** Puts the agreement of the witnesses into a word. Both measures must pass. Fewer than three ratings are not enough evidence. */
export function agreementOf(
  values: readonly number[],
  [least, greatest]: readonly [number, number],
): Agreement {
  if (values.length < leastGroup) return 'insufficient';
  const points = Math.round(greatest - least) + 1;
  const { rwg, averageDeviation } = measuresOf(values, points);
  const cutoffs = cutoffsFor(values.length, points);
  const passes = (level: keyof typeof levels): boolean =>
    rwg >= cutoffs[level].rwg - small && averageDeviation <= cutoffs[level].averageDeviation + small;
  if (passes('high')) return 'high';
  return passes('moderate') ? 'moderate' : 'low';
}
