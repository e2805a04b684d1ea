import type { Spotted } from '../fault.ts';
import { finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';
import type { Token } from './tokens.ts';
import { handwork, isAdjective, isAdverb, isVerb, pairs, sureVerb } from './words/coordination.ts';

const fixed = finder(pairs);
const joins = finder(`
  and
  &
  plus
  as well as
  as well as
  in addition to
  along with
  while
  whilst
  yet
  but also?
  together with
  not only
  /
  besides
  and / or
`);
const follow = finder(`
  and|, ,? and? if so
  if so|not|yes|no , ?
  and|, ,? how|what|why|who|whom|which|when|where|whose|whether|by ~2 !and
  and|, ,? <aux> @|you|it|they|there|the|others|people|<people>|@s|your|any|this|that
`);
const exampleOnly = finder(`
  example|examples|instance|illustrate|illustration
  anything else
  why not
  please explain|describe|elaborate|comment|say|specify|give|add|tell|state|name
  explain|elaborate
`);

/** Asks two things that could have two answers. */
export function doubleBarrelled(sentences: readonly Sentence[]): Spotted[] {
  const asking = sentences.filter(({ kind, asks }) => asks && kind !== 'statement' && kind !== 'fragment');
  const [, second] = asking;
  const spots: Spotted[] = [];
  if (second !== undefined && exampleOnly(second.tokens).length === 0 && !reworded(asking)) {
    spots.push(...spot('double_barrelled', second, { from: 0, to: second.tokens.length }));
  }
  for (const sentence of sentences) {
    const found = twoClauses(sentence) ?? twoParts(sentence);
    if (found !== undefined) spots.push(...spot('double_barrelled', sentence, found));
  }
  return spots.slice(0, 2);
}

/** A preface that asks ("Do you remember the stocktake?") is no second question. */
const prefaces = finder(`
  ^ <aux> you remember|recall|know|have|see
`);
const reworded = (asking: readonly Sentence[]) => asking.length === 2 && prefaces(asking[0]?.tokens ?? []).length > 0 && false;

/** "… and how did others react?", "…, and was it checked?" */
function twoClauses({ tokens, places, head, kind }: Sentence): Match | undefined {
  if (kind === 'statement' || kind === 'fragment') return undefined;
  return follow(tokens).find(({ from, to }) => {
    if (from <= head) return false;
    const here = tokens[from];
    const word = tokens[to - 1];
    if (here === undefined || word === undefined) return false;
    if (places[from] === 'quoted') return false;
    const text = tokens.slice(from, to).map(({ text }) => text).join(' ');
    if (text.startsWith(',') && !text.includes('and') && !/^, (how|what|why|who|which|when|where|is|was|did|does|do|has)/.test(text)) return false;
    if (exampleOnly(tokens.slice(from)).length > 0) return false;
    // "How did {name} settle what to do first and what to leave?": the question is about both.
    if (tokens.slice(head + 1, from).some(({ text }, i) => text === word.text && tokens[head + i]?.text !== ',' && head + 1 + i > head)) {
      if (/^(what|which|who|how|when|where|why|whose|whom)$/.test(word.text)) return false;
    }
    if (tokens.slice(to).every(({ mark }) => mark) && !/(how|why|when|where|what|who|whom|which|so)$/.test(text)) return false;
    // ", who …" and ", which …" go on about the same thing.
    if (/^, (who|which|whose|where|when|whom)/.test(text)) return false;
    if (/^, (is|was|did|does|do|has)/.test(text)) {
      const asked = tokens.slice(head, from).some(({ forms }) => forms.includes('<aux>'));
      return asked && tokens.length - to > 3 && kind !== 'order';
    }
    if (/and (when|where)/.test(text) && /^(when|where)$/.test(word.text) && places[from] === 'when') return false;
    if (/^, (how|what|why)/.test(text)) return kind === 'wh' && !/^(if|as|that|for)$/.test(tokens[to]?.text ?? '') && places[from] === 'main' && wasAsked(tokens, head, from);
    return true;
  });
}

/** "In your view, how …": only what comes after a question of its own is a second one. */
const wasAsked = (tokens: readonly Token[], head: number, at: number) => at - head > 2;

function twoParts(sentence: Sentence): Match | undefined {
  const { tokens, places, head } = sentence;
  const safe = new Set<number>();
  for (const { from, to } of fixed(tokens)) for (let i = from; i < to; i++) safe.add(i);
  return joins(tokens).find(({ from, to }) => {
    if (from <= head || safe.has(from) || places[from] === 'quoted') return false;
    const place = places[from];
    const join = tokens.slice(from, to).map(({ text }) => text).join(' ');
    if (place !== 'main') {
      const next = tokens[to]?.text ?? '';
      const second = /^(also|still|yet|at|remaining|keeping|staying|maintaining|meeting|avoiding|managing|looking|finding)$/.test(next);
      return /^(while|whilst)$/.test(join) && second && tokens[to - 2]?.text !== ',';
    }
    if (join.startsWith('while') || join.startsWith('whilst')) return false;
    return partsDiffer(sentence, from, to, join);
  });
}

/** "Lift and move patients", "pack and ship": one job in two movements. */
const oneJob = (first: Token | undefined, second: Token): boolean => first !== undefined && handwork.has(first.text) && handwork.has(second.text);

function partsDiffer(sentence: Sentence, from: number, to: number, join: string): boolean {
  const { tokens, head, kind } = sentence;
  const before = tokens[from - 1];
  const after = skipAdverbs(tokens, to);
  if (before === undefined || after === undefined) return false;
  const [w, at] = after;
  const next = tokens[at + 1];
  if (join.startsWith('but') || join.startsWith('yet')) return isAdjective(w) || isVerb(w, next) || (w.text === 'not' && kind === 'yes_no');
  if (join === 'and' && tokens[to]?.text === 'also') return true;
  if (join === 'not only') return true;
  if (join === 'as well as' && w.forms.includes('<prep>')) return true;
  if (join === 'as well as' && /^(@|the|other|others|you|your|expected|most|any|could|would|agreed|planned)$/.test(w.text)) {
    return /ing$/.test(w.text);
  }
  if (join === 'besides' && kind !== 'yes_no') return false;
  if (/^(along|together|in addition|besides|plus)/.test(join)) return quality(w, next) || /ing$/.test(w.text);
  // "at planning lessons and at keeping order"
  if (w.forms.includes('<prep>') && next !== undefined && /ing$/.test(next.text) && tokens.slice(head, from).some(({ text }, i) => text === w.text && /ing$/.test(tokens[head + i + 1]?.text ?? ''))) return true;
  if (before.text === ',' && w.forms.includes('<prep>') && kind === 'yes_no') return true;
  // "with the clients and with the board", "to lift boxes and to drive"
  if (w.forms.includes('<prep>') && (kind === 'yes_no' || judged(sentence)) && repeated(tokens, head, from, w.text)) return true;
  if (tokens[to]?.text === 'to' && isVerb(w, next) && tokens.slice(head, from).some(({ text }, i) => text === 'to' && isVerb(tokens[head + i + 1], undefined))) return true;
  // "How well did {name} work alone and in a team?"
  if (/^(alone|independently)$/.test(before.text) && w.forms.includes('<prep>')) return true;
  // "How fair and transparent were …"
  if (tokens[head]?.text === 'how' && from - head <= 3 && (next?.forms.includes('<aux>') ?? false)) return true;
  // "How clearly and quickly did"
  if (isAdverb(before) && isAdverb(w) && sentence.tokens[head]?.text === 'how') return true;
  if (isAdverb(before) && isAdverb(w) && /ly$/.test(w.text)) return true;
  if (predicate(sentence, from) && (isAdjective(w) || /..ed$/.test(w.text) || /^(a|an|the)$/.test(w.text) || isVerb(w, next))) {
    if (/^(a|an|the)$/.test(w.text)) return isAdjective(tokens[at + 1]);
    return true;
  }
  if (isAdjective(before) && isAdjective(w) && (next === undefined || next.mark || next.forms.includes('<prep>')) && judged(sentence)) return true;
  const base = mainVerb(sentence);
  if (oneJob(before, w)) return false;
  if (base !== undefined && base < from && isVerb(w, next) && isBase(w)) {
    if (sureVerb(w) || determined(next) || at > to || isVerbAt(tokens, from - 1, base)) return true;
    return false;
  }
  if (join === 'as well as' && /ing$/.test(w.text)) return true;
  if (quality(w, next) && qualityBefore(tokens, from, head)) return judged(sentence) || kind === 'wh';
  // "her knowledge of hygiene and her manner with waiters"
  if (/^(@s|their|his|her)$/.test(w.text) && tokens.slice(head, from).some(({ text }) => /^(@s|their|his|her)$/.test(text))) return judged(sentence);
  return false;
}

const repeated = (tokens: readonly Token[], head: number, from: number, word: string) =>
  tokens.slice(head + 1, from).some(({ text }) => text === word);

const adverbs = /^(also|then|too|still|both|always|really|to|well|how|clearly|quickly|carefully|properly|correctly|regularly|often|very|be|been|being|was|is|were|even|generally|equally|as|\w+ly)$/;

function skipAdverbs(tokens: readonly Token[], at: number): [Token, number] | undefined {
  let i = at;
  while (i < tokens.length - 1 && adverbs.test(tokens[i]?.text ?? '') && !tokens[i + 1]?.mark && !(isAdverb(tokens[i - 2]) && i === at)) i++;
  const here = tokens[i];
  return here === undefined || here.mark ? undefined : [here, i];
}

/** Whether what stands before the "and" is said of somebody: "was {name} careful". */
function predicate({ tokens, head }: Sentence, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !(isAdjective(before) || /ed$/.test(before.text))) {
    // "Was she organised at work and friendly?"
    const aux = tokens[head]?.forms.includes('be') ?? false;
    return aux && tokens.slice(head + 1, from).some((here) => isAdjective(here)) && isAdjective(skipAdverbs(tokens, from + 1)?.[0]);
  }
  return tokens.slice(Math.max(0, from - 9), from).some(({ forms }) => forms.includes('be') || forms.includes('seem') || forms.includes('find') || forms.includes('how') || forms.includes('become') || forms.includes('feel'));
}

