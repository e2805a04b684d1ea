import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const wordsIn = (text: string): string[] =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** A line break ends a sentence too: a heading or a point of a list has no full stop. */
const sentencesIn = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment))
    .filter((segment) => wordsIn(segment).length > 0);

/** Figures are read at a glance: a number counts as one syllable, like the shortest word. */
const syllablesIn = (word: string): number => Math.max(1, syllable(word.replaceAll('’', "'")));

/**
 * How many years of school an English text takes: the grade level of Flesch and Kincaid (1975), 0.39 × words per sentence
 * + 11.8 × syllables per word - 15.59. Higher is harder.
 *
 * @throws Error when there are no words to measure
 */
export function gradeOf(text: string): number {
  const counted = wordsIn(text);
  if (counted.length === 0) throw new Error('There are no words to measure.');
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: counted.length,
    syllable: counted.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
}
