import type { Spotted } from '../fault.ts';
import data from './data/quantifier.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spotAll } from './spot.ts';

const amounts = finder(data.lists.amounts.patterns);

const precise = finder(data.lists.precise.patterns);

const find = except(amounts, precise);

/** Finds amounts that each reader takes differently, where the answer is yes or no: "how often" asks for the amount. */
export const quantifier = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) =>
    sentence.kind === 'yes_no' || sentence.kind === 'statement'
      ? spotAll('vague_quantifier', find, sentence, ({ from }) => sentence.places[from] === 'main')
      : [],
  );
