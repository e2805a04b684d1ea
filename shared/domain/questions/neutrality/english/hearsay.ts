import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';
import { hearsayWords, notHearsay } from './words/hearsay.ts';

const find = except(finder(hearsayWords), finder(notHearsay));

/** Asks for what others said. */
export const hearsay = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    spotAll('hearsay', find, sentence, ({ from }) => sentence.places[from] === 'main'),
  );
