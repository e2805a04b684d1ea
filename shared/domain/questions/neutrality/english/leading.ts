import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot, spotAll } from './spot.ts';
import { leadingWords, notLeading } from './words/leading.ts';

const tag = finder(`
  , <aux> not it|he|she|they|@|there|that ,
  , <aux> not? it|he|she|they|you|@|we|there|that|this|i not? ?|$
  , right|correct|no|yes|yeah|huh|eh|innit|true|agreed|surely|really|surely|ok|okay ?
  — right|correct|no|yes|yeah|huh|eh|innit|true|agreed|isn ?
  , or <aux> <you>|it|he|she|they|@ not? ?
  , or not ?
  , do you not think|agree|find|feel|say
  , would you not say|agree|think
  , would you agree ?
  , don not you ?
  , am i right|wrong|correct
  , is that not? so|right|correct|true|fair
  , not true|so ?
  , as i|we understand|assume|expect|hear|suppose
  , i|we assume|suppose|presume|trust|imagine|gather|guess|bet|take|expect|hope
  , you|you'd agree ?
  , then ?
  , after all ?
  , no doubt
  is that right|correct|so|fair ?
`);

const find = except(finder(leadingWords), finder(notLeading));

const praise = finder(`
  <good>
  <bad>
  think highly|well|poorly|little|badly|much of
  speak highly|well|warmly|fondly|ill of
  rave|swear about|by
  love|admire|adore|respect|praise|recommend|like|hate|dislike|dread|criticise|blame
  good|strong|reliable|hardworking|honest|capable|competent|skilled|popular|loyal|trusted|valued|gem|star|asset|best|finest
  heard|told|impressed|understand|know|believe|sure|convinced
`);

/** The wording tells which answer is wanted. */
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
