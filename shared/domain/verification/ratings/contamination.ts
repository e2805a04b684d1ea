import { at, itemAt, sumOf } from './vector.ts';

/** The distances of one witness's answers from those of the others, question by question. */
export interface Distances {
  /** Only the questions that others answered too. */
  distances: Float64Array;
  /** Per distance the number of its competency, from 0; undefined when unknown. */
  competencies: number[] | undefined;
  /** Variance of a single distance. */
  noise: number;
  /** Mean and variance of the mean distance that honest strictness explains. */
  mean: number;
  variance: number;
}

/** The weight of evidence for a shift, against honesty. */
export interface Evidence {
  /** Natural logarithm of the Bayes factor, for lowering and for raising. */
  down: number;
  up: number;
}

/** Shifts that are considered, in units of a scale from 1 to 5, with their weights. None is smaller than a point. */
const shifts = [
  { size: 1, weight: 0.15 },
  { size: 1.5, weight: 0.3 },
  { size: 2, weight: 0.3 },
  { size: 2.75, weight: 0.25 },
] as const;

/** Weights of the three extents: all answers, single questions, whole competencies. */
const everything = 0.38;
const questions = 0.4;
const groups = 0.22;

/** The chance of each question, or each competency, to be among those concerned. */
const shares = [0.35, 0.6] as const;

/** Points of the grid over the witness's strictness, and its reach in standard deviations. */
const gridPoints = 9;
const reach = 2.8;

/** Distances of one competency, or one distance: their number and sum. */
interface Part {
  size: number;
  sum: number;
}

function partsOf({ distances, competencies }: Distances): Part[] {
  const parts: Part[] = [];
  distances.forEach((distance, q) => {
    const group = competencies?.[q] ?? 0;
    const part = parts[group];
    if (part) {
      part.size += 1;
      part.sum += distance;
    } else parts[group] = { size: 1, sum: distance };
  });
  return parts.filter(Boolean);
}

/** Product over the parts of: not concerned, or moved by the shift. @param ratios per part the likelihood ratio at strictness 0 */
function mixture(share: number, ratios: Float64Array, bases: Float64Array): number {
  let product = 1;
  for (let p = 0; p < ratios.length; p += 1) product *= 1 - share + share * at(bases, p) * at(ratios, p);
  return product;
}

/** The same product for single questions, which all have one base. */
function mixtureOfSingles(share: number, ratios: Float64Array, base: number): number {
  const rest = 1 - share;
  const factor = share * base;
  let product = 1;
  for (let q = 0; q < ratios.length; q += 1) product *= rest + factor * at(ratios, q);
  return product;
}

/**
 * Compares two explanations of a witness's answers: an honest person who is a little strict or lenient, and one who moved all
 * answers, some questions, or some whole competencies by one to three points. Summed over the witness's strictness and over the size
 * and the extent of the shift (a Bayes factor, Kass & Raftery 1995, doi:10.1080/01621459.1995.10476572).
 *
 * @param unit size of one point of a scale from 1 to 5
 */
export function evidenceOf(input: Distances, unit: number): Evidence {
  const { distances, noise, mean, variance } = input;
  const k = distances.length;
  const sum = sumOf(distances);
  const average = sum / k;
  const error = noise / k;
  // Under honesty the mean distance is normal around what is expected; everything else is the same in both explanations.
  const honest =
    -((average - mean) ** 2) / (2 * (variance + error)) + 0.5 * Math.log(error / (variance + error));
  const answers = { ...input, parts: partsOf(input), sum, average, error, honest };
  return { down: Math.log(ratioOf(answers, -unit)), up: Math.log(ratioOf(answers, unit)) };
}

/** A witness's distances with what is the same for every shift. */
interface Answers extends Distances {
  parts: readonly Part[];
  sum: number;
  average: number;
  /** Variance of the mean distance. */
  error: number;
  /** Logarithm of the likelihood under honesty, without what both explanations share. */
  honest: number;
}

/** The Bayes factor of a shift over honesty. @param unit one point of a scale from 1 to 5, negative for lowering */
function ratioOf(answers: Answers, unit: number): number {
  const { distances, parts, sum, noise, mean, variance, average, error, honest } = answers;
  const k = distances.length;
  const spread = Math.sqrt(variance);
  const step = (2 * reach) / (gridPoints - 1);
  const singles = new Float64Array(k);
  const ratios = new Float64Array(parts.length);
  const bases = new Float64Array(parts.length);
  let total = 0;
  for (const { size, weight } of shifts) {
    const shift = size * unit;
    for (let q = 0; q < k; q += 1) singles[q] = Math.exp((shift * at(distances, q)) / noise);
    for (let p = 0; p < parts.length; p += 1) ratios[p] = Math.exp((shift * itemAt(parts, p).sum) / noise);
    for (let point = 0; point < gridPoints; point += 1) {
      const z = -reach + point * step;
      const strict = mean + z * spread;
      const prior = (weight * step * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
      const fits = -((strict - average) ** 2) / (2 * error) - honest;
      const exponent = (-2 * shift * strict - shift * shift) / (2 * noise);
      total += prior * everything * Math.exp((shift * sum) / noise + k * exponent + fits);
      const scale = prior * Math.exp(fits);
      if (scale < 1e-250) continue;
      const base = Math.exp(exponent);
      for (let p = 0; p < parts.length; p += 1) bases[p] = Math.exp(exponent * itemAt(parts, p).size);
      for (const share of shares) {
        const single = mixtureOfSingles(share, singles, base);
        const whole = parts.length > 1 ? mixture(share, ratios, bases) : single;
        total += (scale * (questions * single + groups * whole)) / shares.length;
      }
    }
  }
  return total;
}
