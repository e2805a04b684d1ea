import type { Spotted } from '../fault.ts';
import data from './data/absolute.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';

const { lists } = data;

const innocent = finder(lists.innocent.patterns);
const findFlat = except(finder(lists.flat.patterns), innocent);
const findAll = except(finder(lists.ofAll.patterns), innocent);

/** Finds wordings that allow no exception. */
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
