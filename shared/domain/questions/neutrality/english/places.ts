import { aux, conditions, prepositions } from './grammar.ts';
import type { Token } from './tokens.ts';

/** The place of a word: in the question itself, in a condition or circumstance, after a relative pronoun, or inside quotation marks. */
export type Place = 'main' | 'when' | 'relative' | 'quoted';

/**
 * The place of each token.
 *
 * @param head the token with which the question itself begins
 * @param opens whether a clause that asks begins at a token
 */
export function placesOf(tokens: readonly Token[], head: number, opens: (at: number) => boolean): Place[] {
  const places: Place[] = [];
  let now: Place =
    head > 0 && conditions.has(tokens.find(({ first }) => first)?.text ?? '') ? 'when' : 'main';
  let quoted = false;
  tokens.forEach((here, i) => {
    if (i === head) now = 'main';
    if (here.text === '"') quoted = !quoted;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (i > head || now === 'main') {
      const atHead = i === head;
      if (!atHead && conditions.has(here.text) && !phrasal(before, here)) now = 'when';
      else if (!atHead && here.text === 'as' && (after?.text === '@' || after?.text === 'if')) now = 'when';
      else if (!atHead && here.text === 'so' && after?.text === 'that') now = 'when';
      else if (!atHead && (relative(before, here, after) || inWhich(tokens, i, head))) now = 'relative';
      else if (here.text === ',' && i > head && now === 'when' && opens(i + 1)) now = 'main';
    }
    places.push(quoted ? 'quoted' : now);
  });
  return places;
}

/** "A case in which the facts were unclear". */
function inWhich(tokens: readonly Token[], at: number, head: number): boolean {
  const noun = tokens[at - 2];
  if (!/^(which|whom|whose)$/.test(tokens[at]?.text ?? '') || at - 2 <= head) return false;
  return (
    prepositions.has(tokens[at - 1]?.text ?? '') && noun !== undefined && !noun.mark && noun.text !== 'and'
  );
}

/** "Look after invoices", "from when until when": no clause begins here. */
function phrasal(before: Token | undefined, here: Token): boolean {
  if (before === undefined) return false;
  if (here.text === 'after')
    return before.forms.some((form) =>
      /^(look|run|clean|go|ask|name|take|chase|inquire|enquire)$/.test(form),
    );
  // "The till" and "a while" are nouns.
  if (before.forms.includes('<det>')) return true;
  return before.text === 'from' || (here.text === 'when' && before.text === 'until');
}

function relative(before: Token | undefined, here: Token, after: Token | undefined): boolean {
  // "Something they could not do": the pronoun is left out.
  if (
    /^(they|you|we|he|she|i)$/.test(here.text) &&
    /^(some|any|every|no)(thing|one|body)$|^(things|people|those)$/.test(before?.text ?? '')
  )
    return true;
  if (before === undefined || (before.mark && before.text !== ',')) return false;
  if (/^(who|which|whom|whose)$/.test(here.text))
    return (
      !before.mark &&
      !/^(and|or|but|of|to|tell|know|describe|explain|say|about|in|on|for|with|by|at|from)$/.test(before.text)
    );
  if (here.text !== 'that' || before.text === 'so') return false;
  const follows = after?.text ?? '';
  if (
    /^(say|think|agree|sure|true|know|believe|feel|find|assume|certain|aware|confirm|likely|obvious|clear|fair|claim|deny|doubt|out|case)$/.test(
      before.text,
    )
  )
    return false;
  return (
    !before.mark && !prepositions.has(before.text) && !aux.has(before.text) && follows !== '' && !after?.mark
  );
}
