import { best, type Likeness } from './likeness.ts';
import { foreign, lowered, unspaced, wordsOf } from './plain.ts';
import { isForm, isSlip } from './slips.ts';
import { comparingTexts } from './texts.ts';
import { type Title, titleOf } from './title.ts';
import { titleWords, wider } from './title-words.ts';

/** Words in unspaced scripts are alike when one contains the other. */
const contains = (a: string, b: string): boolean => unspaced.test(a) && (a.includes(b) || b.includes(a));

/** "Chem" for "chemical". */
const shortens = (short: string, long: string): boolean =>
  short.length >= 4 && long.length >= short.length + 2 && long.startsWith(short) && !unspaced.test(short);

function alike(a: string, b: string): boolean {
  if (a === b || wider.get(a)?.has(b) || wider.get(b)?.has(a)) return true;
  // Known words that look alike ("baker", "banker") are different words.
  if (titleWords.has(a) && titleWords.has(b)) return false;
  return isForm(a, b) || isSlip(a, b) || shortens(a, b) || shortens(b, a) || contains(a, b);
}

/** How many of these have their like among those. */
const shared = (these: Set<string>, those: Set<string>): number =>
  [...these].filter((a) => [...those].some((b) => alike(a, b))).length;

/** Whether two titles have the same words but for order and typing mistakes. */
const sameWords = (a: Set<string>, b: Set<string>): boolean =>
  a.size === b.size &&
  [...a].every(
    (one) =>
      b.has(one) || (!titleWords.has(one) && [...b].some((two) => !titleWords.has(two) && isSlip(one, two))),
  );

const topical = new Set([
  'specialist',
  'professional',
  'expert',
  'staff',
  'employee',
  'member',
  'worker',
  'operative',
  'generalist',
]);

/**
 * Whether the claim is another rank than the answer. People leave out or mix up ranks next to each other who
 * mean the same position; two steps too many is another position, and so is "Engineer" for what was a junior
 * one. Too low a claim does less harm.
 */
function anotherRank(claimed: Title, said: Title): boolean {
  if (claimed.level === undefined || said.level === undefined) return false;
  const steps = claimed.level - said.level;
  const lowest = claimed.head === said.head ? -4 : -2.5;
  return steps >= 2 || steps < lowest;
}

/** An accountant is no economist. A tester and a test engineer may be one. */
function anotherTrade(a: Title, b: Title): boolean {
  if (a.head === 'trade' && b.head === 'trade') {
    if (alike(a.name, b.name)) return false;
    const [matched, other] = [shared(a.content, b.content), shared(b.content, a.content)];
    return matched < a.content.size && other < b.content.size;
  }
  const [trade, helping] = a.head === 'trade' ? [a, b] : [b, a];
  if (trade.head !== 'trade' || helping.head !== 'helping' || topical.has(helping.name)) return false;
  const all =
    shared(a.content, b.content) === a.content.size && shared(b.content, a.content) === b.content.size;
  return !all;
}

function compareRead(claimed: Title, said: Title): Likeness {
  if (sameWords(claimed.words, said.words)) return 'same';
  if (anotherRank(claimed, said) || anotherTrade(claimed, said)) return 'other';
  const [a, b] = [claimed.content, said.content];
  if (a.size === 0 || b.size === 0) {
    // The head of everything is not the head of something.
    const top = (claimed.level ?? 0) >= 9 && (said.level ?? 0) >= 9;
    if (top && a.size !== b.size) return 'other';
    const both = claimed.head === said.head && claimed.head !== 'none';
    return both && (claimed.head === 'leading' || claimed.name === said.name || a.size === b.size)
      ? 'near'
      : 'other';
  }
  const common = Math.min(shared(a, b), shared(b, a));
  const most = common / (a.size + b.size - common) > 0.5;
  return common > 0 && (most || common >= Math.min(a.size, b.size)) ? 'near' : 'other';
}

const several =
  /\s*(?:[/|;,&+]|\s(?:and|und|et|then|later|now|before that|afterwards|or)\s|兼|与|和|、|后来)\s*/;

/** "Developer / Team Lead": each position that a text names, where each part is one. */
function positionsOf(text: string, whole: Title): Title[] {
  const texts = lowered(text).split(several);
  if (texts.length < 2 || texts.length > 4) return [whole];
  const parts = texts.map(titleOf);
  return parts.every(({ head }) => head !== 'none') ? parts : [whole];
}

/** "SEO Specialist" with the words that the other title has for it, where these begin with its letters. */
function writtenOut(text: string, full: string): string | undefined {
  const words = wordsOf(full);
  for (const word of wordsOf(text)) {
    if (word.length < 2 || word.length > 5 || titleWords.has(word)) continue;
    for (let start = 0; start + word.length <= words.length; start += 1) {
      const run = words.slice(start, start + word.length);
      if (run.map((one) => one[0]).join('') === word) return lowered(text).replace(word, run.join(' '));
    }
  }
  return undefined;
}

interface ReadTitle {
  whole: Title;
  positions: Title[];
  joined: string;
}

function read(text: string): ReadTitle {
  const whole = titleOf(text);
  return {
    whole,
    positions: positionsOf(text, whole),
    joined: lowered(text).replace(/[^\p{L}\p{N}+#]+/gu, ''),
  };
}

/**
 * Compares two titles. The same words are the same title, whatever their case, accents, punctuation, order, short forms and typing
 * mistakes. Near is the same work in other words, with words more or less, or with a rank next to it. Another
 * work or another rank is other.
 *
 * @returns undefined for an answer that says nothing, or in a script that cannot be compared with the claim's
 */
export const compareTitles = comparingTexts((claimed, said, memo) => {
  const [one, other] = [memo('title', claimed, read), memo('title', said, read)];
  if (one.joined === other.joined) return 'same';
  const whole = compareRead(one.whole, other.whole);
  if (whole !== 'other') return whole;
  const parts = one.positions.length + other.positions.length > 2;
  if (parts && best(one.positions.flatMap((a) => other.positions.map((b) => compareRead(a, b)))) !== 'other')
    return 'near';
  const short = writtenOut(claimed, said);
  if (short && compareRead(titleOf(short), other.whole) !== 'other') return 'near';
  const shortSaid = writtenOut(said, claimed);
  if (shortSaid && compareRead(one.whole, titleOf(shortSaid)) !== 'other') return 'near';
  if (foreign(claimed, said) && (one.whole.unknown || other.whole.unknown)) return undefined;
  const [a, b] = [[...one.whole.content].join(''), [...other.whole.content].join('')];
  return one.whole.level === other.whole.level && unspaced.test(a) && contains(a, b) && b !== ''
    ? 'near'
    : 'other';
});
