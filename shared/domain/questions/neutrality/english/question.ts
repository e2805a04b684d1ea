import { abbreviated, aux, conditions, orders, pasts, polite, prepositions, wh } from './grammar.ts';
import { shouted, withCandidate } from './people.ts';
import { type Place, placesOf } from './places.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Sentence {
  tokens: readonly Token[];
  /** The place of each token. */
  places: readonly Place[];
  /** `wh`: how, what, why …; `yes_no`: begins with its verb; `order`: "Describe …"; `statement`; `fragment`: has no verb of its own. */
  kind: 'wh' | 'yes_no' | 'order' | 'statement' | 'fragment';
  /** The token with which the question itself begins. */
  head: number;
  /** Whether it ends in a question mark. */
  asks: boolean;
}

/** The sentences of a question, with the candidate as `@`. */
export function sentencesOf(text: string): Sentence[] {
  const raw = tokensOf(text);
  for (const here of raw) {
    const written = text.slice(here.start, here.end);
    if (/^\p{Lu}{2}/u.test(written)) shouted(here);
  }
  const groups = split(raw);
  for (const group of groups) {
    const start = group.find(({ mark, text: word }) => !mark && !polite.has(word)) ?? group[0];
    if (start !== undefined) start.first = true;
  }
  const all = withCandidate(groups.flat());
  return split(all).map(sentence);
}

function split(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  tokens.forEach((here, i) => {
    group.push(here);
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const dot =
      here.text === '.' && !(before !== undefined && abbreviated.has(before.text) && after !== undefined);
    if (!(dot || here.text === '?' || here.text === '!') || after?.text === '"' || after?.text === ')')
      return;
    if (/^[.?!]$/.test(after?.text ?? '')) return;
    groups.push(group);
    group = [];
  });
  if (group.length > 0) groups.push(group);
  return groups.filter((one) => one.some(({ mark }) => !mark));
}

function sentence(tokens: Token[]): Sentence {
  const asks = tokens.slice(-3).some(({ text }) => text === '?');
  const { head, kind } = headOf(tokens);
  return {
    tokens,
    places: placesOf(tokens, head, (at) => opens(tokens, at) !== undefined),
    kind,
    head,
    asks,
  };
}

/** Whether a clause that asks begins at this token. */
function opens(tokens: readonly Token[], at: number): 'wh' | 'yes_no' | 'order' | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || here.mark) return undefined;
  const two = next?.text ?? '';
  if (here.text === 'please') return opens(tokens, at + 1) ?? 'order';
  if (wh.has(here.text)) {
    // "When a guest complained, …" sets the scene; "When did …" asks.
    // "Where in the building was …?" asks too.
    if (here.text === 'when' || here.text === 'where')
      return aux.has(two) || (at === 0 && prepositions.has(two)) || two === 'exactly' ? 'wh' : undefined;
    return 'wh';
  }
  // "From what you saw, how …": what you saw is no question.
  const three = tokens[at + 2]?.text ?? '';
  if (prepositions.has(here.text) && wh.has(two)) return /^(you|we|i)$/.test(three) ? undefined : 'wh';
  if (aux.has(here.text) && !(here.text === 'may' && next?.mark)) return 'yes_no';
  if (orders.has(here.text) && !(next?.text === '@' && tokens[at - 1]?.text === '@')) return 'order';
  return undefined;
}

function headOf(tokens: readonly Token[]): Pick<Sentence, 'head' | 'kind'> {
  let first = Math.max(
    0,
    tokens.findIndex(({ first }) => first),
  );
  // "Roughly what share", "Generally, …"
  while (
    first < tokens.length - 1 &&
    (/..ly$/.test(tokens[first]?.text ?? '') || tokens[first]?.text === ',')
  )
    first++;
  const start = opens(tokens, first);
  if (start !== undefined) return { head: first, kind: start };
  for (let i = first + 1; i < tokens.length - 1; i++) {
    const mark = tokens[i]?.text ?? '';
    if (!/^[,;:—)]$/.test(mark)) continue;
    let at = i + 1;
    while (polite.has(tokens[at]?.text ?? '') || /^[,"(]$/.test(tokens[at]?.text ?? '')) at++;
    const kind = opens(tokens, at);
    const tag = kind === 'yes_no' && tokens.length - at <= 5;
    if (kind !== undefined && !tag) return { head: at, kind };
    if (tag) break;
  }
  // "In the evenings what would {name} do?": the comma is often left out after a short opening.
  const opening = tokens[first];
  if (opening !== undefined && (prepositions.has(opening.text) || conditions.has(opening.text))) {
    for (let at = first + 2; at < tokens.length; at++) {
      const here = tokens[at];
      const before = tokens[at - 1];
      if (here === undefined || here.mark) break;
      const inverted = wh.has(here.text)
        ? aux.has(tokens[at + 1]?.text ?? '')
        : aux.has(here.text) && tokens[at + 1]?.text === '@';
      if (inverted && before?.text !== '@') return { head: at, kind: wh.has(here.text) ? 'wh' : 'yes_no' };
    }
  }
  const verb = tokens.some(
    (here, i) => finite(here) && !tokens[i - 1]?.mark && (tokens[i - 1]?.text ?? '') !== 'to',
  );
  return { head: first, kind: verb ? 'statement' : 'fragment' };
}

function finite(here: Token): boolean {
  if (here.mark) return false;
  return (
    aux.has(here.text) ||
    here.forms.includes('<badv>') ||
    (/..ed$/.test(here.text) && here.forms.length > 2) ||
    pasts.has(here.text)
  );
}
