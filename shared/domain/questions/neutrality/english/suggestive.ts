import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';
import { plainDegrees, praiseAndBlame } from './words/suggestive.ts';

const find = except(finder(praiseAndBlame), finder(plainDegrees));

/** Praises or blames in the asking. */
export const suggestive = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    spotAll('suggestive', find, sentence, ({ from }) =>
      ['main', 'quoted'].includes(sentence.places[from] ?? ''),
    ),
  );
