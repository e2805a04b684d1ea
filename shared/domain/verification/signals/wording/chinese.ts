import { wordsIn } from '../../../terms/lists.ts';
import data from './data/chinese.json' with { type: 'json' };
import synonyms from './data/chinese-synonyms.json' with { type: 'json' };

const { lists } = data;

/** Characters of grammar, which count only in a run that is the same word for word. */
const particles = new Set(wordsIn(lists.particles.words));

const replacements = new Map<string, string>();
for (const row of synonyms.lists.groups.rows) {
  const group = row.split(' ');
  const [first = ''] = group;
  for (const word of group) if (!replacements.has(word)) replacements.set(word, first);
}
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

interface Entry {
  /** The word that is read in its place. */
  word: string;
  /** How much one of its characters says; undefined when it is as any other. */
  weight?: number;
}

const entries = new Map<string, Entry>();
for (const [word, canonical] of replacements) entries.set(word, { word: canonical });
for (const [{ words }, weight] of [
  [lists.common, 0.22],
  [lists.stock, 0.07],
] as const) {
  for (const word of wordsIn(words)) entries.set(word, { word: replacements.get(word) ?? word, weight });
}
for (const [word, canonical] of replacements) {
  const weight = entries.get(canonical)?.weight;
  if (weight !== undefined) entries.set(word, { word: canonical, weight });
}
const lengthsByStart = new Map<string, string[]>();
for (const word of [...entries.keys()].sort(byLength)) {
  const start = word[0] as string;
  const known = lengthsByStart.get(start);
  if (known) known.push(word);
  else lengthsByStart.set(start, [word]);
}

/** The weight of a character that is in no list. Two make about one word. */
const plain = 0.42;

export interface Characters {
  text: string[];
  /** The weight of each character. */
  weights: number[];
}

/**
 * A run of Chinese characters with synonyms made the same, and how much each character says. Linear in its
 * length.
 */
export function charactersOf(run: string): Characters {
  const text: string[] = [];
  const weights: number[] = [];
  let at = 0;
  while (at < run.length) {
    const start = run[at] as string;
    const found = lengthsByStart.get(start)?.find((word) => run.startsWith(word, at));
    const { word, weight } = (found && entries.get(found)) || { word: start };
    for (const character of word) {
      text.push(character);
      weights.push(weight ?? (!found && particles.has(character) ? 0 : plain));
    }
    at += found?.length ?? 1;
  }
  return { text, weights };
}
