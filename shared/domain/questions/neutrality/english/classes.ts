import { wordsIn } from '../../../terms/lists.ts';
import adverbs from './data/adverbs.json' with { type: 'json' };
import data from './data/classes.json' with { type: 'json' };
import judgements from './data/judgements.json' with { type: 'json' };
import loadedWords from './data/loaded-words.json' with { type: 'json' };
import nouns from './data/nouns.json' with { type: 'json' };

const { lists } = data;
const people = wordsIn(nouns.lists.people.words);
const bad = wordsIn(judgements.lists.badAdjectives.words);
const badNouns = wordsIn(judgements.lists.badNouns.words);
const badVerbs = wordsIn(judgements.lists.badVerbs.words);
const factual = new Set(wordsIn(judgements.lists.factual.words));

/** Classes of words by the name that patterns give them. */
const classes: Record<string, string[]> = {
  aux: wordsIn(lists.aux.words),
  be: ['be'],
  wh: wordsIn(lists.wh.words),
  not: ['not', 'never'],
  people,
  quality: wordsIn(nouns.lists.qualities.words),
  bad,
  badn: badNouns,
  badv: badVerbs,
  good: wordsIn(judgements.lists.goodAdjectives.words),
  pejorative: badVerbs.filter((word) => !factual.has(word)),
  neg: [
    ...wordsIn(loadedWords.lists.loaded.words),
    ...wordsIn(loadedWords.lists.judging.words),
    ...bad,
    ...badNouns,
    ...badVerbs,
  ],
  intense: wordsIn(adverbs.lists.intense.words),
  always: wordsIn(adverbs.lists.always.words),
  completely: wordsIn(adverbs.lists.completely.words),
  often: wordsIn(adverbs.lists.often.words),
  det: wordsIn(lists.det.words),
  poss: ['my', 'your', 'his', 'her', 'our', 'their', 'its', '@s'],
  prep: wordsIn(lists.prep.words),
  hear: [...people, ...wordsIn(lists.hear.words)],
  you: wordsIn(lists.you.words),
  think: wordsIn(lists.think.words),
  say: wordsIn(lists.say.words),
};

const byWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), `<${name}>`]);

/** The classes that a word belongs to, as patterns name them: `<people>`. */
export const classesOf = (word: string): readonly string[] => byWord.get(word) ?? [];
