import type { Prepared, Token } from './tokens.ts';

/** How much of two passages is the same matter, in whatever order. */
export interface Coverage {
  /** Matter that is in both, less where the other witnesses use the same words. */
  shared: number;
  /** Part of each passage that is in the other, 0 to 1: the geometric mean of both. */
  part: number;
  /** Whether whole answers were compared, or single sentences of them. */
  whole: boolean;
}

type Worth = (key: string) => number;

const together = 0.6;

/** Matter of one passage that another has as well. */
class Sum {
  plain = 0;
  worth = 0;
  private last = -2;

  /** Of two Chinese characters the first may have been counted with the pair before. */
  add(token: Token, worth: number): void {
    const follows = this.last === token.at - 1;
    const weight = token.span === 2 && follows ? token.added : token.weight;
    this.plain += weight;
    // Words that stand together name one thing, and who speaks of it uses both.
    this.worth += weight * worth * (token.span === 1 && follows ? together : 1);
    this.last = token.at;
  }
}

/** The matter that a sentence of one passage shares with a sentence of the other, by the numbers of both. */
type BySentence = Map<number, Sum>;

export interface Reading {
  /** Number of the first word that counts. */
  from: number;
  /** How much a word still counts, from 0 to 1, for how common it is among the other witnesses. */
  worth: Worth;
  /** Matter under which nothing is returned. */
  least: number;
}

/** @param sentences is filled when it is there. */
function sharedOf(a: Prepared, b: Prepared, { from, worth }: Reading, sentences?: BySentence): Sum {
  const all = new Sum();
  for (const token of a.tokens) {
    const places = b.places.get(token.key);
    if (!places || token.at < from) continue;
    const other = b.tokens[places[0] as number] as Token;
    const value = worth(token.key) * Math.min(1, other.weight / token.weight);
    all.add(token, value);
    if (!sentences) continue;
    let before = -1;
    for (const j of places) {
      const { sentence } = b.tokens[j] as Token;
      if (sentence === before) continue;
      before = sentence;
      const key = token.sentence * b.sentences.length + sentence;
      let sum = sentences.get(key);
      if (!sum) {
        sum = new Sum();
        sentences.set(key, sum);
      }
      sum.add(token, value);
    }
  }
  return all;
}

/** Whether the words that both use weigh at least so much. Most pairs of honest answers end here. */
function enough(a: Prepared, b: Prepared, { from, least }: Reading): boolean {
  let sum = 0;
  for (const { key, added, at } of a.tokens) {
    if (!b.places.has(key) || at < from) continue;
    sum += added;
    if (sum >= least) return true;
  }
  return false;
}

const partOf = (one: number, other: number): number => Math.sqrt(Math.min(one, 1) * Math.min(other, 1));

/**
 * The coverage of the whole statements, and of each two sentences with something in common; empty when they share too
 * little. Takes time linear in their length.
 */
export function coveragesOf(a: Prepared, b: Prepared, reading: Reading): Coverage[] {
  if (!enough(a, b, reading) || !enough(b, a, reading)) return [];
  const several = a.sentences.length > 1 || b.sentences.length > 1;
  const [forth, back]: BySentence[] = [new Map(), new Map()];
  const one = sharedOf(a, b, reading, several ? forth : undefined);
  const other = sharedOf(b, a, reading, several ? back : undefined);
  const found: Coverage[] = [
    {
      shared: Math.min(one.worth, other.worth),
      part: partOf(one.plain / a.matter, other.plain / b.matter),
      whole: true,
    },
  ];
  for (const [key, sum] of forth as BySentence) {
    const [i, j] = [Math.floor(key / b.sentences.length), key % b.sentences.length];
    const returned = back?.get(j * a.sentences.length + i);
    if (!returned) continue;
    const part = partOf(sum.plain / (a.sentences[i] as number), returned.plain / (b.sentences[j] as number));
    found.push({ shared: Math.min(sum.worth, returned.worth), part, whole: false });
  }
  return found;
}
