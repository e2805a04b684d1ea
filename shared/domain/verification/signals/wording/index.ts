import { type Chain, chainsOf } from './chains.ts';
import { type Coverage, coveragesOf } from './coverage.ts';
import { type Prepared, prepare, repeated, type Statement } from './tokens.ts';

export { prepare, type Statement } from './tokens.ts';

export interface Wording {
  /** 0..1: how improbable it is that two people wrote this independently. */
  strength: number;
  kind: 'copied' | 'paraphrased';
  /** The pair of statements that it rests on. */
  a: Statement;
  b: Statement;
}

/** Weaker likeness is not reported. */
const leastStrength = 0.2;

/**
 * Two people who tell of one event agree on two or three words in a row; only what goes beyond that
 * counts.
 */
const byChance = 1.2;

/**
 * People who were there together share less than half of what they write; from `middle` on it looks like
 * one author.
 */
const coverage = { middle: 0.54, slope: 18, perMatter: 0.65, whole: 1.3, sentence: 3 } as const;

/** Matter at which a careful reader begins to suspect, and how fast it becomes sure. */
const curve = { middle: 1.65, slope: 1.3 } as const;

/** From this part of equal words on a chain is called copied. */
const copiedPart = 0.62;

/**
 * How much a word counts at least that all the others use as well: three who copy one text must not hide
 * each other.
 */
const common = { least: 0.6, perStatement: 0.25 } as const;

/** Statements that share less matter than this are not looked at more closely. */
const leastShared = 1.1;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The strength that the same matter in any order adds. */
const matterOf = ({ shared, part, whole }: Coverage): number =>
  coverage.perMatter *
  Math.max(0, shared - (whole ? coverage.whole : coverage.sentence)) *
  logistic(coverage.slope * (part - coverage.middle));

/** How much a word still counts: less for each statement of the others that has it, too. */
function worthAmong(others: readonly Statement[]): (key: string) => number {
  let rest: Prepared[] | undefined;
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    rest ??= others.flatMap((statement) => prepare([statement]));
    let count = 0;
    for (const { places } of rest) if (places.has(key)) count += 1;
    const worth = Math.max(common.least, 1 / (1 + common.perStatement * count));
    known.set(key, worth);
    return worth;
  };
}

/** Whether the texts of one come after those of the other, in any fixed order. */
function after(a: readonly Statement[], b: readonly Statement[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [one, other] = [a[i]?.text ?? '', b[i]?.text ?? ''];
    if (one !== other) return one > other;
  }
  return a.length > b.length;
}

interface Pair {
  a: Prepared;
  b: Prepared;
  chains: Chain[];
  /** Of chains beyond chance, and of the same matter in any order. */
  excess: number;
  matter: number;
}

/** Every two statements that have something in common. */
function pairsOf(one: Prepared[], other: Prepared[], others: readonly Statement[]): Pair[] {
  const worth = worthAmong(others);
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const from = repeated(a, b);
      const coverages = coveragesOf(a, b, { from, worth, least: leastShared });
      if (coverages.length === 0) return [];
      const chains = chainsOf(a, b, from, worth, byChance);
      const excess = chains.reduce((sum, { score }) => sum + score - byChance, 0);
      return [{ a, b, chains, excess, matter: Math.max(...coverages.map(matterOf)) }];
    }),
  );
}

/**
 * Whether two witnesses have wording in common that two people do not find independently.
 *
 * Two measures are added. Chains are words in the same order and close together. They count over all
 * statements, so that a sentence that was split over two answers counts whole, and small changes cost
 * little. Matter is what two answers or two sentences share in any order, with synonyms. It counts only
 * when it is most of both. Words are weighed: stock words of references 0.2, names and numbers 0.3 or
 * less, the words of a trade 0.4, those of any working day 0.55 to 0.7, others 1. Questions that are
 * repeated count nothing.
 *
 * The strength is logistic in that sum: 0.5 at 1.65 beyond chance, which is about three telling words in a
 * row, and 0.9 at 3.3, about five. A copied sentence of 12 words has that much unless it is of stock
 * words.
 *
 * @param others statements of the remaining witnesses; words that they use, too, count down to 0.6.
 * @returns undefined below 0.2. Symmetric: exchanging `a` and `b` exchanges them in the result.
 */
export function sharedWording(
  a: readonly Statement[],
  b: readonly Statement[],
  others: readonly Statement[],
): Wording | undefined {
  // Ties between chains are broken by place; one order makes the result symmetric.
  if (after(a, b)) {
    const turned = sharedWording(b, a, others);
    return turned && { ...turned, a: turned.b, b: turned.a };
  }
  const pairs = pairsOf(prepare(a), prepare(b), others);
  let strongest: Pair | undefined;
  let best: Chain | undefined;
  let excess = 0;
  let matter = 0;
  for (const pair of pairs) {
    excess += pair.excess;
    matter = Math.max(matter, pair.matter);
    if (!strongest || pair.excess + pair.matter > strongest.excess + strongest.matter) strongest = pair;
    for (const chain of pair.chains) if (!best || chain.score > best.score) best = chain;
  }
  const strength = logistic(curve.slope * (excess + matter - curve.middle));
  if (!strongest || strength < leastStrength) return undefined;
  const kind = best && best.same >= copiedPart * best.length ? 'copied' : 'paraphrased';
  return { strength, kind, a: strongest.a.statement, b: strongest.b.statement };
}
