import type { Words } from '../../words/index.ts';
import { monthIn } from '../terms/month.ts';

/** Words that somebody else chose, as they stand in a sentence of ours. */
export const quoted = (text: string): string => `“${text.trim()}”`;

/** A value of a claim in a sentence: "March 2021", "Still there", or words in quotation marks. */
export const valueIn = (words: Words, value: string): string => monthIn(words, value) ?? quoted(value);

/** Different values in a row, each once. */
export const listed = (words: Words, values: readonly string[]): string =>
  words.listed([...new Set(values.map((value) => valueIn(words, value)))]);
