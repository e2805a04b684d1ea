import type { Spotted } from '../fault.ts';
import { isKnownVerb } from './coordination.ts';
import plainWords from './data/plain-words.json' with { type: 'json' };
import openings from './data/rewrite.json' with { type: 'json' };
import { finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import type { Token } from './tokens.ts';

type Reword = (text: string, sentence: Sentence, fault: Spotted) => string | undefined;

/** Asks how often, when the question says "always", "never" or "regularly". */
const howOften: Reword = (text, { tokens, kind, head }, { start, end }) => {
  const first = tokens[head];
  const adverb = tokens.find((one) => one.start === start && one.end === end);
  if (kind !== 'yes_no' || first === undefined || adverb === undefined || !timely.test(adverb.text))
    return undefined;
  if (/[,;:]\s*$/.test(text.slice(0, adverb.start))) return undefined;
  const asked = cut(text, adverb);
  return `${text.slice(0, first.start)}${first.start === 0 ? 'How' : 'how'} often ${lower(asked.slice(first.start))}`;
};
const timely =
  /^(always|never|invariably|constantly|often|frequently|regularly|sometimes|occasionally|rarely|seldom|repeatedly)$/;

/** "An incredibly reliable driver" is a reliable driver. */
const calmer: Reword = (text, { tokens }, fault) => {
  const at = tokens.findIndex(
    (one) => one.start >= fault.start && one.end <= fault.end && one.forms.includes('<intense>'),
  );
  const word = tokens[at];
  const next = tokens[at + 1];
  if (
    word === undefined ||
    next === undefined ||
    next.mark ||
    next.forms.includes('<good>') ||
    next.forms.includes('<bad>')
  )
    return undefined;
  const article = tokens[at - 1];
  const without = cut(text, word);
  if (article === undefined || !/^an?$/.test(article.text)) return without;
  const fitting = /^[aeiou]/.test(next.text) ? 'an' : 'a';
  return without.slice(0, article.start) + fitting + without.slice(article.end);
};

/** "How poorly did" asks as "how well did". */
const evenly: Reword = (text, { tokens, head }, { start }) => {
  const how = tokens[head];
  const word = tokens[head + 1];
  const verb = tokens[head + 2];
  if (how?.text !== 'how' || how.start !== start || word === undefined || verb === undefined)
    return undefined;
  if (!word.forms.includes('<good>') && !word.forms.includes('<bad>')) return undefined;
  const plain = verb.forms.includes('do') ? 'well' : verb.forms.includes('be') ? 'good' : undefined;
  return plain === undefined ? undefined : text.slice(0, word.start) + plain + text.slice(word.end);
};

const trailing = finder(['etc', 'and so on|forth', 'and the like']);

/** "…, etc.?" and "… and so on?" end before that. */
const shorter: Reword = (text, { tokens }, { start, end }) => {
  const tail = trailing(tokens);
  const hit = tail.find(({ from }) => tokens[from]?.start === start);
  const rest = text.slice(end).replace(/^\./, '');
  return hit === undefined || !/^\s*\?$/.test(rest)
    ? undefined
    : `${text.slice(0, start).replace(/[\s,]+$/, '')}?`;
};

/** "Would you agree that {name} was late?" and "{name} was late, wasn't she?" ask whether {name} was late. */
const openly: Reword = (text, { tokens, kind }) => {
  const that = opening(tokens)[0]?.to ?? 0;
  if (that === 0 && kind !== 'statement') return undefined;
  const tag = ending(tokens)[0]?.from ?? tokens.length;
  const clause = tokens.slice(that, tag).filter(({ text: word }) => word !== '?');
  const [subject, verb] = clause;
  if (subject === undefined || verb === undefined || subject.text !== '@') return undefined;
  const rest = text.slice(verb.end, clause.at(-1)?.end).trim();
  const who = text.slice(subject.start, subject.end);
  const name = /^(he|she|they|the)\b/i.test(who) ? lower(who) : who;
  if (/^(is|was|has|had|could|can|does|did)$/.test(verb.text)) return `${upper(verb.text)} ${name} ${rest}?`;
  const base = verb.forms.find((form) => form !== verb.text && isKnownVerb(form));
  return base === undefined || !/(ed|[^s])$/.test(verb.text) || /ing$/.test(verb.text)
    ? undefined
    : `Did ${name} ${base} ${rest}?`;
};
const opening = finder(openings.lists.opening.patterns);
const ending = finder([', ~4 ?']);

const plainFor: ReadonlyMap<string, string> = new Map(Object.entries(plainWords.replacements));

/** Plain words for those of the office. */
const plainer: Reword = (text, _sentence, { start, end }) => {
  const plain = plainFor.get(text.slice(start, end).toLowerCase());
  return plain === undefined ? undefined : text.slice(0, start) + plain + text.slice(end);
};

const rewords: Partial<Record<Spotted['rule'], readonly Reword[]>> = {
  absolute: [howOften],
  vague_quantifier: [howOften],
  suggestive: [calmer, evenly],
  vague_referent: [shorter],
  leading: [openly],
  jargon: [plainer],
};

/**
 * The question without a fault, where a better wording follows from the fault mechanically.
 *
 * @param isFair whether the new wording is free of faults; one that is not is no help
 */
export function reworded(
  text: string,
  sentences: readonly Sentence[],
  fault: Spotted,
  isFair: (text: string) => boolean,
): string | undefined {
  const [sentence, more] = sentences;
  if (sentence === undefined || more !== undefined || fault.option !== undefined) return undefined;
  for (const reword of rewords[fault.rule] ?? []) {
    const better = reword(text, sentence, fault)?.replace(/ {2,}/g, ' ');
    if (better !== undefined && better !== text && isFair(better)) return better;
  }
  return undefined;
}

/** Cuts a word and the space before it out of the text; offsets in front of it still hold. */
const cut = (text: string, { start, end }: Token): string => text.slice(0, start).trimEnd() + text.slice(end);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
