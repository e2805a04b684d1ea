import type { Spotted } from '../fault.ts';
import data from './data/hearsay.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';

const find = except(finder(data.lists.cues.patterns), finder(data.lists.innocent.patterns));

/** Finds requests for what others said. */
export const hearsay = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    spotAll('hearsay', find, sentence, ({ from }) => sentence.places[from] === 'main'),
  );
