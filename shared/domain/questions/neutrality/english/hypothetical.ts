import type { Spotted } from '../fault.ts';
import data from './data/hypothetical.json' with { type: 'json' };
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';

const { lists } = data;

const certain = finder(lists.certain.patterns);

const innocent = finder(lists.innocent.patterns);
const find = except(finder(lists.guesses.patterns), innocent);
const findLater = except(finder(lists.later.patterns), innocent);

const habit = finder(lists.habit.patterns);

const circumstance = finder(lists.circumstance.patterns);

/** Finds guesses about the future or about another world. */
export function hypothetical(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence) => {
    const { tokens, places, head } = sentence;
    const aboutPast = tokens.some(
      ({ text }, i) => places[i] === 'main' && /^(did|was|were|had|worked)$/.test(text),
    );
    const hits = [...find(tokens), ...(aboutPast ? [] : findLater(tokens))].filter(({ from }) => {
      // "Worked out what a trip would cost": only the question itself guesses.
      const embedded = tokens[from]?.forms.includes('<wh>') === true && from > head + 1;
      return places[from] !== 'quoted' && places[from] !== 'relative' && !embedded;
    });
    if (hits.length === 0) return [];
    const habits = habit(tokens);
    const past = isPast(sentence);
    return hits
      .filter(({ from, to }) => {
        const isHabit = habits.some((one) => one.from < to && from < one.to);
        return !(past && isHabit && !certain(tokens.slice(from, to)).length);
      })
      .slice(0, 1)
      .flatMap((match) => spot('hypothetical', sentence, match));
  });
}

function isPast({ tokens, places }: Sentence): boolean {
  const scene = circumstance(tokens).filter(({ from }) => tokens[from]?.text !== 'if');
  if (scene.length === 0) return false;
  const clause = tokens.filter((_, i) => places[i] === 'when');
  return !clause.some(({ text }) =>
    /^(is|are|has|does|do|gets|goes|comes|becomes|fails|asks|changes|complains|arises|happens|joins|starts|leaves|will)$/.test(
      text,
    ),
  );
}