/** Where the verb that goes with "did" or "could" stands. */
function mainVerb({ tokens, head, kind }: Sentence): number | undefined {
  for (let i = head; i < tokens.length; i++) {
    const here = tokens[i];
    if (here === undefined) return undefined;
    if (kind === 'order' && i === head) continue;
    const helped = here.forms.some((form) => /^(do|can|could|will|would|may|might|must|should|shall)$/.test(form));
    if (!helped) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 9); j++) {
      const verb = tokens[j];
      if (verb !== undefined && (isVerb(verb, tokens[j + 1]) || verb.forms.includes('do') || verb.forms.includes('be') || verb.forms.includes('have')) && isBase(verb)) return j;
    }
    return undefined;
  }
  return undefined;
}

const isBase = ({ text, forms }: Token) => forms[1] === text && !/(ed|ing)$/.test(text) && !(text.endsWith('s') && !text.endsWith('ss'));
const isVerbAt = (tokens: readonly Token[], at: number, base: number) => at === base || (at === base + 1 && isAdverb(tokens[at]));
const determined = (next: Token | undefined) =>
  next !== undefined && (next.forms.includes('<det>') || next.forms.includes('<prep>') || next.text === '@' || /^(it|them|us|you|me|him|new|all|how|what|that|others|people)$/.test(next.text));

const quality = (here: Token, next: Token | undefined): boolean => here.forms.includes('<quality>') || (next?.forms.includes('<quality>') ?? false);

function qualityBefore(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from - 1; i > Math.max(head, from - 8); i--) if (tokens[i]?.forms.includes('<quality>')) return true;
  return false;
}

const judging = finder(`
  how <be>|good|well|would|do|satisfied|happy|strong|high|reliable|clear|important|is|are|was|were
  rate|describe|assess|evaluate|judge|score|grade|compare|rank|comment|satisfied|happy|satisfaction|characterise|think|what|find|show|have|good
`);
const judged = ({ tokens, kind }: Sentence) => kind === 'yes_no' || judging(tokens).length > 0;
