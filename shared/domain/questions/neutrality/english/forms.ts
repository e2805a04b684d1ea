import { classesOf } from './classes.ts';
import data from './data/irregular.json' with { type: 'json' };

const irregular = new Map<string, string>();
for (const row of data.lists.rows.rows) {
  const [base, ...others] = row.split(' ');
  if (base !== undefined) for (const other of others) irregular.set(other, base);
}

/** Base forms that a word may be an inflection of. Too many do no harm: a pattern must know one of them. */
export function basesOf(word: string): string[] {
  const bases = [word];
  const base = irregular.get(word);
  if (base !== undefined) bases.push(base);
  if (word.length < 4) return bases;
  const cut = (n: number) => word.slice(0, -n);
  if (word.endsWith('ies')) bases.push(`${cut(3)}y`);
  else if (/(?:[sxzo]|ch|sh)es$/.test(word)) bases.push(cut(2), cut(1));
  else if (word.endsWith('s') && !word.endsWith('ss')) bases.push(cut(1));
  if (word.endsWith('ied')) bases.push(`${cut(3)}y`);
  else if (word.endsWith('ed')) bases.push(...stripped(cut(2)));
  if (word.endsWith('ing') && word.length > 5) bases.push(...stripped(cut(3)));
  return bases;
}

function stripped(stem: string): string[] {
  const last = stem.at(-1);
  const doubled = stem.length > 3 && last !== undefined && stem.at(-2) === last && !'aeiou'.includes(last);
  return doubled ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`];
}

/** "arrogantly" and "laziness" are `arrogant+` and `lazy+`: for lists that mean the whole family of a word. */
function derivedFrom(word: string): string[] {
  for (const ending of ['ly', 'ness', 'nesses']) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const roots = [stem, `${stem}l`, `${stem}le`, `${stem}ic`];
    if (stem.endsWith('i')) roots.push(`${stem.slice(0, -1)}y`);
    if (stem.endsWith('al')) roots.push(stem.slice(0, -2));
    return roots.map((root) => `${root}+`);
  }
  return [];
}

const seen = new Map<string, readonly string[]>();

/** Every name that a pattern may give a word. They are remembered, because the same few hundred words make up most questions. */
export function formsOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const bases = basesOf(word);
  const derived = derivedFrom(word);
  const families = derived.flatMap((root) => classesOf(root.slice(0, -1)).filter((name) => name === '<neg>'));
  const forms = [...new Set([`=${word}`, ...bases, ...derived, ...bases.flatMap(classesOf), ...families])];
  // A cache of the outside world's words must not grow without end.
  if (seen.size < 5000) seen.set(word, forms);
  return forms;
}
