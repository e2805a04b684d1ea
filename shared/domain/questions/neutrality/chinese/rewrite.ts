import type { Found } from './found.ts';
import type { Question } from './sentences.ts';

/**
 * The question with every fault taken out, where each can be taken out by leaving words away.
 *
 * @param clean whether nothing is to be faulted about the words: half a remedy would only look like one
 */
export function rewritten(
  written: string,
  { starts, ends }: Question,
  found: readonly Found[],
  clean: (words: string) => boolean,
): string | undefined {
  if (found.length === 0) return undefined;
  const edits = found.flatMap((one) => one.edits ?? []);
  if (found.some((one) => one.edits === undefined)) return undefined;
  let words = written;
  let rest = written.length + 1;
  for (const { from, to, put } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? written.length;
    if (end > rest) continue;
    words = words.slice(0, start) + put + words.slice(end);
    rest = start;
  }
  words = words
    .replace(/[，,、]{2,}/g, '，')
    .replace(/^[\s，,、。]+/, '')
    .replace(/[，,、]+(?=[？?。])/g, '')
    .replace(/([？?])[。？?]+$/, '$1')
    .trim();
  if (/[^？?。！!]$/.test(words) && /[？?]\s*$/.test(written)) words += '？';
  return words !== written && clean(words) ? words : undefined;
}
