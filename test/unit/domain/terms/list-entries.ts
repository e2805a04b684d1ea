import { readdirSync, readFileSync } from 'node:fs';
import type { List } from '../../../../shared/domain/terms/lists-schema.ts';

const shared = new URL('../../../../shared/domain/', import.meta.url);

/** The data files of a room of the domain by their paths in it. */
export const dataFilesOf = (room: string): string[] =>
  readdirSync(new URL(room, shared), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();

export const readData = (room: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${room}/${file}`, shared), 'utf8'));

/** The alternatives of a regular expression, parted at its outermost bars. */
export function alternativesOf(expression: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of expression.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}

/** Each word, pattern, alternative or form of a list. */
export function entriesOf(list: List): string[] {
  if ('words' in list) return list.words.flatMap((line) => line.split(' '));
  if ('patterns' in list) return list.patterns;
  if ('rows' in list) return list.rows.flatMap((row) => row.split(' '));
  return list.expressions.flatMap(alternativesOf);
}

/** Entries that stand in a list for the second time, or are empty, each with the name of its list. */
export const faultsOf = (lists: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(lists).flatMap(([name, entries]) => {
    const seen = new Set(['']);
    return entries.flatMap((entry) => {
      const repeated = seen.has(entry);
      seen.add(entry);
      return repeated ? [`${name}: ${entry}`] : [];
    });
  });
