import type { Spotted } from '../fault.ts';
import data from './data/suggestive.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';

const find = except(finder(data.lists.cues.patterns), finder(data.lists.innocent.patterns));

/** Finds praise and blame in the asking. */
export const suggestive = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    spotAll('suggestive', find, sentence, ({ from }) =>
      ['main', 'quoted'].includes(sentence.places[from] ?? ''),
    ),
  );
