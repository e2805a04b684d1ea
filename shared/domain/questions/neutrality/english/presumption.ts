import { wordsIn } from '../../../terms/lists.ts';
import type { Spotted } from '../fault.ts';
import data from './data/presumption.json' with { type: 'json' };
import { except, finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';

const { lists } = data;

const leftOpen = finder(lists.leftOpen.patterns);

const innocent = finder(lists.innocent.patterns);
const findFaults = except(finder(lists.faults.patterns), innocent);
const findGranted = except(finder(lists.granted.patterns), innocent);
const findOwned = except(finder(lists.owned.patterns), finder(lists.neutralOwned.patterns));
const findEpisodes = except(finder(lists.episodes.patterns), innocent);

/** Finds what is taken for granted although nobody has established it. */
export function presumption(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence) => {
    const { tokens, places, kind, head } = sentence;
    if (leftOpen(tokens).length > 0) return [];
    const told = kind === 'wh' || (kind === 'order' && asksHow(sentence));
    const asked = ({ from }: Match) => places[from] !== 'quoted';
    const found = [
      ...findGranted(tokens).filter(
        ({ from }) => places[from] === 'main' || (places[from] === 'when' && happened(sentence, from)),
      ),
      ...findOwned(tokens).filter(asked),
      ...findFaults(tokens).filter((match) => {
        if (!byCandidate(sentence, match)) return false;
        const place = places[match.from];
        // The words must be of one clause: "treat suppliers who delivered late" blames suppliers.
        if (place !== places[match.to - 1]) return false;
        if (place === 'main' || place === 'relative') return told && match.from > head;
        // "When {name} lied to you, …": a circumstance that is a charge.
        // Nor is it open when it only sets the scene for what others did about it.
        return (
          place === 'when' &&
          !isOpen(sentence, match.from) &&
          (grave(tokens[match.from]?.forms ?? []) || (told && !candidateActs(sentence)))
        );
      }),
      ...(kind === 'order' ? findEpisodes(tokens) : []),
    ];
    const why = whyNot(sentence) ?? whyBad(sentence);
    if (why !== undefined) found.push(why);
    return found.slice(0, 1).flatMap((match) => spot('presumption', sentence, match));
  });
}

/** "After the row with {name}" says that there was one; "when" and "if" leave it open. */
function happened({ tokens, places }: Sentence, at: number): boolean {
  let start = at;
  while (start > 0 && places[start - 1] === 'when') start--;
  return /^(after|before|since|because|until|although|though|once)$/.test(tokens[start]?.text ?? '');
}

const asks = finder(lists.asks.patterns);
const asksHow = ({ tokens }: Sentence) => asks(tokens).length > 0;

const between = new Set(wordsIn(lists.between.words));

/** Whether the candidate is who does it. */
function byCandidate({ tokens }: Sentence, { from }: Match): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const text = tokens[i]?.text ?? '';
    if (text === '@') return true;
    if (!between.has(text) && !/^\w+ly$/.test(text)) return false;
  }
  return false;
}

/** "If {name} was late" leaves it open. */
function isOpen({ tokens, places }: Sentence, at: number): boolean {
  let start = at;
  while (start > 0 && places[start - 1] === 'when') start--;
  return /^(if|unless)$/.test(tokens[start]?.text ?? '');
}

/** Whether the question is about an act of the candidate. */
const candidateActs = ({ tokens, places }: Sentence) =>
  tokens.some(({ text }, i) => places[i] === 'main' && /^(@|@s|they|their|he|she)$/.test(text));

const gravest = new Set(wordsIn(lists.gravest.words));
const grave = (forms: readonly string[]) => forms.some((form) => gravest.has(form));

const negative = finder(['<neg>']);

/** "Why" with a word of blame, no matter who is blamed. */
function whyBad(sentence: Sentence): Match | undefined {
  if (sentence.tokens[sentence.head]?.text !== 'why') return undefined;
  const innocents =
    findFaults(sentence.tokens).length === 0 &&
    !sentence.tokens.some(({ text }) => text === '@' || text === '@s');
  return innocents
    ? undefined
    : negative(sentence.tokens).find(({ from }) => sentence.places[from] === 'main');
}

/** "Why didn't she come?" takes for granted that she should have and did not. */
function whyNot({ tokens, head }: Sentence): Match | undefined {
  if (tokens[head]?.text !== 'why') return undefined;
  for (let i = head + 1; i < Math.min(tokens.length, head + 6); i++) {
    if (/^(not|never)$/.test(tokens[i]?.text ?? '')) return { from: head, to: i + 1 };
  }
  return undefined;
}
