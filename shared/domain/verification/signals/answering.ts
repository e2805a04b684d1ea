import { type Signal, strengthOf } from '../../check/signal.ts';
import type { Panel, Witness } from '../panel.ts';
import { sumOf } from '../ratings/vector.ts';

/** The answers to expect of a witness, judging by the panel. */
export interface Expected {
  /** Per question id the level of the others. */
  levels: Readonly<Record<string, number>>;
  /** Standard deviation of a single answer around it. */
  noise: number;
}

const ratingsOf = ({ ratings }: Witness): [string, number][] =>
  Object.entries(ratings).filter((entry): entry is [string, number] => typeof entry[1] === 'number');

/** Chance of each point for an answer around a level: a normal distribution on the points of the scale. */
export function chancesOf([least, greatest]: Panel['scale'], level: number, noise: number): number[] {
  const points = Array.from({ length: Math.round(greatest - least) + 1 }, (_, i) =>
    Math.exp(-((least + i - level) ** 2) / (2 * noise ** 2)),
  );
  const sum = sumOf(points);
  return points.map((one) => one / sum);
}

/** The number of answers of the others that the model counts for. */
const modelWeight = 5;

/** The middle of some shares; undefined when there are none. */
function middleShare(shares: readonly number[]): number | undefined {
  const sorted = [...shares].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * Chances of equal answers, raised to what the others really said: the model alone knows nothing of a candidate whom all rate highest. Their
 * middle counts, so that nobody alone makes an answer look rare, or common; less its standard error, since a few answers say little.
 *
 * @param model the chance of each answer by the model
 * @param counts per other witness how many of their answers are the same, of how many
 */
export function raisedTo(
  counts: readonly { same: number; of: number }[],
  model: readonly number[],
): number[] {
  const mean = sumOf(model) / model.length;
  const shares = counts.flatMap(({ same, of }) => {
    if (of === 0) return [];
    const share = (same + modelWeight * mean) / (of + modelWeight);
    return [share - Math.sqrt((share * (1 - share)) / (of + modelWeight))];
  });
  const more = Math.max(0, ((middleShare(shares) ?? mean) - mean) / (1 - mean));
  return model.map((chance) => chance + (1 - chance) * more);
}

/**
 * The same answer to everything. How improbable that is depends on how much the candidate's levels differ and how many questions
 * there were: for a candidate whom all rate highest it is likely. The strength is 0.5 at one in 1,600.
 */
export function straightLining(
  panel: Panel,
  witness: Witness,
  { levels, noise }: Expected,
): Signal | undefined {
  const ratings = ratingsOf(witness);
  const first = ratings[0]?.[1];
  if (first === undefined || ratings.length < 5 || ratings.some(([, value]) => value !== first))
    return undefined;
  const index = Math.round(first - panel.scale[0]);
  // A strict or lenient person moves all levels; what is improbable is that nothing moves between questions.
  const own = ratings.map(([q]) => levels[q] ?? first);
  const shift = first - sumOf(own) / own.length;
  const chances = own.map((level) => chancesOf(panel.scale, level + shift, noise)[index] ?? 1e-9);
  const counts = panel.witnesses
    .filter(({ id }) => id !== witness.id)
    .map((other) => {
      const given = ratings.flatMap(([q]) => other.ratings[q] ?? []);
      return { same: given.filter((value) => value === first).length, of: given.length };
    });
  const rarity = raisedTo(counts, chances).reduce((sum, chance) => sum - Math.log10(chance), 0);
  return {
    kind: 'straight_lining',
    strength: strengthOf(rarity, 3.2, 1.2),
    evidence: { answers: ratings.length, value: first },
  };
}

/** Seconds that nobody can do without, per answer and per written character. */
const seconds = { answer: 2.2, character: 0.08 };

/** Answers that came faster than the questions can be read. The strength is 0.5 at the time that reading takes. */
export function tooFast({ ratings, facts, statements, seconds: taken }: Witness): Signal | undefined {
  if (taken === undefined || taken < 0) return undefined;
  const answers = Object.keys(ratings).length + Object.keys(facts).length;
  if (answers < 3) return undefined;
  const written = statements.reduce((sum, { text }) => sum + text.length, 0);
  const least = answers * seconds.answer + written * seconds.character;
  return {
    kind: 'too_fast',
    strength: 1 / (1 + (taken / least) ** 4),
    evidence: { seconds: Math.round(taken), answers },
  };
}

/**
 * Ratings at either end without an observed example, where the others see it differently. An end that the others nearly share needs no
 * example to be believed.
 */
export function extremeWithoutExample(
  { scale: [least, greatest] }: Panel,
  witness: Witness,
  { levels }: Expected,
): Signal | undefined {
  const unit = (greatest - least) / 4;
  const ratings = ratingsOf(witness);
  const told = new Set(witness.statements.filter(({ text }) => text.trim()).map(({ q }) => q));
  const bare = ratings.filter(([q, value]) => {
    if ((value !== least && value !== greatest) || told.has(q)) return false;
    const level = levels[q];
    return level === undefined || Math.abs(value - level) >= 1.5 * unit;
  });
  if (bare.length === 0) return undefined;
  const low = bare.filter(([, value]) => value === least).length;
  // Few questions make few extremes: three of three are worth six of twenty, one of one is worth two.
  const count = bare.length * Math.min(2, Math.max(1, 6 / ratings.length));
  return {
    kind: 'extreme_without_example',
    strength: strengthOf(count, 5.2, 1.2),
    evidence: { low, high: bare.length - low, answers: ratings.length },
  };
}
