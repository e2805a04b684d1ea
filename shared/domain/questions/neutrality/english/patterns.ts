import type { Token } from './tokens.ts';

/** A match of a pattern: token numbers, the end excluded. */
export interface Match {
  from: number;
  to: number;
}

interface Item {
  any: readonly string[];
  not: boolean;
  optional: boolean;
  /** The number of words of any kind that may stand here; 0 for an item that is no gap. */
  gap: number;
}

type Pattern = readonly Item[];

export type Finder = (tokens: readonly Token[]) => Match[];

const longestWalk = 20_000;

/** Counts the steps that the match of one pattern has taken. */
interface Walk {
  steps: number;
}

/** How many words follow before a mark, up to a limit. */
function wordsFrom(tokens: readonly Token[], at: number, most: number): number {
  let n = 0;
  while (n < most && tokens[at + n]?.mark === false) n++;
  return n;
}

/** The end of the rest of a pattern, from its item `i` on, when it begins at a token; -1 when it does not fit. */
function endOf(tokens: readonly Token[], pattern: Pattern, i: number, at: number, walk: Walk): number {
  const it = pattern[i];
  if (it === undefined) return at;
  if (++walk.steps > longestWalk) return -1;
  if (it.any[0] === '^') return tokens[at]?.first ? endOf(tokens, pattern, i + 1, at, walk) : -1;
  if (it.gap > 0) return endAfterGap(tokens, pattern, i, at, walk);
  const here = tokens[at];
  const hit = here === undefined ? it.any.includes('$') : it.any.some((word) => fits(word, here));
  if (it.not) return hit ? -1 : endOf(tokens, pattern, i + 1, at, walk);
  if (hit) {
    const end = endOf(tokens, pattern, i + 1, it.any.includes('$') ? at : at + 1, walk);
    if (end >= 0) return end;
  }
  return it.optional ? endOf(tokens, pattern, i + 1, at, walk) : -1;
}

function endAfterGap(tokens: readonly Token[], pattern: Pattern, i: number, at: number, walk: Walk): number {
  const gap = pattern[i]?.gap ?? 0;
  if (i === pattern.length - 1) return at + wordsFrom(tokens, at, gap);
  for (let skip = 0; skip <= gap; skip++) {
    const end = endOf(tokens, pattern, i + 1, at + skip, walk);
    if (end >= 0) return end;
    if (tokens[at + skip]?.mark ?? true) return -1;
  }
  return -1;
}

/** Patterns by each word that they can begin with. */
function byFirstWord(lines: readonly string[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const line of lines) {
    const pattern = line.split(' ').map(item);
    const first = pattern.find(({ any }) => !any.includes('^'));
    if (first === undefined) continue;
    for (const word of first.any) index.set(word, [...(index.get(word) ?? []), pattern]);
  }
  return index;
}

/**
 * Finds patterns of words: `miss ~ deadline` finds "missed every deadline".
 *
 * - `word` matches each inflection, `=word` only itself, `<class>` a class of words, `@` the candidate, `@s` what is theirs
 * - `a|b` either, `a?` perhaps, `!a` must not follow, `~` up to three words of any kind (`~5`: five), never a mark
 * - `^` the beginning of a sentence, `$` its end
 *
 * Not regular expressions: gaps are short and counted, so time grows with the length of the text and no faster.
 */
export function finder(lines: readonly string[]): Finder {
  const index = byFirstWord(lines);
  return (tokens) => {
    const found: Match[] = [];
    tokens.forEach((here, at) => {
      for (const form of here.forms)
        for (const pattern of index.get(form) ?? []) {
          const end = endOf(tokens, pattern, 0, at, { steps: 0 });
          if (end > at) found.push({ from: at, to: end });
        }
    });
    return found;
  };
}

function item(written: string): Item {
  const gap = /^~(\d?)$/.exec(written);
  if (gap !== null) return { any: [], not: false, optional: false, gap: Number(gap[1] || 3) };
  const optional = written.length > 1 && written.endsWith('?');
  const not = written.length > 1 && written.startsWith('!');
  const any = written.slice(not ? 1 : 0, optional ? -1 : undefined).split('|');
  return { any, not, optional, gap: 0 };
}

/** `$` also fits the mark that ends a sentence, which then stays outside of the match. */
function fits(word: string, here: Token): boolean {
  if (word === '$') return here.mark && /[.?!]/.test(here.text);
  return here.forms.includes(word);
}

/** The matches of `find` that lie in no innocent phrase. */
export function except(find: Finder, innocent: Finder): Finder {
  return (tokens) => {
    const hits = find(tokens);
    if (hits.length === 0) return hits;
    // How far the innocent phrases reach that have begun by each word.
    const reach = new Array<number>(tokens.length).fill(0);
    for (const { from, to } of innocent(tokens)) reach[from] = Math.max(reach[from] ?? 0, to);
    for (let i = 1; i < reach.length; i++) reach[i] = Math.max(reach[i] ?? 0, reach[i - 1] ?? 0);
    return hits.filter(({ from, to }) => (reach[from] ?? 0) < to);
  };
}
