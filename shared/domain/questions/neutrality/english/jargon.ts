import { wordsIn } from '../../../terms/lists.ts';
import type { Spotted } from '../fault.ts';
import data from './data/office.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot, spotAll } from './spot.ts';

const find = except(finder(data.lists.words.patterns), finder(data.lists.innocent.patterns));
const abbreviations = new Set(wordsIn(data.lists.abbreviations.words));

/** Finds the language of the office, and abbreviations that are not explained. */
export const jargon = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) => [
    ...spotAll('jargon', find, sentence),
    ...sentence.tokens.flatMap(({ text, capital, mark }, i) => {
      const one = text.endsWith('s') && !abbreviations.has(text) ? text.slice(0, -1) : text;
      // "NPS (how likely customers are to recommend us)" is explained.
      const explained = sentence.tokens[i + 1]?.text === '(';
      if (mark || !capital || !abbreviations.has(one) || explained) return [];
      return spot('jargon', sentence, { from: i, to: i + 1 });
    }),
  ]);
