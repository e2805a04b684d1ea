import type { BannedTopic } from '../../../law/topics.ts';

/** The place of a topic in a text: UTF-16 offsets, the end excluded. */
export interface TopicSpan {
  topic: BannedTopic;
  start: number;
  end: number;
}

/** The words of one language for topics. */
export interface TopicWords {
  topics: [BannedTopic, RegExp][];
  innocent: RegExp;
}

/**
 * Replaces full-width letters and digits, curly quotes, unusual spaces and dashes by plain ones, one sign for one, so that offsets stay
 * those of the text.
 */
export const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[\s\u3000]/g, ' ');

/** Covers innocent words by a sign that is in no word, so that nothing is found in them and nothing reaches across. */
const covered = (text: string, innocent: RegExp): string =>
  text.replace(innocent, (words) => '\u0000'.repeat(words.length));

/**
 * Every topic in a text, longest first where two begin together; overlapping ones of other topics are kept apart.
 *
 * @param before covers what is not to be read, without moving anything
 */
export function matches(
  text: string,
  { topics, innocent }: TopicWords,
  before: (text: string) => string = (same) => same,
): TopicSpan[] {
  const read = covered(before(plain(text)), innocent);
  return topics.flatMap(([topic, pattern]) =>
    [...read.matchAll(pattern)]
      .filter(([words]) => words.trim() !== '')
      .map((match) => ({ topic, start: match.index, end: match.index + match[0].length })),
  );
}

/** Sorts spans and removes overlaps: of two that overlap, the first stays, and grows over the other when it is of the same topic. */
export function apart(spans: readonly TopicSpan[]): TopicSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TopicSpan[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ ...span });
    else if (span.topic === last.topic) last.end = Math.max(last.end, span.end);
    else if (span.end > last.end) kept.push({ ...span, start: last.end });
  }
  return kept;
}
