import type { Match } from './links.ts';
import type { Prepared, Token } from './tokens.ts';

/** Longer runs of equal words than these do not come about by chance, however ordinary the words. */
const runs = { word: { from: 9, each: 0.3 }, han: { from: 13, each: 0.17 } } as const;
/** A whole answer that is the same, if it is not of stock words, from this length on. */
const wholeFrom = { word: 8, han: 12 } as const;
const mostByRun = 2;
const stockWeight = { word: 0.2, han: 0.15 } as const;

/** The score that the longest run of equal words around the links adds; nothing when it is made of stock words. */
export function runOf(a: Prepared, b: Prepared, links: readonly Match[]): number {
  let added = 0;
  let done = -1;
  for (const { i, j } of links) {
    let [x, y] = [(a.tokens[i] as Token).at, (b.tokens[j] as Token).at];
    if (x < done || a.words[x] !== b.words[y]) continue;
    while (x > 0 && y > 0 && a.words[x - 1] === b.words[y - 1]) [x, y] = [x - 1, y - 1];
    const start = x;
    while (x < a.words.length && y < b.words.length && a.words[x] === b.words[y]) [x, y] = [x + 1, y + 1];
    done = x;
    const kind = a.han[start] ? 'han' : 'word';
    if (x - start < wholeFrom[kind]) continue;
    const inside = a.tokens.filter(({ at }) => at >= start && at < x);
    const own = inside.filter(({ weight }) => weight > stockWeight[kind]).length / Math.max(1, inside.length);
    const whole = start === 0 && x === a.words.length && y === b.words.length && own > 0.55;
    const long = runs[kind].each * own * Math.max(0, x - start - runs[kind].from);
    added = Math.max(added, long + (whole && x >= wholeFrom[kind] ? 1.2 : 0));
  }
  return Math.min(added, mostByRun);
}
