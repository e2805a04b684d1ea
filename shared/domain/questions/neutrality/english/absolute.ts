import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';
import { flat, notAbsolute, ofAll } from './words/absolute.ts';

const findFlat = except(finder(flat), finder(notAbsolute));
const findAll = except(finder(ofAll), finder(notAbsolute));

/** Allows of no exception. */
export const absolute = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) => {
    const { places, kind } = sentence;
    const asked = (place: string | undefined) => place === 'main' || place === 'quoted';
    return [
      ...spotAll('absolute', findFlat, sentence, ({ from }) => asked(places[from])),
      ...(kind === 'yes_no' || kind === 'statement'
        ? spotAll('absolute', findAll, sentence, ({ from }) => asked(places[from]))
        : []),
    ];
  });
