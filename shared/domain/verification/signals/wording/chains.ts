import { equalBetween, link, type Match, matchesOf, type Worth } from './links.ts';
import { runsBetween } from './runs.ts';
import type { Prepared, Token } from './tokens.ts';

/** Words that two statements have in common in the same order and close together. */
export interface Chain {
  /**
   * How much it says: the weights of its words, a little for small words that agree too, less what lies
   * between.
   */
  score: number;
  /** Words of both that it runs over, and how many of them are the same to the letter. */
  length: number;
  same: number;
}

/** Two words that stand together name one thing, which is no wording yet. */
const fewest = { word: 3, han: 6 } as const;

function measured(a: Prepared, b: Prepared, links: readonly Match[]): { length: number; same: number } {
  let length = 0;
  let same = 0;
  let endA = -1;
  let endB = -1;
  for (const { i, j } of links) {
    const [one, other] = [a.tokens[i] as Token, b.tokens[j] as Token];
    const [inA, inB] = endA < 0 ? [0, 0] : [Math.max(0, one.at - endA), Math.max(0, other.at - endB)];
    const equal = inA === inB && equalBetween(a, b, one.at - inA, other.at - inB, inA);
    length += Math.max(inA, inB);
    same += equal ? inA : 0;
    const start = Math.max(one.at, endA);
    for (let n = start; n < one.at + one.span; n++) {
      length += 1;
      same += a.words[n] === b.words[other.at + n - one.at] ? 1 : 0;
    }
    endA = one.at + one.span;
    endB = other.at + other.span;
  }
  return { length, same };
}

/** All chains of two statements that say at least `least`, strongest first; no word is in two of them. */
export function chainsOf(a: Prepared, b: Prepared, from: number, worth: Worth, least: number): Chain[] {
  const matches = matchesOf(a, b, from, worth);
  link(a, b, matches);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const runOf = runsBetween(a, b);
  const chains: Chain[] = [];
  for (const end of matches.filter(({ score }) => score >= least / 2).sort((x, y) => y.score - x.score)) {
    const links: Match[] = [];
    let at: Match | undefined = end;
    while (at && !usedA.has(at.i) && !usedB.has(at.j)) {
      links.push(at);
      at = at.before;
    }
    links.reverse();
    const score = end.score - (at?.score ?? 0) + runOf(links);
    const needed = a.han[(a.tokens[end.i] as Token).at] ? fewest.han : fewest.word;
    if (links.length < needed || score < least) continue;
    for (const { i, j } of links) {
      usedA.add(i);
      usedB.add(j);
    }
    chains.push({ score, ...measured(a, b, links) });
  }
  return chains;
}
