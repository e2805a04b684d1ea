import type { Span } from '../questions/neutrality/fault.ts';

/** What stands where words were taken out. */
export const mark = '[…]';

/** Something to read: a letter or a digit of any script. */
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Spans in the order of the text. Those that overlap are joined to one, which is named after the first; of two that begin together, after
 * the longer.
 */
export function joined<S extends Span>(spans: readonly S[]): S[] {
  const apart: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (!last || span.start >= last.end) apart.push(span);
    else apart[apart.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return apart;
}

/** The same span without half of a character at either end, which nobody could read. */
export function whole(text: string, { start, end }: Span): Span {
  const splits = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}

/** Whether a span lies inside of a text and has something to read in it. */
export const covers = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= text.length &&
  isSaid(text.slice(start, end));

/** What is left of a short answer: no brackets with nothing in them, no comma or dash at either end. */
const tidied = (text: string): string =>
  text
    .replace(/[(（[【]\s*[)）\]】]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:，；：、–—-]+|[\s,;:，；：、–—-]+$/g, '');

/**
 * A text without the words in these spans.
 *
 * @param how `mark`: with `[…]` in each place, once where several stand side by side; `gap`: without a trace, for a fact
 * @returns undefined when nothing is left to read
 */
export function cut(text: string, spans: readonly Span[], how: 'mark' | 'gap'): string | undefined {
  const ordered = joined(spans);
  const kept = [...ordered, { start: text.length, end: text.length }].map(({ start }, index) =>
    text.slice(ordered[index - 1]?.end ?? 0, start),
  );
  if (!isSaid(kept.join(''))) return undefined;
  return how === 'gap' ? tidied(kept.join(' ')) : kept.join(mark).replace(/\[…\](?:\s*\[…\])+/g, mark);
}

/** Every place in a text where these words stand, just as they are written. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (
    let start = text.indexOf(words);
    words && start >= 0;
    start = text.indexOf(words, start + words.length)
  )
    places.push({ start, end: start + words.length });
  return places;
}
