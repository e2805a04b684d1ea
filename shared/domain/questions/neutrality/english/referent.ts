import { wordsIn } from '../../../terms/lists.ts';
import type { Spotted } from '../fault.ts';
import data from './data/vague.json' with { type: 'json' };
import { except, finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot, spotAll } from './spot.ts';

const { lists } = data;

const find = except(finder(lists.cues.patterns), finder(lists.innocent.patterns));
const findNothing = finder(lists.loose.patterns);
const standIns = new Set(wordsIn(lists.standIns.words));
const light = new Set(wordsIn(lists.light.words));
const clearNouns = new Set(wordsIn(lists.clearNouns.words));

/** Finds questions of which nobody can tell what they are about. */
export const referent = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence, n) => {
    const { places, head, tokens } = sentence;
    const known = (at: number) => n > 0 || hasNounBefore(sentence, at);
    const phrases = spotAll('vague_referent', find, sentence, (match) => {
      if (places[match.from] !== 'main' || places[match.to - 1] === 'when') return false;
      const pointer = pointerIn(sentence, match);
      if (pointer !== undefined && (places[pointer] !== 'main' || isDeterminer(sentence, pointer)))
        return false;
      return pointer === undefined || !known(pointer);
    });
    if (phrases.length > 0) return phrases.slice(0, 1);
    const shown = demonstrative(sentence, known);
    if (shown !== undefined) return spot('vague_referent', sentence, shown);
    if (sentence.asks && sentence.kind === 'fragment' && /^(and|or|also|then)$/.test(tokens[0]?.text ?? ''))
      return spot('vague_referent', sentence, { from: 0, to: tokens.length });
    if (n === 0 && isEmpty(sentence))
      return spot('vague_referent', sentence, { from: head, to: tokens.length });
    return [];
  });

/** A word of the match that stands for something said before. */
function pointerIn({ tokens }: Sentence, { from, to }: Match): number | undefined {
  const words = tokens.slice(from, to);
  if (words.some(({ forms }) => forms.includes('thing') || forms.includes('stuff'))) return undefined;
  const at = words.findLastIndex(({ text }) => standIns.has(text));
  return at < 0 ? undefined : from + at;
}

/** "That position": the noun says what is meant, or does not; `demonstrative` sees to it. */
function isDeterminer({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(this|that|these|those)$/.test(tokens[at]?.text ?? '') &&
    next !== undefined &&
    !next.mark &&
    (!light.has(next.text) || clearNouns.has(next.text)) &&
    !next.forms.includes('<prep>') &&
    !/ly$/.test(next.text)
  );
}

/** Whether a noun before this word gives "it" or "that" a meaning. */
function hasNounBefore({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).some((here, i) => {
    if (here.mark || light.has(here.text) || here.forms.includes('<people>')) return false;
    const before = tokens[i - 1];
    const noun =
      before?.forms.some((form) => form === '<det>' || form === '<prep>' || form === '<poss>') ?? false;
    // A whole clause before a comma is something to point back to as well.
    return noun || tokens.slice(i, at).some(({ text }) => text === ',' || text === ':');
  });
}

/** "those problems", "with that client": which ones? */
function demonstrative(
  { tokens, places, head }: Sentence,
  known: (at: number) => boolean,
): Match | undefined {
  for (let i = head; i < tokens.length - 1; i++) {
    const here = tokens[i];
    const before = tokens[i - 1];
    const noun = tokens[i + 1];
    if (here === undefined || noun === undefined || places[i] !== 'main') continue;
    const points =
      /^(this|these|those)$/.test(here.text) ||
      (here.text === 'that' && (before?.forms.includes('<prep>') ?? false));
    if (!points || noun.mark || before?.text === 'of' || known(i)) continue;
    const after = tokens[i + 2]?.text ?? '';
    if (/^(who|that|which|whose|in|with|where|of|from|you|@|listed|below|mentioned)$/.test(after)) continue;
    if (clearNouns.has(noun.text) || noun.forms.some((form) => clearNouns.has(form))) continue;
    if (
      /^(who|that|which|of|is|was|are|were|in|at|with|you|@|the|a|an|@s|your|two|three|four|five)$/.test(
        noun.text,
      )
    )
      continue;
    return { from: i, to: i + 2 };
  }
  return undefined;
}

/** "How did {name} cope?": nothing in it says with what. */
function isEmpty({ tokens, places, kind, head }: Sentence): boolean {
  const words = tokens.filter(({ mark }) => !mark);
  if (words.length === 1 && words[0]?.text === '@') return true;
  const first = tokens[head]?.text ?? '';
  const bareHow = first === 'how' && (tokens[head + 1]?.forms.includes('<aux>') ?? false);
  if (kind !== 'yes_no' && !bareHow)
    return words.every(({ text }) => text === '@' || text === 'so' || text === 'and');
  if (places.some((place) => place !== 'main')) return false;
  if (tokens.some(({ mark, text }) => !mark && !light.has(text))) return false;
  return bareHow || findNothing(tokens).length > 0;
}
