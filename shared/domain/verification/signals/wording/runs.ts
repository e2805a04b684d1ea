import type { Match } from './links.ts';
import type { Prepared, Token } from './tokens.ts';

/** Longer runs of equal words than these do not come about by chance, however ordinary the words. */
const runs = { word: { from: 9, each: 0.3 }, han: { from: 13, each: 0.17 } } as const;
/** A whole answer that is the same, if it is not of stock words, from this length on. */
const wholeFrom = { word: 8, han: 12 } as const;
const mostByRun = 2;
const stockWeight = { word: 0.2, han: 0.15 } as const;

/** Equal words that follow each other: from `start` to before `end` in the first text, with the score that they add. */
interface Run {
  start: number;
  end: number;
  added: number;
}

/** The longest run of equal words around a place in both texts. */
function runAround(a: Prepared, b: Prepared, atA: number, atB: number): Run {
  let [x, y] = [atA, atB];
  while (x > 0 && y > 0 && a.words[x - 1] === b.words[y - 1]) [x, y] = [x - 1, y - 1];
  const start = x;
  while (x < a.words.length && y < b.words.length && a.words[x] === b.words[y]) [x, y] = [x + 1, y + 1];
  const kind = a.han[start] ? 'han' : 'word';
  if (x - start < wholeFrom[kind]) return { start, end: x, added: 0 };
  const inside = a.tokens.filter(({ at }) => at >= start && at < x);
  const own = inside.filter(({ weight }) => weight > stockWeight[kind]).length / Math.max(1, inside.length);
  const whole = start === 0 && x === a.words.length && y === b.words.length && own > 0.55;
  const long = runs[kind].each * own * Math.max(0, x - start - runs[kind].from);
  return { start, end: x, added: long + (whole && x >= wholeFrom[kind] ? 1.2 : 0) };
}

/**
 * How many words of runs are looked at for each word of two texts. Ordinary texts take one or two; texts that repeat a word hundreds of times
 * would take all their places with each other, and what they repeat says nothing.
 */
const mostLooked = 8;

/**
 * Finds what the longest run of equal words around some links adds to their score; nothing when it is made of stock words. Each run is
 * looked at once.
 */
export function runsBetween(a: Prepared, b: Prepared): (links: readonly Match[]) => number {
  // Equal words that follow each other lie as far apart in both texts as the first of them.
  const known = new Map<number, Run[]>();
  let left = mostLooked * (a.words.length + b.words.length);
  const runAt = (x: number, y: number): Run | undefined => {
    const aside = known.get(x - y) ?? [];
    const found = aside.find(({ start, end }) => start <= x && x < end);
    if (found) return found;
    if (left <= 0) return undefined;
    const run = runAround(a, b, x, y);
    left -= run.end - run.start;
    known.set(x - y, [...aside, run]);
    return run;
  };
  return (links) => {
    let added = 0;
    let done = -1;
    for (const { i, j } of links) {
      const [x, y] = [(a.tokens[i] as Token).at, (b.tokens[j] as Token).at];
      if (x < done || a.words[x] !== b.words[y]) continue;
      const run = runAt(x, y);
      if (!run) continue;
      done = run.end;
      added = Math.max(added, run.added);
    }
    return Math.min(added, mostByRun);
  };
}
