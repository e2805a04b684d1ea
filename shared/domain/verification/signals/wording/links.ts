import { distance } from 'fastest-levenshtein';
import { leastWeight, type Prepared, type Token } from './tokens.ts';

export interface Match {
  i: number;
  j: number;
  weight: number;
  score: number;
  before: Match | undefined;
}

/**
 * Of a word that stands often, only so many places are looked at; of the words before it, only so many.
 */
const most = { places: 5, before: 24 } as const;

/** Words that may lie between two links. Chinese characters carry about half a word. */
const reach = { word: 7, han: 12 } as const;

const small = { word: 0.2, han: 0.1 } as const;

/** Per word with matter that only one of them has, per word between, and once. */
const penalty = { skipped: 0.12, apart: 0.05, least: 0.03 } as const;

export const equalBetween = (
  a: Prepared,
  b: Prepared,
  fromA: number,
  fromB: number,
  count: number,
): boolean => {
  for (let n = 0; n < count; n++) if (a.words[fromA + n] !== b.words[fromB + n]) return false;
  return true;
};

/** Words of some length that differ by a slip of the keyboard. */
function nearlyEqual(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 5 || Math.abs(one.length - other.length) > 2) return false;
  return distance(one, other) <= (length < 8 ? 1 : 2);
}

/** A misspelt word between two links is found by its place. */
function slips(a: Prepared, b: Prepared, fromA: number, fromB: number, inA: number, inB: number): number {
  if (inA > 4 || inB > 4) return 0;
  let found = 0;
  for (let n = 0; n < inA; n++) {
    const one = a.words[fromA + n] as string;
    for (let m = 0; m < inB; m++) {
      const other = b.words[fromB + m] as string;
      if (one !== other && one.length >= 5 && nearlyEqual(one, other)) found += 1;
    }
  }
  return found;
}

/**
 * The score that a link gains by following an earlier one, besides its own weight; undefined when they are too
 * far apart.
 */
function joining(a: Prepared, b: Prepared, from: Match, to: Match): number | undefined {
  const [a0, a1] = [a.tokens[from.i] as Token, a.tokens[to.i] as Token];
  const [b0, b1] = [b.tokens[from.j] as Token, b.tokens[to.j] as Token];
  if (a1.at <= a0.at || b1.at <= b0.at) return undefined;
  const inA = a1.at - a0.at - a0.span;
  const inB = b1.at - b0.at - b0.span;
  const han = a.han[a1.at] === true;
  const far = han ? reach.han : reach.word;
  if (inA > far || inB > far) return undefined;
  const overlap = (inA < 0 ? a1.weight - a1.added : 0) + (inB < 0 ? b1.weight - b1.added : 0);
  if (inA < 0 || inB < 0) return -overlap / 2 - (inA === inB ? 0 : penalty.skipped);
  const unit = han ? small.han : small.word;
  if (inA === inB && equalBetween(a, b, a0.at + a0.span, b0.at + b0.span, inA)) {
    // Small words say something only between words that do.
    return inA * unit * Math.min(1, 2 * Math.min(from.weight, to.weight));
  }
  const skipped = Math.max(to.i - from.i, to.j - from.j) - 1;
  const scale = han ? 0.5 : 1;
  const lost = penalty.least + scale * (penalty.skipped * skipped + penalty.apart * Math.max(inA, inB));
  return 0.7 * slips(a, b, a0.at + a0.span, b0.at + b0.span, inA, inB) - lost;
}

export type Worth = (key: string) => number;

/** @param worth how much a word still counts, from 0 to 1, for how common it is among the other witnesses */
export function matchesOf(a: Prepared, b: Prepared, from: number, worth: Worth): Match[] {
  const matches: Match[] = [];
  for (const [i, token] of a.tokens.entries()) {
    const places = b.places.get(token.key);
    if (!places || token.weight < leastWeight || token.at < from) continue;
    for (const j of places.slice(0, most.places)) {
      const other = b.tokens[j] as Token;
      const same = a.words[token.at] === b.words[other.at] || a.han[token.at] === true;
      const weight = Math.min(token.weight, other.weight) * (same ? 1 : 0.85) * worth(token.key);
      matches.push({ i, j, weight, score: weight, before: undefined });
    }
  }
  return matches;
}

export function link(a: Prepared, b: Prepared, matches: Match[]): void {
  for (const [n, match] of matches.entries()) {
    const first = Math.max(0, n - most.before);
    for (let k = n - 1; k >= first; k--) {
      const before = matches[k] as Match;
      if (before.i === match.i || before.j >= match.j) continue;
      const joined = joining(a, b, before, match);
      if (joined === undefined) continue;
      const score = before.score + match.weight + joined;
      if (score > match.score) {
        match.score = score;
        match.before = before;
      }
    }
  }
}
