import type { Spotted } from '../fault.ts';
import data from './data/double-barrelled.json' with { type: 'json' };
import { partsDiffer } from './parts.ts';
import { finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';
import type { Token } from './tokens.ts';

const { lists } = data;

const fixed = finder(lists.pairs.patterns);
const joins = finder(lists.joins.patterns);
const follow = finder(lists.follow.patterns);
const exampleOnly = finder(lists.exampleOnly.patterns);

/** Nobody joins more things than this, except to keep the reader busy. */
const enough = 12;

/** Finds two things in one question that could have two answers. */
export function doubleBarrelled(sentences: readonly Sentence[]): Spotted[] {
  const asking = sentences.filter(({ kind, asks }) => asks && kind !== 'statement' && kind !== 'fragment');
  const [, second] = asking;
  const spots: Spotted[] = [];
  if (second !== undefined && exampleOnly(second.tokens).length === 0) {
    spots.push(...spot('double_barrelled', second, { from: 0, to: second.tokens.length }));
  }
  for (const sentence of sentences) {
    const found = twoClauses(sentence) ?? twoParts(sentence);
    if (found !== undefined) spots.push(...spot('double_barrelled', sentence, found));
  }
  return spots.slice(0, 2);
}

/** Words with which a second question may begin. */
interface Second {
  sentence: Sentence;
  match: Match;
  /** All of these words, and the last of them. */
  text: string;
  word: Token;
}

/** "…, rather well": a comma before anything that asks nothing. */
const asksNothing = ({ text }: Second): boolean =>
  text.startsWith(',') &&
  !text.includes('and') &&
  !/^, (how|what|why|who|which|when|where|is|was|did|does|do|has)/.test(text);

const asksForMore = ({ sentence, match }: Second): boolean =>
  exampleOnly(sentence.tokens.slice(match.from)).length > 0;

/** "How did {name} settle what to do first and what to leave?": the question is about both. */
const asksBoth = ({ sentence: { tokens, head }, match, word }: Second): boolean =>
  /^(what|which|who|how|when|where|why|whose|whom)$/.test(word.text) &&
  tokens
    .slice(head + 1, match.from)
    .some(({ text }, i) => text === word.text && tokens[head + i]?.text !== ',');

/** "… and whether?" has nothing behind it, "… and why?" needs nothing. */
const breaksOff = ({ sentence, match, text }: Second): boolean =>
  sentence.tokens.slice(match.to).every(({ mark }) => mark) &&
  !/(how|why|when|where|what|who|whom|which|so)$/.test(text);

/** ", who …" and ", which …" go on about the same thing. */
const goesOn = ({ text }: Second): boolean => /^, (who|which|whose|where|when|whom)/.test(text);

/** "When the till was short and when it was over, …" */
const isScene = ({ sentence, match, text, word }: Second): boolean =>
  /and (when|where)/.test(text) && /^(when|where)$/.test(word.text) && sentence.places[match.from] === 'when';

/** "In your view, how …": only a question behind a question of its own is a second one. */
const wasAsked = (head: number, at: number) => at - head > 2;

/** "…, was it checked?" asks a second thing when something was asked before it. */
function asksAgain({ sentence: { tokens, places, head, kind }, match: { from, to }, text }: Second): boolean {
  if (/^, (is|was|did|does|do|has)/.test(text)) {
    const asked = tokens.slice(head, from).some(({ forms }) => forms.includes('<aux>'));
    return asked && tokens.length - to > 3 && kind !== 'order';
  }
  if (!/^, (how|what|why)/.test(text)) return true;
  return (
    kind === 'wh' &&
    !/^(if|as|that|for)$/.test(tokens[to]?.text ?? '') &&
    places[from] === 'main' &&
    wasAsked(head, from)
  );
}

/** Rules by which the words of a match begin no second question. */
const noSecond = [asksNothing, asksForMore, asksBoth, breaksOff, goesOn, isScene];

/** "… and how did others react?", "…, and was it checked?" */
function twoClauses(sentence: Sentence): Match | undefined {
  const { tokens, places, head, kind } = sentence;
  if (kind === 'statement' || kind === 'fragment') return undefined;
  return follow(tokens)
    .slice(0, enough)
    .find((match) => {
      const { from, to } = match;
      const word = tokens[to - 1];
      if (from <= head || word === undefined || places[from] === 'quoted') return false;
      const text = textOf(tokens.slice(from, to));
      const second = { sentence, match, text, word };
      return !noSecond.some((rule) => rule(second)) && asksAgain(second);
    });
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

function twoParts(sentence: Sentence): Match | undefined {
  const { tokens, places, head } = sentence;
  const safe = new Set<number>();
  for (const { from, to } of fixed(tokens)) for (let i = from; i < to; i++) safe.add(i);
  return joins(tokens)
    .slice(0, enough)
    .find(({ from, to }) => {
      if (from <= head || safe.has(from) || places[from] === 'quoted') return false;
      const place = places[from];
      const join = textOf(tokens.slice(from, to));
      if (place !== 'main') {
        const next = tokens[to]?.text ?? '';
        const second =
          /^(also|still|yet|at|remaining|keeping|staying|maintaining|meeting|avoiding|managing|looking|finding)$/.test(
            next,
          );
        return /^(while|whilst)$/.test(join) && second && tokens[to - 2]?.text !== ',';
      }
      if (join.startsWith('while') || join.startsWith('whilst')) return false;
      return partsDiffer(sentence, from, to, join);
    });
}
