import type { Spotted } from '../fault.ts';
import data from './data/leading.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot, spotAll } from './spot.ts';

const { lists } = data;

const tag = finder(lists.tag.patterns);

const find = except(finder(lists.cues.patterns), finder(lists.innocent.patterns));

const praise = finder(lists.praise.patterns);

/** Finds wordings that tell which answer is wanted. */
export function leading(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence, i) => {
    const { tokens, places, kind, asks } = sentence;
    const spots = [
      ...spotAll('leading', tag, sentence),
      ...spotAll('leading', find, sentence, ({ from }) => places[from] === 'main'),
    ];
    if (spots.length > 0) return spots;
    // A statement with a question mark wants a yes; one with a judgement before the question gives the answer away.
    const stated = kind === 'statement';
    if (stated && asks && !isAside(sentence))
      return spot('leading', sentence, { from: 0, to: tokens.length });
    const more = sentences[i + 1];
    if (stated && more !== undefined) return spotAll('leading', praise, sentence).slice(0, 1);
    return [];
  });
}

/** "Anything else you would like to add?" has a subject and a verb, but nothing that could be agreed to. */
function isAside({ tokens }: Sentence): boolean {
  const first = tokens.find(({ first }) => first)?.text ?? '';
  return /^(any|anything|anyone|anybody|other|more|something|number|date|dates|name|names|reason|reasons|length|title|period)$/.test(
    first,
  );
}
