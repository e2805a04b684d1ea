import type { Spotted } from '../fault.ts';
import data from './data/double-barrelled.json' with { type: 'json' };
import { partsDiffer } from './parts.ts';
import { finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';

const { lists } = data;

const fixed = finder(lists.pairs.patterns);
const joins = finder(lists.joins.patterns);
const follow = finder(lists.follow.patterns);
const exampleOnly = finder(lists.exampleOnly.patterns);

/** Whoever joins more than this has been found out, or only wants to keep the reader busy. */
const enough = 12;

/** Asks two things that could have two answers. */
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

/** "… and how did others react?", "…, and was it checked?" */
function twoClauses({ tokens, places, head, kind }: Sentence): Match | undefined {
  if (kind === 'statement' || kind === 'fragment') return undefined;
  return follow(tokens)
    .slice(0, enough)
    .find(({ from, to }) => {
      if (from <= head) return false;
      const here = tokens[from];
      const word = tokens[to - 1];
      if (here === undefined || word === undefined) return false;
      if (places[from] === 'quoted') return false;
      const text = tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
      if (
        text.startsWith(',') &&
        !text.includes('and') &&
        !/^, (how|what|why|who|which|when|where|is|was|did|does|do|has)/.test(text)
      )
        return false;
      if (exampleOnly(tokens.slice(from)).length > 0) return false;
      // "How did {name} settle what to do first and what to leave?": the question is about both.
      if (
        tokens
          .slice(head + 1, from)
          .some(({ text }, i) => text === word.text && tokens[head + i]?.text !== ',' && head + 1 + i > head)
      ) {
        if (/^(what|which|who|how|when|where|why|whose|whom)$/.test(word.text)) return false;
      }
      if (
        tokens.slice(to).every(({ mark }) => mark) &&
        !/(how|why|when|where|what|who|whom|which|so)$/.test(text)
      )
        return false;
      // ", who …" and ", which …" go on about the same thing.
      if (/^, (who|which|whose|where|when|whom)/.test(text)) return false;
      if (/^, (is|was|did|does|do|has)/.test(text)) {
        const asked = tokens.slice(head, from).some(({ forms }) => forms.includes('<aux>'));
        return asked && tokens.length - to > 3 && kind !== 'order';
      }
      if (/and (when|where)/.test(text) && /^(when|where)$/.test(word.text) && places[from] === 'when')
        return false;
      if (/^, (how|what|why)/.test(text))
        return (
          kind === 'wh' &&
          !/^(if|as|that|for)$/.test(tokens[to]?.text ?? '') &&
          places[from] === 'main' &&
          wasAsked(head, from)
        );
      return true;
    });
}

/** "In your view, how …": only what comes after a question of its own is a second one. */
const wasAsked = (head: number, at: number) => at - head > 2;

function twoParts(sentence: Sentence): Match | undefined {
  const { tokens, places, head } = sentence;
  const safe = new Set<number>();
  for (const { from, to } of fixed(tokens)) for (let i = from; i < to; i++) safe.add(i);
  return joins(tokens)
    .slice(0, enough)
    .find(({ from, to }) => {
      if (from <= head || safe.has(from) || places[from] === 'quoted') return false;
      const place = places[from];
      const join = tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
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
