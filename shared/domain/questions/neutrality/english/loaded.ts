import { wordsIn } from '../../../terms/lists.ts';
import type { Spotted } from '../fault.ts';
import idioms from './data/idioms.json' with { type: 'json' };
import data from './data/loaded-words.json' with { type: 'json' };
import { except, finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { isGrade } from './scale.ts';
import { spot } from './spot.ts';

const { lists } = data;

/** One pattern a word, with the words made of it: "lazy", "lazily", "laziness". */
const families = (words: readonly string[]) =>
  words.map((word) => (word.endsWith('+') ? word : `${word}|${word}+`));

const innocent = finder(idioms.lists.innocent.patterns);

const always = except(
  finder([...families(wordsIn(lists.loaded.words)), ...idioms.lists.idioms.patterns]),
  innocent,
);

/** Judging words are what a customer may be, but not what the candidate is said to be. */
const ofCandidate = except(finder(families(wordsIn(lists.judging.words))), innocent);

/** Finds emotive and judging words. */
export function loaded(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence) => [
    ...always(sentence.tokens)
      .filter((match) => !ofOthers(sentence, match))
      .flatMap((match) => spot('loaded', sentence, match)),
    ...ofCandidate(sentence.tokens)
      .filter((match) => saysOfCandidate(sentence, match))
      .flatMap((match) => spot('loaded', sentence, match)),
    ...verdicts(sentence.tokens)
      .filter((match) => doneByCandidate(sentence, match))
      .flatMap((match) => spot('loaded', sentence, match)),
  ]);
}

/** "When a guest threw a tantrum", "a pupil who was bullied": said of somebody else, in a clause of its own. */
function ofOthers({ tokens, places }: Sentence, { from, to }: Match): boolean {
  const place = places[from];
  if (place !== 'when' && place !== 'relative') return false;
  let start = from;
  while (start > 0 && places[start - 1] === place) start--;
  let end = to;
  while (end < tokens.length && places[end] === place) end++;
  const clause = tokens.slice(start, end);
  if (clause.some(({ text }) => text === '@' || text === '@s')) return false;
  const before =
    place === 'relative' ? tokens.slice(Math.max(0, start - 2), from) : tokens.slice(start, from);
  return before.some(({ forms }) => forms.includes('<people>'));
}

/** "Did {name} dither": the verb itself is a judgement. */
const verdicts = except(finder(['<pejorative>']), innocent);

/** Finds loaded words in the answers that are offered. */
export function loadedOptions(options: readonly Sentence[][]): Spotted[] {
  return options.flatMap((sentences, option) =>
    sentences.flatMap((sentence) =>
      always(sentence.tokens)
        .filter(({ from }) => !isGrade(sentence.tokens[from]?.text ?? ''))
        .flatMap((match) => spot('loaded', sentence, match).map((one) => ({ ...one, option }))),
    ),
  );
}

/** "Was {name} rude to guests" is about the candidate; "how did {name} calm rude guests" is about guests. */
function saysOfCandidate({ tokens, places }: Sentence, { from, to }: Match): boolean {
  if (places[from] !== 'main' && places[from] !== 'quoted') return false;
  const next = tokens[to];
  if (next?.forms.includes('<people>')) return false;
  // "React to a bad review": what is bad is the review.
  const attributive =
    next !== undefined && !next.mark && !next.forms.includes('<prep>') && !stops.test(next.text);
  if (attributive && tokens[from - 1]?.text !== 'a' && tokens[from - 1]?.text !== 'an') return false;
  if (attributive && tokens[from - 2]?.forms.includes('<prep>')) return false;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const here = tokens[i];
    if (here === undefined || here.mark) return false;
    // "Was {name}'s conduct shocking"
    if (here.text === '@s') return from - i <= 3 && (tokens[i - 1]?.forms.includes('be') ?? false);
    if (here.text === '@') {
      const verb = tokens[i - 1];
      // "Was {name} rude", "did {name} act rudely", "{name} seemed rude".
      return (
        verb !== undefined &&
        /^(be|is|was|were|are|been|did|does|do|has|had|that|find|found|how|why|when|if|,)$/.test(verb.text) &&
        between(tokens, i, from)
      );
    }
    if (here.forms.includes('<people>')) return false;
  }
  return false;
}

function doneByCandidate({ tokens, places, kind }: Sentence, { from }: Match): boolean {
  if (places[from] !== 'main' || kind === 'fragment') return false;
  const before = tokens[from - 1];
  const subject = /ly$|^(ever|often|sometimes|always|never|ever)$/.test(before?.text ?? '')
    ? tokens[from - 2]
    : before;
  return subject?.text === '@';
}

const stops =
  /^(and|or|but|when|while|to|than|enough|if|because|that|at|ever|sometimes|often|too|so|then|there|here|also)$/;

const linking = new Set(wordsIn(lists.linking.words));

function between(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!linking.has(tokens[i]?.text ?? '')) return false;
  return true;
}
