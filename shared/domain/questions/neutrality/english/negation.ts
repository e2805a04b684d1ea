import type { Spotted } from '../fault.ts';
import data from './data/negation.json' with { type: 'json' };
import { except, finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';

const { lists } = data;

const nots = finder(lists.nots.patterns);

const hidden = finder(lists.hidden.patterns);

const innocent = finder(lists.innocent.patterns);

const findNots = except(nots, innocent);
const findHidden = except(hidden, innocent);

/** Nobody means more negatives than this, and comparing each with each takes time. */
const enough = 12;

/** Finds negatives: two have to be undone in the head, one is read twice. */
export function negation(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence) => {
    const { tokens, places, kind, head } = sentence;
    const asked = ({ from }: Match) => {
      const here = tokens[from];
      const next = tokens[from + 1];
      // "No-show" and "never-ending" are names of things.
      if (here?.joined || next?.joined) return false;
      if (places[from] === 'main') return true;
      return places[from] === 'relative' && saysWhatIsAsked(sentence, from);
    };
    const open = findNots(tokens).filter(asked).slice(0, enough);
    const shut = findHidden(tokens)
      .filter((match) => places[match.from] === 'main')
      .slice(0, enough);
    const pair = doubled(sentence, open, shut);
    if (pair !== undefined) return spot('double_negation', sentence, pair);
    if (kind === 'statement' || kind === 'fragment') return [];
    const first = open.find(({ from }) =>
      /^(not|neither|nor|nothing|nobody|none)$/.test(tokens[from]?.text ?? ''),
    );
    // "Wasn't she …?" is a leading question, and is found as one.
    if (first === undefined || first.from <= head + 1) return [];
    const text = tokens[first.from]?.text ?? '';
    if (text !== 'not' && kind !== 'yes_no' && kind !== 'wh') return [];
    return spot('negation', sentence, first);
  });
}

/** "Which orders were there that {name} did not sign?": the relative clause is the question. */
function saysWhatIsAsked({ tokens, places, kind }: Sentence, at: number): boolean {
  let start = at;
  while (start > 0 && places[start - 1] === 'relative') start--;
  const clause = tokens.slice(start, at);
  const candidate = clause.some(({ text }) => text === '@' || text === '@s');
  return (
    candidate &&
    (kind === 'order' || kind === 'wh' || kind === 'yes_no') &&
    !tokens.slice(0, start).some(({ text }) => text === '@')
  );
}

function doubled({ tokens }: Sentence, open: readonly Match[], shut: readonly Match[]): Match | undefined {
  const span = (one: Match, other: Match): Match => ({
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  });
  const apart = ({ from, to }: Match) => tokens.slice(from, to).some(({ text }) => /^[;:?]$/.test(text));
  for (const [i, one] of open.entries()) {
    const next = open.slice(i + 1).find(({ from }) => from > one.from);
    if (next !== undefined && !apart(span(one, next))) return span(one, next);
    const after = shut.find(({ from }) => from > one.from && from - one.from <= 9);
    if (after !== undefined && !apart(span(one, after))) return span(one, after);
    const before = shut.find(({ from }) => from < one.from);
    const text = tokens[one.from]?.text ?? '';
    if (before !== undefined && text !== 'without' && !apart(span(before, one))) return span(before, one);
  }
  const [first, second] = shut;
  if (first !== undefined && second !== undefined && denies(tokens[first.from]?.forms ?? []))
    return span(first, second);
  return undefined;
}

/** "Would you deny that she failed to" has two negatives, "did he refuse unsafe work" has not. */
const denies = (forms: readonly string[]): boolean =>
  /^(deny|doubt|dispute|disagree|rule|unusual|uncommon|wrong|false|unlikely|impossible|unfair|incorrect|untrue|inaccurate|unthinkable|unheard)$/.test(
    forms.find((form) => !form.startsWith('=') && !form.startsWith('<')) ?? '',
  ) || forms.some((form) => /^(deny|doubt|dispute|disagree)$/.test(form));
