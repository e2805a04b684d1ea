import { adverbs } from './adverbs.ts';
import { badAdjectives, badNouns, badVerbs, factual, goodAdjectives } from './judgements.ts';
import { list } from './list.ts';
import { judging, loadedWords } from './loaded-words.ts';
import { people, qualities } from './nouns.ts';

const classes: Record<string, string[]> = {
  aux: list('be do have will would can could may might must shall should'),
  be: list('be'),
  wh: list('how what which who whom whose when where why'),
  not: list('not never'),
  people,
  quality: qualities,
  bad: badAdjectives,
  badn: badNouns,
  badv: badVerbs,
  good: goodAdjectives,
  pejorative: badVerbs.filter((word) => !factual.has(word)),
  neg: [...loadedWords, ...judging, ...badAdjectives, ...badNouns, ...badVerbs],
  ...adverbs,
  det: list('a an the this that these those my your his her our their its @s any some each every no'),
  poss: list('my your his her our their its @s'),
  prep: list(
    'about above across after against along among around as at before behind below between by during for from in inside into like near of off on onto out outside over per since through throughout to toward towards under until up upon with within without',
  ),
  hear: [...people, ...list('market industry sector profession village town street neighbourhood building')],
  you: list('you we i they everyone everybody anyone anybody people others'),
  think: list('think believe feel say find consider reckon suppose agree guess imagine expect'),
  say: list(
    'say tell mention report complain remark comment talk speak think feel describe gossip claim whisper suggest praise criticise criticize rave grumble moan',
  ),
};

const byWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), `<${name}>`]);

/** The classes of words, as patterns call them, that a word belongs to. */
export const classesOf = (word: string): readonly string[] => byWord.get(word) ?? [];
