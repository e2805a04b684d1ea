import type { Spotted } from '../fault.ts';
import { except, finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';
import { guesses, later, noGuess } from './words/hypothetical.ts';

const certain = finder(`
  will
  hire|rehire|employ|re-employ|reappoint ~4 again|back
  if ~9 , would|will
  suppose|imagine|assuming
  in five|ten|three years
`);

const find = except(finder(guesses), finder(noGuess));
const findLater = except(finder(later), finder(noGuess));

/** Past circumstances make "would" a habit: "When plans changed, what would {name} do?" */
const habit = finder(`
  would @
  @ would
  would ~3 <people>
  would the|your|it|a|happen|be
`);

const circumstance = finder(`
  when|whenever|while|once|after|before|until ~6
  in|on|at|during the|a|an|any|busy|normal|usual|typical|peak|those|quiet|each|most|every|@s|your ~3 morning|mornings|evening|evenings|afternoon|afternoons|day|days|week|weeks|shift|shifts|time|times|hours|weekend|weekends|night|nights|season|month|months|case|cases|meeting|meetings|handover|period|round|rounds|class|lesson|lessons|stocktake|term|sprint|sprints|review|reviews|service|rush|summer|winter
  on mondays|fridays|saturdays|sundays|weekends
  during ~3
  typically|usually|normally|generally|ordinarily|customarily|mostly
  used to
  each|every|most ~2 ,|would
  at the start|beginning|end|close|opening|turn of
  at month end
`);

/** Guesses about the future or about another world. */
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
